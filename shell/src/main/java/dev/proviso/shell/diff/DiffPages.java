package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.html.DiffPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The difference of two revisions as a page of HTML. */
final class DiffPages {

    private static final String FORM = "form";
    /** Changes of the data alone: the words are the same. */
    private static final String BESIDE = "beside";

    private static final String UNCHANGED = "unchanged";

    private final Comparison comparison;
    private final MarkLine.Speaker speaker;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int entries;

    private DiffPages(Comparison comparison) {
        this.comparison = comparison;
        this.speaker = new MarkLine.Speaker(comparison.diff());
    }

    static DiffPage of(Comparison comparison) {
        return new DiffPages(comparison).page();
    }

    private DiffPage page() {
        DiffSummary.ORDER.forEach(kind -> counts.put(kind.code(), 0));
        counts.put(BESIDE, 0);
        counts.put(FORM, 0);
        // Unchanged text comes last: one rarely wants to see it.
        counts.remove(UNCHANGED);
        counts.put(UNCHANGED, 0);
        List<DiffPage.Section> sections = new ArrayList<>();
        for (ComparedSection section : comparison.sections()) {
            DiffPage.Section shown = section(section, "part-" + (sections.size() + 1));
            if (!shown.entries().isEmpty()) {
                sections.add(shown);
            }
        }
        return new DiffPage(
                comparison.title(),
                comparison.isDifferent() ? comparison.verdict() : "no difference",
                comparison.counted()
                        + comparison.deserved().map(name -> "; " + name).orElse(""),
                comparison.cautions(),
                filters(),
                sections,
                notes(speaker.lines(comparison.marks())));
    }

    private List<DiffPage.Filter> filters() {
        List<DiffPage.Filter> filters = new ArrayList<>();
        counts.forEach((code, count) -> {
            if (count > 0) {
                filters.add(new DiffPage.Filter(code, words(code), count));
            }
        });
        return filters;
    }

    private static String words(String code) {
        return switch (code) {
            case FORM -> "form only";
            case BESIDE -> "meaning only";
            case UNCHANGED -> "unchanged text";
            default -> code.replace('-', ' ');
        };
    }

    private DiffPage.Section section(ComparedSection section, String anchor) {
        List<Change> changes = comparison.changes(section.entries());
        return new DiffPage.Section(
                anchor,
                section.title(),
                comparison.summary(changes).counts(),
                section.entries().stream()
                        .filter(change -> comparison.isChange(change)
                                ? comparison.shown().accepts(change)
                                : comparison.shown().isInside(change))
                        .map(this::entry)
                        .toList());
    }

    private DiffPage.Entry entry(Change change) {
        ChangeTitle title = ChangeTitle.of(change);
        List<String> codes = codes(change);
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        entries++;
        List<DiffPage.Note> notes = new ArrayList<>(notes(EffectLines.of(change, comparison.meaning(), true)));
        notes.addAll(notes(speaker.lines(change)));
        return new DiffPage.Entry(
                "entry-" + entries,
                comparison.isChange(change),
                codes,
                title.place(),
                title.kinds(),
                blocks(change),
                notes);
    }

    /** Under which of the filters it comes. What changed only in form has a filter of its own. */
    private List<String> codes(Change change) {
        if (!comparison.isChange(change)) {
            return List.of(UNCHANGED);
        }
        if (comparison.isFormOnly(change)) {
            return List.of(FORM);
        }
        return change.is(ChangeKind.UNCHANGED)
                ? List.of(BESIDE)
                : change.kinds().stream().map(ChangeKind::code).toList();
    }

    private static List<DiffPage.Block> blocks(Change change) {
        if (change.isGroup()) {
            return group(change);
        }
        List<DiffPage.Block> blocks = new ArrayList<>();
        add(blocks, "", true, change.heading());
        add(blocks, "", false, change.words());
        return blocks;
    }

    private static List<DiffPage.Block> group(Change change) {
        Operation operation = change.is(ChangeKind.REMOVED)
                ? Operation.DELETED
                : change.is(ChangeKind.ADDED) ? Operation.INSERTED : Operation.EQUAL;
        List<DiffPage.Block> blocks = new ArrayList<>();
        List<Side> sides = change.to().isEmpty() ? change.from() : change.to();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            String label = label(change, i, side);
            add(blocks, label, true, Redline.only(operation, side.heading()));
            add(blocks, side.heading().isEmpty() ? label : "", false, Redline.only(operation, side.text()));
        }
        return blocks;
    }

    /** The citation, and where the group kept its words under others also the old one. */
    private static String label(Change change, int index, Side side) {
        boolean isParallel = change.from().size() == change.to().size();
        String before = isParallel ? change.from().get(index).citation() : side.citation();
        return before.equals(side.citation()) ? before : before + " → " + side.citation();
    }

    private static void add(List<DiffPage.Block> blocks, String label, boolean isHeading, Redline redline) {
        if (!redline.segments().isEmpty()) {
            blocks.add(new DiffPage.Block(
                    label,
                    isHeading,
                    pieces(RedlinePieces.whole(redline)),
                    pieces(RedlinePieces.before(redline)),
                    pieces(RedlinePieces.after(redline))));
        }
    }

    private static List<DiffPage.Piece> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new DiffPage.Piece(mark(piece.operation()), piece.text()))
                .toList();
    }

    private static DiffPage.Mark mark(Operation operation) {
        return switch (operation) {
            case EQUAL -> DiffPage.Mark.NONE;
            case INSERTED -> DiffPage.Mark.PUT_IN;
            case DELETED -> DiffPage.Mark.TAKEN_OUT;
            case MOVED_TO -> DiffPage.Mark.MOVED_HERE;
            case MOVED_FROM -> DiffPage.Mark.MOVED_AWAY;
            case RECASED_FROM, RECASED_TO -> DiffPage.Mark.RECASED;
            case RESTYLED_FROM, RESTYLED_TO -> DiffPage.Mark.RESTYLED;
        };
    }

    private static List<DiffPage.Note> notes(List<MarkLine> lines) {
        return lines.stream()
                .map(line -> new DiffPage.Note(line.label(), line.text(), pieces(RedlinePieces.whole(line.code()))))
                .toList();
    }
}
