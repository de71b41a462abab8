package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The difference of two revisions for a change log: GitHub Flavored Markdown, with words put in and taken out as {@code <ins>} and {@code <del>}. */
final class DiffMarkdown {

    /** So many characters tell which part it is where the words did not change. */
    private static final int MOST_WORDS = 160;

    private final Comparison comparison;
    private final MarkLine.Speaker speaker;
    private final boolean isFull;
    private final StringBuilder out = new StringBuilder();

    /** @param isFull whether clauses are shown whole */
    DiffMarkdown(Comparison comparison, boolean isFull) {
        this.comparison = comparison;
        this.speaker = new MarkLine.Speaker(comparison.diff());
        this.isFull = isFull;
    }

    void write(Sink sink) {
        line("# " + Markdown.line(comparison.title()));
        if (comparison.isDifferent()) {
            String counted = comparison.counted();
            line("**" + Markdown.line(comparison.verdict()) + "**" + (counted.isEmpty() ? "" : ": " + counted));
            comparison.deserved().ifPresent(name -> line(Markdown.line(name)));
        } else {
            line("No difference.");
        }
        comparison.cautions().forEach(caution -> line("*" + Markdown.line(caution) + "*"));
        List<Change> folded = new ArrayList<>();
        comparison.sections().forEach(section -> section(section, folded));
        if (!comparison.marks().isEmpty()) {
            line("## Beside the text");
            marks(speaker.lines(comparison.marks()));
        }
        if (!folded.isEmpty()) {
            line("## In form only");
            line(FormList.of(folded, speaker).stream()
                    .map(entry -> "- " + Markdown.line(entry.says() + ": " + entry.places()))
                    .collect(Collectors.joining("\n")));
        }
        sink.write(out.toString());
    }

    private void line(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }

    private void section(ComparedSection section, List<Change> folded) {
        List<Change> changes = new ArrayList<>(comparison.changes(section.entries()));
        if (!isFull) {
            changes.stream().filter(comparison::isFormOnly).forEach(folded::add);
            changes.removeIf(comparison::isFormOnly);
        }
        if (!changes.isEmpty()) {
            line("## " + Markdown.line(section.title()));
            changes.forEach(this::change);
        }
    }

    private void change(Change change) {
        ChangeTitle title = ChangeTitle.of(change);
        line("### " + Markdown.line(title.line()));
        boolean isWhole = change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED);
        if (change.isGroup() && isWhole) {
            Operation operation = change.is(ChangeKind.REMOVED) ? Operation.DELETED : Operation.INSERTED;
            for (Side side : change.to().isEmpty() ? change.from() : change.to()) {
                quote(Markdown.stretch(side.citation()) + " "
                        + marked(new Piece(operation, words(side).strip())));
            }
        } else if (change.is(ChangeKind.UNCHANGED) && !change.isGroup()) {
            String words = words(change.to().get(0));
            quote(Markdown.stretch(isFull ? words : Shortening.toWidth(words, MOST_WORDS)));
        } else if (!change.isGroup()) {
            redline(change.heading());
            redline(change.words());
        }
        List<String> points = new ArrayList<>();
        EffectLines.of(change, comparison.meaning(), isFull).forEach(line -> points.add(mark(line)));
        speaker.lines(change).forEach(mark -> points.add(mark(mark)));
        if (!points.isEmpty()) {
            line(points.stream().map(point -> "- " + point).collect(Collectors.joining("\n")));
        }
    }

    private static String words(Side side) {
        return side.heading() + (side.heading().isEmpty() || side.text().isEmpty() ? "" : " ") + side.text();
    }

    private void redline(Redline redline) {
        if (!redline.isUnchanged()) {
            List<Piece> pieces = isFull ? RedlinePieces.whole(redline) : RedlinePieces.around(redline);
            quote(pieces.stream()
                    .map(DiffMarkdown::marked)
                    .collect(Collectors.joining())
                    .strip());
        }
    }

    private void quote(String text) {
        line("> " + Markdown.start(text));
    }

    private static String marked(Piece piece) {
        String text = Markdown.stretch(piece.text());
        return switch (piece.operation()) {
            case EQUAL, RECASED_FROM, RECASED_TO, RESTYLED_FROM, RESTYLED_TO -> text;
            case INSERTED, MOVED_TO -> "<ins>" + text + "</ins>";
            case DELETED, MOVED_FROM -> "<del>" + text + "</del>";
        };
    }

    private void marks(List<MarkLine> lines) {
        line(lines.stream().map(mark -> "- " + mark(mark)).collect(Collectors.joining("\n")));
    }

    private static String mark(MarkLine mark) {
        String said = Markdown.line(mark.label() + ": " + mark.text());
        return mark.code().segments().isEmpty() ? said : said + "<br>" + marked(RedlinePieces.whole(mark.code()));
    }

    static String marked(List<Piece> pieces) {
        return pieces.stream().map(DiffMarkdown::marked).collect(Collectors.joining());
    }
}
