package dev.proviso.model.read;

import dev.proviso.model.document.RuleText;

/**
 * A text of the rule language in the file of a revision, and where it stands there. Offsets are in UTF-16 units from the start of the
 * source; the end is exclusive.
 *
 * @param start where the value starts: at its first character, its quote, or the indicator of a block
 * @param end where it ends; behind a block this may be anywhere up to the next value
 * @param margin the blanks in front of the keys that it stands among
 * @param inline whether it stands in braces or brackets, where lines mean nothing
 */
public record EmbeddedRule(Kind kind, RuleText text, int start, int end, int margin, boolean inline) {

    /** What is expected there. */
    public enum Kind {
        /** The rule of a norm. */
        RULE,
        /** A definition, a circumstance, or a value of a parameter. */
        EXPRESSION
    }
}
