package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** One change as text: what happened to which part, the words marked up, and what else is to be said. */
final class ChangePrinter {

    private static final int BODY = 6;
    private static final int LABELS = 11;

    private final Page page;
    private final MarkLine.Speaker speaker;
    private final Meaning meaning;
    private final boolean isFull;

    ChangePrinter(Page page, MarkLine.Speaker speaker, Meaning meaning, boolean isFull) {
        this.page = page;
        this.speaker = speaker;
        this.meaning = meaning;
        this.isFull = isFull;
    }

    void print(Change change) {
        ChangeTitle title = ChangeTitle.of(change);
        page.line(2, BODY, Text.of(Style.CITATION, title.place()).plus("  ").plus(title.kinds()));
        if (change.isGroup()) {
            group(change);
        } else {
            words(change);
        }
        marks(EffectLines.of(change, meaning, isFull));
        marks(isFull ? speaker.lines(change.marks()) : speaker.lines(change));
    }

    /** What is new or gone is listed whole; what only went elsewhere or got other labels is told by its heading. */
    private void group(Change change) {
        Operation operation = change.is(ChangeKind.REMOVED) ? Operation.DELETED : Operation.INSERTED;
        if (change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED)) {
            List<Side> sides = change.to().isEmpty() ? change.from() : change.to();
            for (Side side : sides) {
                int indent = BODY + 2 * Math.min(side.depth(), 4);
                line(indent, Text.of(Style.FAINT, side.citation() + "  "), List.of(new Piece(operation, words(side))));
            }
        } else {
            shortened(change.to().get(0));
        }
    }

    private void words(Change change) {
        if (!change.heading().isUnchanged()) {
            redline(change.heading());
        }
        boolean isNothingNew = change.words().isUnchanged() && change.heading().isUnchanged();
        if (isNothingNew) {
            shortened(change.to().isEmpty() ? change.from().get(0) : change.to().get(0));
        } else if (!change.words().isUnchanged()) {
            redline(change.words());
        }
    }

    private void redline(Redline redline) {
        line(BODY, Text.EMPTY, isFull ? RedlinePieces.whole(redline) : RedlinePieces.around(redline));
    }

    private void line(int indent, Text first, List<Piece> pieces) {
        page.line(indent, first.plus(RedlineText.of(pieces)));
    }

    /** Words that did not change, so that one knows which part it is. */
    private void shortened(Side side) {
        page.line(BODY, Text.of(Style.FAINT, Shortening.toWidth(words(side), page.width() - BODY)));
    }

    private static String words(Side side) {
        if (side.heading().isEmpty() || side.text().isEmpty()) {
            return side.heading() + side.text();
        }
        return side.heading() + " " + side.text();
    }

    void marks(List<MarkLine> lines) {
        for (MarkLine line : lines) {
            labelled(line.label(), Text.of(line.text()));
            if (!line.code().segments().isEmpty()) {
                line(BODY + LABELS, Text.EMPTY, RedlinePieces.whole(line.code()));
            }
        }
    }

    private void labelled(String label, Text text) {
        page.line(
                BODY, BODY + LABELS, Text.of(Style.FAINT, label).padded(LABELS).plus(text));
    }
}
