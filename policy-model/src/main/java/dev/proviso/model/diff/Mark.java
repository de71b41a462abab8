package dev.proviso.model.diff;

import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.Locale;

/**
 * What is to be said of a change beside its kinds.
 *
 * @param subject what it is about: the id of a norm, term, sanction or node, the name of a parameter or definition, or the printed words
 *     of a reference, as the kind says; empty where the kind says it all
 * @param before how it was, in words or as written in the file; empty where it was not there
 * @param after how it is, likewise
 * @param affected other nodes of the new revision that it bears on: those that use a redefined term or a changed parameter
 */
public record Mark(Kind kind, String subject, String before, String after, List<NodeId> affected) {

    public Mark {
        affected = List.copyOf(affected);
    }

    /** A mark that bears on its own node alone. */
    public Mark(Kind kind, String subject, String before, String after) {
        this(kind, subject, before, after, List.of());
    }

    /** The mark when one looks from the new revision to the old one; what it bears on is left as it is. */
    public Mark inverse() {
        return new Mark(kind.inverse(), subject, after, before, affected);
    }

    /** What a mark says. */
    public enum Kind {
        /** The words differ only in case. */
        CASE_CHANGED,
        /** The words differ only in the shape of quotes, dashes and the like. */
        QUOTES_CHANGED,
        /** The words differ only in punctuation. */
        PUNCTUATION_CHANGED,
        /** The words differ only in the white space between them. */
        WHITE_SPACE_CHANGED,
        /** The words are the same; emphasis, links or other markup is not. */
        MARKUP_CHANGED,
        /** The printed marker differs in more than its label: brackets, a full stop, a bullet. */
        MARKER_CHANGED,
        /** A reference reads otherwise only because its target has another label; subject: the printed words. */
        REFERENCE_FOLLOWS,
        /** A reference leads elsewhere although its words are the same; subject: the printed words. */
        REFERENCE_RETARGETED,
        /** A clause became a section, an item a clause; subject: empty, before and after: the types. */
        TYPE_CHANGED,
        /** The node has another id in the new revision; before and after: the ids. */
        ID_CHANGED,
        /** Both revisions give the id to words that have little in common; subject: the id. */
        ID_DOUBTFUL,
        /** Words stand here that stood in another clause; subject: the id of that node in the old revision. */
        WORDS_MOVED_HERE,
        /** Words that stood here stand in another clause; subject: the id of that node in the new revision. */
        WORDS_MOVED_AWAY,
        /** Subject: the norm. */
        NORM_ADDED,
        /** Subject: the norm. */
        NORM_REMOVED,
        /** Subject: the norm; before and after: the effective modality. */
        MODALITY_CHANGED,
        /** Whom a norm binds, or to whom it is owed; subject: the norm. */
        PARTIES_CHANGED,
        /** When a norm binds; subject: the norm. */
        TIME_CHANGED,
        /** Subject: the norm; before and after: the rule's text. */
        RULE_CHANGED,
        /** The words changed and the rule did not, so somebody must look at it; subject: the norm. */
        RULE_STALE,
        /** A rule reads a parameter or definition that changed elsewhere; subject: its name; before and after: its value or expression. */
        RULE_FOLLOWS,
        /** Subject: the norm; before and after: the words of the exceptions. */
        EXCEPTION_CHANGED,
        /** Which norms yield to this one; subject: the norm. */
        OVERRIDES_CHANGED,
        /** What may follow on a breach, or on what terms; subject: the norm or the sanction. */
        SANCTION_CHANGED,
        /** Subject: the parameter; before and after: its value, empty where it is unset. */
        PARAMETER_CHANGED,
        /** A notion that rules share; subject: its name; before and after: the expression. */
        DEFINITION_CHANGED,
        /** The words that define a term changed; subject: the term; affected: the nodes that use it. */
        TERM_REDEFINED,
        /** Subject: the term; before and after: its spellings. */
        TERM_FORMS_CHANGED,
        /** Subject: the term. */
        TERM_ADDED,
        /** Subject: the term. */
        TERM_REMOVED;

        /** As it is written in JSON: {@code rule-stale}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it tells by itself that what is said is no longer what was said. */
        public boolean isSubstantive() {
            return switch (this) {
                case NORM_ADDED,
                        NORM_REMOVED,
                        MODALITY_CHANGED,
                        PARTIES_CHANGED,
                        TIME_CHANGED,
                        RULE_CHANGED,
                        RULE_FOLLOWS,
                        EXCEPTION_CHANGED,
                        OVERRIDES_CHANGED,
                        SANCTION_CHANGED,
                        PARAMETER_CHANGED,
                        DEFINITION_CHANGED,
                        TERM_REDEFINED,
                        REFERENCE_RETARGETED -> true;
                default -> false;
            };
        }

        private Kind inverse() {
            return switch (this) {
                case NORM_ADDED -> NORM_REMOVED;
                case NORM_REMOVED -> NORM_ADDED;
                case TERM_ADDED -> TERM_REMOVED;
                case TERM_REMOVED -> TERM_ADDED;
                case WORDS_MOVED_HERE -> WORDS_MOVED_AWAY;
                case WORDS_MOVED_AWAY -> WORDS_MOVED_HERE;
                default -> this;
            };
        }
    }
}
