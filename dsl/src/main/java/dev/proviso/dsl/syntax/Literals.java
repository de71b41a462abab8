package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser.LiteralContext;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reads the values that literals stand for. What cannot be read is reported, and some value of the kind taken instead. */
final class Literals {

    private final Mistakes mistakes;

    Literals(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Whether a sign can stand in front. */
    static boolean isNumeric(LiteralContext literal) {
        return literal.INTEGER() != null || literal.DECIMAL() != null;
    }

    /** @param sign one or minus one; counts for numbers and durations */
    Value value(LiteralContext literal, BigInteger sign) {
        TextSpan span = TreeBuilder.span(literal);
        Token first = literal.start;
        return switch (first.getType()) {
            case ProvisoLexer.TRUE -> new Value.Bool(true);
            case ProvisoLexer.FALSE -> new Value.Bool(false);
            case ProvisoLexer.DATE -> new Value.Date(day(first));
            case ProvisoLexer.TEXT -> new Value.Text(text(first));
            default ->
                literal.NAME() == null
                        ? number(first, sign, span)
                        : duration(first, literal.NAME().getSymbol(), sign, span);
        };
    }

    private Value number(Token token, BigInteger sign, TextSpan span) {
        if (token.getType() == ProvisoLexer.DECIMAL) {
            return new Value.Decimal(new BigDecimal(token.getText()).multiply(new BigDecimal(sign)));
        }
        return new Value.Int(exactly(token, sign, span).orElse(0L));
    }

    private Optional<Long> exactly(Token token, BigInteger sign, TextSpan span) {
        BigInteger number = new BigInteger(token.getText()).multiply(sign);
        if (number.bitLength() > 63) {
            mistakes.add(
                    DiagnosticKind.NUMBER_TOO_LARGE,
                    span,
                    "the number is too large for an integer",
                    "integers go from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + "; with a point, as in "
                            + (token.getText().length() > 24 ? "1.0" : token.getText() + ".0")
                            + ", it is a decimal, which has no bounds");
            return Optional.empty();
        }
        return Optional.of(number.longValueExact());
    }

    private Value duration(Token number, Token unit, BigInteger sign, TextSpan span) {
        Optional<Duration> length = Units.unit(unit.getText());
        if (length.isEmpty()) {
            unknownUnit(number, unit);
        } else if (number.getType() == ProvisoLexer.DECIMAL) {
            mistakes.add(
                    DiagnosticKind.WRONG_UNIT,
                    span,
                    "a duration is a whole number of a unit",
                    "use a smaller unit: " + Words.list(Units.NAMES, "or"));
        } else {
            return new Value.Duration(duration(exactly(number, sign, span), length.get(), span));
        }
        return new Value.Duration(Duration.ZERO);
    }

    private Duration duration(Optional<Long> number, Duration unit, TextSpan span) {
        try {
            return unit.multipliedBy(number.orElse(0L));
        } catch (ArithmeticException e) {
            mistakes.add(
                    DiagnosticKind.NUMBER_TOO_LARGE,
                    span,
                    "the duration is too long",
                    "durations go up to " + Long.MAX_VALUE + " seconds");
            return Duration.ZERO;
        }
    }

    private void unknownUnit(Token number, Token unit) {
        String word = unit.getText();
        String message = Units.varies(word)
                ? "'" + word + "' is no exact length of time: some are longer than others"
                : "'" + word + "' is not a unit of time";
        String hint = Units.varies(word)
                ? "write the days that are meant, such as " + days(number, word)
                : Words.nearest(word, Units.NAMES)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("the units are " + Words.list(Units.NAMES, "and"));
        mistakes.add(DiagnosticKind.WRONG_UNIT, Lexemes.span(unit), message, hint);
    }

    private static String days(Token number, String unit) {
        int days = unit.startsWith("month") ? 30 : unit.startsWith("quarter") ? 91 : 365;
        return new BigDecimal(number.getText())
                        .multiply(BigDecimal.valueOf(days))
                        .toBigInteger() + " days";
    }

    /** The day that a token names; if there is none, that is reported, and some day taken. */
    LocalDate day(Token token) {
        try {
            return LocalDate.parse(token.getText());
        } catch (DateTimeParseException e) {
            mistakes.add(
                    DiagnosticKind.WRONG_DATE,
                    Lexemes.span(token),
                    "there is no day " + token.getText() + " in the calendar",
                    "write year, month and day, as in 2026-03-01");
            return LocalDate.EPOCH;
        }
    }

    /** The characters that a text literal stands for. */
    String text(Token token) {
        String quoted = token.getText();
        StringBuilder text = new StringBuilder();
        int i = 1;
        while (i < quoted.length() - 1) {
            char c = quoted.charAt(i);
            if (c == '\\') {
                i = escape(token, i, text);
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    /** Reads the escape at an index, and gives the index behind it. */
    private int escape(Token token, int index, StringBuilder text) {
        String quoted = token.getText();
        char escaped = quoted.charAt(index + 1);
        switch (escaped) {
            case '"', '\\' -> text.append(escaped);
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                int end = index + 6;
                if (end < quoted.length() && quoted.substring(index + 2, end).matches("[0-9A-Fa-f]{4}")) {
                    text.append((char) Integer.parseInt(quoted.substring(index + 2, end), 16));
                    return end;
                }
                wrongEscape(token, index, "\\u stands in front of four hexadecimal digits, as in \\u00e9");
            }
            default ->
                wrongEscape(
                        token, index, "write \\\\ for a backslash; the escapes are \\\" \\\\ \\n \\r \\t and \\u00e9");
        }
        return index + 2;
    }

    private void wrongEscape(Token token, int index, String hint) {
        int start = token.getStartIndex() + index;
        String escape = token.getText().substring(index, token.getText().offsetByCodePoints(index, 2));
        mistakes.add(
                DiagnosticKind.WRONG_ESCAPE,
                new TextSpan(start, start + escape.length()),
                "'" + escape + "' stands for nothing in a text",
                hint);
    }
}
