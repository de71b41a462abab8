package dev.proviso.dsl.syntax;

import dev.proviso.model.fact.Value;
import java.math.BigDecimal;

/** How values are written as literals: the counterpart of {@link Literals}. */
final class LiteralText {

    private LiteralText() {}

    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(text.value());
        }
        return value instanceof Value.Decimal decimal ? decimal(decimal.value()) : value.toString();
    }

    /** Whether a literal starts with a sign, and so binds like one. */
    static boolean isNegative(Value value) {
        return of(value).startsWith("-");
    }

    /** Without a point it would be an integer. */
    private static String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlain(text, i)) {
                        quoted.append(c);
                    } else {
                        quoted.append("\\u%04x".formatted((int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether a character can stand in a text file as it is: no control character, no half of a surrogate pair. */
    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
