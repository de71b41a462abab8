package dev.proviso.shell.diff;

import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/**
 * A redline for a terminal: {@code {+put in+}}, {@code [-taken out-]}, {@code {~moved here~}}, {@code [~moved away~]},
 * {@code {^in other letters or signs^}}. Where colours can be seen, they stand out by them too; the brackets remain, since a text that is copied
 * off the screen has nothing else.
 */
final class RedlineText {

    private RedlineText() {}

    static Text of(List<Piece> pieces) {
        return new Text(pieces.stream()
                .map(piece -> new Text.Run(style(piece.operation()), bracketed(piece)))
                .toList());
    }

    private static Style style(Operation operation) {
        return switch (operation) {
            case EQUAL -> Style.PLAIN;
            case INSERTED -> Style.INSERTED;
            case DELETED -> Style.DELETED;
            case MOVED_TO -> Style.MOVED_TO;
            case MOVED_FROM -> Style.MOVED_FROM;
            case RECASED_FROM, RECASED_TO, RESTYLED_FROM, RESTYLED_TO -> Style.FAINT;
        };
    }

    private static String bracketed(Piece piece) {
        return switch (piece.operation()) {
            case EQUAL -> piece.text();
            case INSERTED -> "{+" + piece.text() + "+}";
            case DELETED -> "[-" + piece.text() + "-]";
            case MOVED_TO -> "{~" + piece.text() + "~}";
            case MOVED_FROM -> "[~" + piece.text() + "~]";
            case RECASED_FROM, RECASED_TO, RESTYLED_FROM, RESTYLED_TO -> "{^" + piece.text() + "^}";
        };
    }
}
