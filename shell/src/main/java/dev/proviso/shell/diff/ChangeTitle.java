package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Relabelling;
import dev.proviso.model.diff.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a change is called.
 *
 * @param place the citations of its parts: {@code A.4}, {@code A.4 → A.5}, {@code A.5–A.9 → A.6–A.10}
 * @param kinds what happened to them: {@code moved, amended (editorial)}
 */
record ChangeTitle(String place, String kinds) {

    static ChangeTitle of(Change change) {
        String from = places(change.from());
        String to = places(change.to());
        String place = from.isEmpty() ? to : to.isEmpty() || from.equals(to) ? from : from + " → " + to;
        return new ChangeTitle(place, kinds(change));
    }

    /** The parts that a change is about; a run of many by its first and last. */
    private static String places(List<Side> sides) {
        List<String> tops = sides.stream()
                .filter(side -> side.depth() == 0)
                .map(Side::citation)
                .toList();
        return tops.size() > 3 ? tops.get(0) + "–" + tops.get(tops.size() - 1) : String.join(", ", tops);
    }

    private static String kinds(Change change) {
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
