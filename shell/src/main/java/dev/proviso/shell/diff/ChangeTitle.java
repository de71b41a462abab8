package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Relabelling;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change is called.
 *
 * @param place the citations of its parts: {@code A.4}, {@code A.4 → A.5}, {@code A.5–A.9 → A.6–A.10}
 * @param kinds what happened to them: {@code moved, amended (editorial)}
 */
record ChangeTitle(String place, String kinds) {

    static ChangeTitle of(Change change) {
        return isRow(change) ? new ChangeTitle(row(change), kinds(change)) : named(change);
    }

    private static ChangeTitle named(Change change) {
        String from = places(change.from());
        String to = places(change.to());
        String place = from.isEmpty() ? to : to.isEmpty() || from.equals(to) ? from : from + " → " + to;
        return new ChangeTitle(place, kinds(change));
    }

    /** All on one line: {@code A.4 amended (editorial)}, {@code 12 relabelled: 5 → 6 … 16 → 17}. */
    String line() {
        return Character.isDigit(kinds.charAt(0)) ? kinds + ": " + place : place + " " + kinds;
    }

    /** Whether it tells of nothing but labels of several parts, which stand in parallel. */
    private static boolean isRow(Change change) {
        return change.isGroup()
                && change.kinds().equals(Set.of(ChangeKind.RELABELLED))
                && tops(change.to()).size() > 1;
    }

    /** The first labels and the last ones, old and new. */
    private static String row(Change change) {
        List<Side> olds = tops(change.from());
        List<Side> news = tops(change.to());
        int last = news.size() - 1;
        return step(olds.get(0), news.get(0)) + (last == 1 ? ", " : " … ") + step(olds.get(last), news.get(last));
    }

    /** Parts that are cited as before, since the number of the section is part of a citation anyway, by their printed labels. */
    private static String step(Side old, Side young) {
        boolean isCitedAlike = old.citation().equals(young.citation());
        return (isCitedAlike ? printed(old) : old.citation()) + " → "
                + (isCitedAlike ? printed(young) : young.citation());
    }

    private static String printed(Side side) {
        return side.label().map(Label::text).orElse("none");
    }

    private static List<Side> tops(List<Side> sides) {
        return sides.stream().filter(side -> side.depth() == 0).toList();
    }

    /** The parts that a change is about; a run of many by its first and last. */
    private static String places(List<Side> sides) {
        List<String> tops = tops(sides).stream().map(Side::citation).toList();
        return tops.size() > 3 ? tops.get(0) + "–" + tops.get(tops.size() - 1) : String.join(", ", tops);
    }

    private static String kinds(Change change) {
        if (isRow(change)) {
            int tops = tops(change.to()).size();
            int inside = change.to().size() - tops;
            return tops + " relabelled" + (inside == 0 ? "" : " with " + inside + " in them");
        }
        String kinds = DiffSummary.ORDER.stream()
                .filter(kind -> change.is(kind) && !isTold(change, kind))
                .map(kind -> words(change, kind))
                .collect(Collectors.joining(", "));
        int parts = Math.max(change.from().size(), change.to().size());
        return change.isGroup() ? kinds + " (" + parts + " parts)" : kinds;
    }

    /** That a changed part has another number because others came or went is told by its place. */
    private static boolean isTold(Change change, ChangeKind kind) {
        return kind == ChangeKind.RELABELLED
                && change.kinds().size() > 1
                && change.relabelling().equals(Optional.of(Relabelling.CONSEQUENTIAL));
    }

    private static String words(Change change, ChangeKind kind) {
        return switch (kind) {
            case UNCHANGED -> "same words";
            case AMENDED -> "amended (" + change.severity().code() + ")";
            default -> DiffSummary.words(kind);
        };
    }
}
