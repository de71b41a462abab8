package dev.proviso.model.write;

import java.util.Locale;
import java.util.Set;

/** How single texts are written: without quotes where nobody could take them for anything else, else with escapes in double quotes. */
final class Scalars {

    /** Words that some reader of YAML or other takes for more than a text. */
    private static final Set<String> RESERVED = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final String PLAIN_SIGNS = " _-./()'’“”;?!%+=$&*@<>";
    private static final String PLAIN_SIGNS_IN_BLOCK = PLAIN_SIGNS + ",[]{}";

    private Scalars() {}

    static String inBlock(String text) {
        return isPlain(text, PLAIN_SIGNS_IN_BLOCK) ? text : quoted(text);
    }

    /** In brackets or braces, where commas and brackets count. */
    static String inline(String text) {
        return isPlain(text, PLAIN_SIGNS) ? text : quoted(text);
    }

    private static boolean isPlain(String text, String signs) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0)) || text.endsWith(" ")) {
            return false;
        }
        boolean showing =
                text.codePoints().allMatch(c -> shows(c) && (Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0));
        return showing && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (shows(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** Whether a reader can tell the character by its look: letters, digits, punctuation, the common blank. */
    private static boolean shows(int c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Whether a text can be written behind {@code |} and read back the same. */
    static boolean canStandLineByLine(String text) {
        boolean severalLines = text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1;
        boolean edges = !text.startsWith("\n") && !text.startsWith(" ") && !text.endsWith("\n\n");
        return severalLines && edges && text.codePoints().allMatch(c -> c == '\n' || shows(c));
    }
}
