package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Reports the tokens that no rule of the grammar takes, and puts what was meant in their place, so that one slip of the pen is one
 * diagnostic and what follows it is still understood.
 */
final class Slips {

    /** The sign or word to write in place of a foreign one. */
    private record Sign(int type, String written, String hint) {
        static Sign of(int type, String written) {
            return new Sign(type, written, "write '" + written + "'");
        }
    }

    private static final Map<Integer, Sign> SIGNS = Map.of(
            ProvisoLexer.DOUBLE_EQUAL, new Sign(ProvisoLexer.EQUAL, "=", "write '=' to compare"),
            ProvisoLexer.ANGLES, Sign.of(ProvisoLexer.NOT_EQUAL, "!="),
            ProvisoLexer.NOT_EQUAL_SIGN, Sign.of(ProvisoLexer.NOT_EQUAL, "!="),
            ProvisoLexer.DOUBLE_AMPERSAND, Sign.of(ProvisoLexer.AND, "and"),
            ProvisoLexer.DOUBLE_BAR, Sign.of(ProvisoLexer.OR, "or"),
            ProvisoLexer.BANG, Sign.of(ProvisoLexer.NOT, "not"),
            ProvisoLexer.ARROW, new Sign(ProvisoLexer.IMPLIES, "implies", "write 'implies', or '>=' to compare"),
            ProvisoLexer.LESS_LAST, Sign.of(ProvisoLexer.LESS_OR_EQUAL, "<="),
            ProvisoLexer.GREATER_SIGN, Sign.of(ProvisoLexer.GREATER_OR_EQUAL, ">="),
            ProvisoLexer.FOREIGN_MINUS, new Sign(ProvisoLexer.MINUS, "-", "write a plain hyphen '-'"));

    private static final Map<String, Integer> CHOICES = Map.of(
            "true", ProvisoLexer.TRUE,
            "false", ProvisoLexer.FALSE,
            "yes", ProvisoLexer.NAME,
            "no", ProvisoLexer.NAME);

    private final Form form;
    private final List<CommonToken> tokens;
    private final Mistakes mistakes;
    private final MendedTokens mended = new MendedTokens();
    private final LetterCase letterCase;
    private final ClauseSlips clauses;
    private int openLists;

    private Slips(Form form, List<CommonToken> tokens, Mistakes mistakes) {
        this.form = form;
        this.tokens = tokens;
        this.mistakes = mistakes;
        this.letterCase = new LetterCase(form, mended, mistakes);
        this.clauses = new ClauseSlips(form, mended, letterCase, mistakes);
    }

    /** The tokens as they were meant. */
    static List<CommonToken> mend(Form form, List<CommonToken> tokens, Mistakes mistakes) {
        // Twice: what names a clause has to be told before, and a word in capital letters is none before.
        List<CommonToken> plain = Idioms.mend(form, tokens, mistakes);
        List<CommonToken> spelt = form == Form.QUERY
                ? QueryOrder.mend(QuerySpelling.mend(QueryIdioms.mend(plain, mistakes), mistakes), mistakes)
                : plain;
        Slips slips = new Slips(form, QueryWords.mark(form, spelt), mistakes);
        for (int i = 0; i < spelt.size(); i++) {
            i = slips.mend(i);
        }
        return QueryWords.mark(form, slips.mended.all());
    }

    /** Reports a text without closing quotes. */
    static void reportUnclosed(Token token, Mistakes mistakes) {
        mistakes.add(
                DiagnosticKind.UNCLOSED_TEXT,
                new TextSpan(token.getStartIndex(), token.getStartIndex() + 1),
                "the text that starts here is not closed on its line",
                "close it with '\"'; write \\n for a line end in a text, and \\\" for a quotation mark");
    }

    /** The offsets of texts that are not closed. */
    static Set<Integer> unclosedTexts(List<CommonToken> tokens) {
        return tokens.stream()
                .filter(token -> token.getType() == ProvisoLexer.UNCLOSED_TEXT)
                .map(CommonToken::getStartIndex)
                .collect(Collectors.toSet());
    }

    /** Mends the token at an index, and gives the index of the last token it dealt with. */
    private int mend(int index) {
        Optional<CommonToken> choice = choice(index);
        if (choice.isPresent()) {
            mended.add(choice.get());
            return index;
        }
        OptionalInt junk = Junk.endAt(form, tokens, index);
        if (junk.isPresent()) {
            junk(index, junk.getAsInt());
            return junk.getAsInt();
        }
        CommonToken token = tokens.get(index);
        Sign sign = SIGNS.get(token.getType());
        if (sign != null) {
            mistakes.add(
                    DiagnosticKind.FOREIGN_SIGN,
                    Lexemes.span(token),
                    "'" + token.getText() + "' is not an operator of this language",
                    sign.hint());
            mended.add(Lexemes.instead(token, sign.type(), sign.written()));
            return index;
        }
        switch (token.getType()) {
            case ProvisoLexer.SEMICOLON -> semicolon(index);
            case ProvisoLexer.OPEN_LIST, ProvisoLexer.CLOSE_LIST -> {
                return list(index);
            }
            case ProvisoLexer.BLOCK_COMMENT, ProvisoLexer.HASH_COMMENT -> comment(token);
            case ProvisoLexer.UNCLOSED_TEXT -> {
                reportUnclosed(token, mistakes);
                mended.add(Lexemes.instead(token, ProvisoLexer.TEXT, "\"\""));
            }
            case ProvisoLexer.SINGLE_QUOTED, ProvisoLexer.CURLY_QUOTED -> quotes(token);
            case ProvisoLexer.LOOSE_DATE -> {
                mistakes.add(
                        DiagnosticKind.WRONG_DATE,
                        Lexemes.span(token),
                        "'" + token.getText() + "' is not written as a date",
                        "write year, month and day, as in 2026-03-01");
                mended.add(Lexemes.instead(token, ProvisoLexer.DATE, "2000-01-01"));
            }
            case ProvisoLexer.DIGIT_WORD -> digits(token);
            case ProvisoLexer.LOOSE_NAME -> looseName(token);
            case ProvisoLexer.LABEL, ProvisoLexer.NODE_ID -> clauses.mend(token);
            case ProvisoLexer.DECIMAL, ProvisoLexer.INTEGER -> clauses.number(token);
            case ProvisoLexer.STRANGE -> {
                return strange(index);
            }
            default -> mended.add(token);
        }
        return index;
    }

    /** In what is assumed, yes and no are said in any case and by either name, as people type them. */
    private Optional<CommonToken> choice(int index) {
        CommonToken token = tokens.get(index);
        String lower = token.getText().toLowerCase(Locale.ROOT);
        if (!CHOICES.containsKey(lower)
                || !isAssumed()
                || mended.last().getType() != ProvisoLexer.EQUAL
                || isQuantifier(index)) {
            return Optional.empty();
        }
        return Optional.of(Lexemes.instead(token, CHOICES.get(lower), lower));
    }

    /** A name behind it is that of an element: {@code no x in xs satisfies …}. */
    private boolean isQuantifier(int index) {
        return tokens.get(index).getType() == ProvisoLexer.NO
                && index + 1 < tokens.size()
                && tokens.get(index + 1).getType() == ProvisoLexer.NAME;
    }

    private void junk(int first, int last) {
        TextSpan span = Lexemes.span(tokens.get(first)).to(Lexemes.span(tokens.get(last)));
        boolean signs =
                tokens.subList(first, last + 1).stream().noneMatch(token -> token.getType() == ProvisoLexer.STRANGE);
        mistakes.add(
                signs ? DiagnosticKind.FOREIGN_SIGN : DiagnosticKind.STRANGE_CHARACTER,
                span,
                "the " + (last - first + 1) + (signs ? " signs" : " words and signs") + " that start here mean nothing",
                "leave them out, or put text in double quotes");
        operatorInPlaceOf(last);
    }

    /** Between two values it was some operator: what stands around it is not to blame. */
    private void operatorInPlaceOf(int last) {
        if (standsBetweenValues(last)) {
            mended.add(Lexemes.instead(tokens.get(last), ProvisoLexer.AND, "and"));
        }
    }

    /** Between two conditions it was meant to join them. */
    private void semicolon(int index) {
        CommonToken token = tokens.get(index);
        boolean joins = standsBetweenValues(index);
        boolean lists = joins && form == Form.QUERY && mended.endInList();
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                Lexemes.span(token),
                "';' means nothing here",
                lists ? "write a comma" : joins ? "join conditions with 'and'" : "leave it out");
        if (joins) {
            mended.add(
                    lists
                            ? Lexemes.instead(token, ProvisoLexer.COMMA, ",")
                            : Lexemes.instead(token, ProvisoLexer.AND, "and"));
        }
    }

    private int list(int index) {
        CommonToken token = tokens.get(index);
        boolean opens = token.getType() == ProvisoLexer.OPEN_LIST;
        if (opens && mended.endWithValue()) {
            int end = index;
            while (end + 1 < tokens.size() - 1 && tokens.get(end).getType() != ProvisoLexer.CLOSE_LIST) {
                end++;
            }
            if (tokens.get(end).getType() != ProvisoLexer.CLOSE_LIST) {
                mistakes.add(
                        DiagnosticKind.FOREIGN_SIGN,
                        Lexemes.span(token),
                        isAssumed() ? "'[' is not closed" : "'[' is not a bracket of this language",
                        isAssumed() ? "close it behind the number: [0]" : "write '('");
                mended.add(Lexemes.instead(token, ProvisoLexer.OPEN, "("));
                return index;
            }
            mistakes.add(
                    DiagnosticKind.FOREIGN_SIGN,
                    Lexemes.span(token).to(Lexemes.span(tokens.get(end))),
                    isAssumed() ? "this is not the number of an element" : "elements cannot be picked by number",
                    isAssumed()
                            ? "they are numbered from 0, as in data.uses[0].purpose"
                            : "ask about elements with 'some', 'every', 'no' or 'count'");
            return end;
        }
        if (opens || openLists == 0) {
            mistakes.add(
                    DiagnosticKind.FOREIGN_SIGN,
                    Lexemes.span(token),
                    "'" + token.getText() + "' is not a bracket of this language",
                    "write a set in braces, as in {a, b}");
        }
        openLists = Math.max(0, openLists + (opens ? 1 : -1));
        mended.add(
                opens
                        ? Lexemes.instead(token, ProvisoLexer.OPEN_SET, "{")
                        : Lexemes.instead(token, ProvisoLexer.CLOSE_SET, "}"));
        return index;
    }

    private boolean isAssumed() {
        return form == Form.ASSUMPTIONS || mended.hold(ProvisoLexer.ASSUMING);
    }

    private void comment(CommonToken token) {
        boolean reference = token.getText().equals("#");
        mistakes.add(
                DiagnosticKind.FOREIGN_COMMENT,
                new TextSpan(token.getStartIndex(), token.getStartIndex() + (reference ? 1 : 2)),
                reference ? "'#' alone means nothing" : "this is not how a comment starts",
                reference
                        ? "write '#' and the id of a clause in lower case, or '//' for a comment"
                        : "write '//' in front of a comment: it goes to the end of the line");
    }

    private void quotes(CommonToken token) {
        String text = token.getText();
        if (mended.endWithValue() && mended.last().getStopIndex() + 1 == token.getStartIndex()) {
            mistakes.add(
                    DiagnosticKind.STRANGE_CHARACTER,
                    new TextSpan(token.getStartIndex(), token.getStartIndex() + 1),
                    "an apostrophe means nothing in a name",
                    "names are made of lower-case letters a to z, digits and underscores");
            return;
        }
        int end = text.length() > 1 && "'\"\u201C\u201D\u00BB".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.length() - 1
                : text.length();
        String meant = "\"" + text.substring(1, end).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        mistakes.add(
                DiagnosticKind.WRONG_QUOTES,
                Lexemes.span(token),
                "text is written in straight double quotes",
                "write " + meant);
        mended.add(Lexemes.instead(token, ProvisoLexer.TEXT, meant));
    }

    private void digits(CommonToken token) {
        if (mended.endInReference()) {
            mended.add(token);
            return;
        }
        String text = token.getText();
        int letters = 0;
        while (!Character.isLetter(text.charAt(letters)) && text.charAt(letters) != '_') {
            letters++;
        }
        String number = text.substring(0, letters);
        String rest = text.substring(letters);
        String hint = rest.startsWith("_")
                ? "write the digits without anything between them: " + text.replace("_", "")
                : Units.isUnit(rest)
                        ? "put a blank between number and unit: " + number + " " + rest
                        : "write a number in digits, a name with a letter first";
        mistakes.add(
                DiagnosticKind.WRONG_NUMBER,
                Lexemes.span(token),
                "'" + text + "' is neither a number nor a name",
                hint);
        mended.add(Lexemes.instead(token, ProvisoLexer.INTEGER, "1"));
    }

    /** An app may be called what it likes. */
    private void looseName(CommonToken token) {
        if (form == Form.QUERY && mended.endInReference()) {
            mended.add(Lexemes.instead(token, ProvisoLexer.NAME, token.getText()));
        } else {
            letterCase.mend(token);
        }
    }

    private int strange(int index) {
        int end = index;
        while (tokens.get(end + 1).getType() == ProvisoLexer.STRANGE
                && tokens.get(end + 1).getStartIndex() == tokens.get(end).getStopIndex() + 1) {
            end++;
        }
        int character = tokens.get(index).getText().codePointAt(0);
        String shown = Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.SURROGATE
                ? String.format("U+%04X", character)
                : "'" + Character.toString(character) + "'";
        mistakes.add(
                DiagnosticKind.STRANGE_CHARACTER,
                Lexemes.span(tokens.get(index)).to(Lexemes.span(tokens.get(end))),
                "the character " + shown + " means nothing outside a text literal",
                "leave it out, or put text in double quotes");
        operatorInPlaceOf(end);
        return end;
    }

    private boolean standsBetweenValues(int index) {
        int next = tokens.get(index + 1).getType();
        return mended.endWithValue()
                && (next == ProvisoLexer.NAME || next == ProvisoLexer.INTEGER || next == ProvisoLexer.OPEN);
    }
}
