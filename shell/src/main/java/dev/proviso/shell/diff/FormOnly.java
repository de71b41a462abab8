package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;

/** Tells the changes that no reader of the words would notice: numbers, quotes, punctuation, markup. */
final class FormOnly {

    private FormOnly() {}

    /** Whether nothing but the form changed, neither the words nor what the data says about them. */
    static boolean is(Change change) {
        return change.severity() == ChangeSeverity.COSMETIC
                && !change.is(ChangeKind.MOVED)
                && change.marks().stream().map(Mark::kind).allMatch(FormOnly::isOfForm);
    }

    /** Whether a mark says that only the form changed. */
    static boolean isOfForm(Mark.Kind kind) {
        return switch (kind) {
            case CASE_CHANGED,
                    QUOTES_CHANGED,
                    PUNCTUATION_CHANGED,
                    WHITE_SPACE_CHANGED,
                    MARKUP_CHANGED,
                    MARKER_CHANGED,
                    REFERENCE_FOLLOWS,
                    TYPE_CHANGED,
                    ID_CHANGED -> true;
            default -> false;
        };
    }
}
