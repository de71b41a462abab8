package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;

/** The labels and ids of clauses where none can stand, or not like that. */
final class ClauseSlips {

    private final Form form;
    private final MendedTokens mended;
    private final LetterCase letterCase;
    private final Mistakes mistakes;

    /** Where clauses stood that were mended to values. */
    private final Set<Integer> citations = new HashSet<>();

    ClauseSlips(Form form, MendedTokens mended, LetterCase letterCase, Mistakes mistakes) {
        this.form = form;
        this.mended = mended;
        this.letterCase = letterCase;
        this.mistakes = mistakes;
    }

    void mend(CommonToken token) {
        boolean isDone = isNamedByItsKind(token)
                || lacksComma(token)
                || isSecondAskedFor(token)
                || standsWell(token)
                || lacksBrackets(token)
                || isAskedOfFunction(token);
        if (!isDone) {
            value(token);
        }
    }

    /** A number, which may be the label of a clause. */
    void number(CommonToken token) {
        if (!isSecondAskedFor(token)) {
            mended.add(token);
        }
    }

    private boolean isNamedByItsKind(CommonToken token) {
        if (form != Form.QUERY || !mended.endWithKindOfPart()) {
            return false;
        }
        CommonToken kind = mended.removeLast();
        mistakes.add(
                DiagnosticKind.MISPLACED,
                Lexemes.span(kind),
                "a part is named by its label alone, without '" + kind.getText() + "'",
                "write " + mended.last().getText() + " " + token.getText());
        mended.add(token);
        return true;
    }

    private boolean lacksComma(CommonToken token) {
        if (form != Form.QUERY || !Tokens.isReferenced(mended.last().getType()) || !mended.endWithin()) {
            return false;
        }
        mistakes.add(
                DiagnosticKind.MISSING_OPERATOR,
                Lexemes.span(token),
                "a comma is missing in front of '" + token.getText() + "'",
                "write in " + mended.last().getText() + ", " + token.getText());
        mended.add(Lexemes.missing(ProvisoLexer.COMMA, ",", token.getStartIndex()));
        mended.add(token);
        return true;
    }

    private boolean isSecondAskedFor(CommonToken token) {
        if (!mended.endInSecondAskedFor()) {
            return false;
        }
        String word = mended.get(mended.size() - 4).getText();
        String first = mended.get(mended.size() - 2).getText();
        mistakes.add(
                DiagnosticKind.MISPLACED,
                Lexemes.span(token),
                "'" + word + "' asks about one clause",
                "write " + word + "(" + first + ") and " + word + "(" + token.getText() + "), or join them with 'or'");
        mended.removeLast();
        return true;
    }

    /** Where a clause can stand, or where what stands before it is to blame. */
    private boolean standsWell(CommonToken token) {
        boolean isWell = mended.endInReference()
                || (form != Form.QUERY
                        && (mended.endWithLostWord()
                                || Misspelling.isNear(mended.last().getText(), List.of("clause", "under"))));
        if (isWell) {
            mended.add(token);
        }
        return isWell;
    }

    private boolean lacksBrackets(CommonToken token) {
        if (!Words.isOutcome(mended.last().getType())) {
            return false;
        }
        String word = mended.last().getText();
        mistakes.add(
                DiagnosticKind.MISSING_WORD,
                Lexemes.span(token),
                "'" + word + "' takes its clause in brackets",
                "write " + word + "(" + token.getText() + ")");
        mended.add(Lexemes.missing(ProvisoLexer.OPEN, "(", token.getStartIndex()));
        mended.add(token);
        mended.add(Lexemes.missing(ProvisoLexer.CLOSE, ")", token.getStopIndex() + 1));
        return true;
    }

    /** An unknown function of a clause: the outcome it was meant to be. */
    private boolean isAskedOfFunction(CommonToken token) {
        int name = mended.size() - 2;
        if (name < 0
                || mended.last().getType() != ProvisoLexer.OPEN
                || mended.get(name).getType() != ProvisoLexer.NAME) {
            return false;
        }
        CommonToken function = mended.get(name);
        String meant = Words.nearest(function.getText(), Words.outcomes()).orElse("violated");
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                Lexemes.span(function),
                "'" + function.getText() + "' says nothing about a clause",
                "write '" + meant + "': the outcomes are " + Words.list(Words.outcomes(), "and"));
        mended.set(name, Lexemes.instead(function, ProvisoLexer.VIOLATED, "violated"));
        mended.add(token);
        return true;
    }

    /** A clause where a value belongs; or no clause, but a name in capitals. */
    private void value(CommonToken token) {
        String label = token.getText();
        if (!label.matches("#.*|[A-Z]([.-].*)?")) {
            letterCase.mend(token);
            return;
        }
        if (!isBesideCitation()) {
            mistakes.add(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(token),
                    "'" + label + "' is a clause, which is not a value",
                    form == Form.QUERY
                            ? "write its label as a text, \"" + label + "\", or ask for its outcome: violated(" + label
                                    + ")"
                            : "ask for its outcome: violated(" + label + ") or complies(" + label + ")");
        }
        citations.add(token.getStartIndex());
        mended.add(Lexemes.instead(token, ProvisoLexer.NAME, "a"));
    }

    /** In a set of clauses all are there by one mistake. */
    private boolean isBesideCitation() {
        int size = mended.size();
        return size > 1
                && mended.last().getType() == ProvisoLexer.COMMA
                && citations.contains(mended.get(size - 2).getStartIndex());
    }
}
