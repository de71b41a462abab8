package dev.proviso.dsl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A text as the grammar takes it apart, with nothing left out: every token in order, the forms that the tokens make, and the comments
 * around them. It is for tools that change how a text looks and not what it says.
 */
public sealed interface TokenTree {

    /** The first token. */
    Token first();

    /** The last token. */
    Token last();

    /**
     * A word, sign, name or literal as it is written. The last token of a whole text is its end, with an empty text.
     *
     * @param before the comments on lines of their own in front of it
     * @param behind the comment on the same line behind it
     * @param opensGap whether a blank line stands right in front of it
     */
    record Token(String text, List<Comment> before, Optional<String> behind, boolean opensGap) implements TokenTree {
        public Token {
            before = List.copyOf(before);
        }

        @Override
        public Token first() {
            return this;
        }

        @Override
        public Token last() {
            return this;
        }
    }

    /**
     * A comment on a line of its own.
     *
     * @param text with its slashes, without white space at its end
     * @param opensGap whether a blank line stands right in front of it
     */
    record Comment(String text, boolean opensGap) {}

    /**
     * Several tokens or forms that make a larger one.
     *
     * @param parts in the order of the text, at least one
     */
    record Branch(Shape shape, List<TokenTree> parts) implements TokenTree {
        public Branch {
            parts = List.copyOf(parts);
        }

        @Override
        public Token first() {
            return parts.get(0).first();
        }

        @Override
        public Token last() {
            return parts.get(parts.size() - 1).last();
        }
    }

    /** The forms of the language, as docs/language.md names them. A form of a single token is that token. */
    enum Shape {
        /** The whole text and its end. */
        DOCUMENT,
        DEFINITION,
        PARAMETER,
        TYPE,
        CLAUSE,
        REFERENCE,
        RULE,
        APPLICABILITY,
        REQUIREMENT,
        UNLESS,
        /** {@code request.erased_on} */
        ACCESS,
        /** {@code -x} */
        NEGATIVE,
        PRODUCT,
        SUM,
        COMPARISON,
        /** An operator of several words, such as {@code subset of}. */
        COMPARATOR,
        STATE_TEST,
        /** {@code not x} */
        NEGATION,
        CONJUNCTION,
        DISJUNCTION,
        IMPLICATION,
        QUANTIFIED,
        /** A number and its unit. */
        MEASURE,
        CALL,
        COUNT,
        OUTCOME,
        SET,
        BRACKETS,
        QUERY,
        /** {@code in A, C}, {@code where x}, {@code sort by section, label desc} */
        QUERY_PART,
        /** A value with words behind it: {@code length(text) as size}, {@code label desc} */
        COLUMN,
        /** {@code refers to A.4}, {@code reads(express_consent)} */
        ROW_QUESTION,
        ASSUMPTIONS,
        ASSUMPTION,
        /** {@code data.uses[1].purpose}, where it is assumed */
        ADDRESS
    }
}
