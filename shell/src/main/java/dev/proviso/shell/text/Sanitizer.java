package dev.proviso.shell.text;

/**
 * Makes text harmless for a terminal. Policies, facts files, file names and what users type are not trusted: a control sequence in
 * them could repaint the screen, write the clipboard or make words read in another order.
 *
 * <p>What could act on the terminal, or is there without being seen, is shown as a visible escape: control characters as
 * {@code \x1b}, everything else (directions of writing, zero-width characters, unpaired surrogates …) as {@code <U+202E>}. Line
 * feeds and tabs stay; a carriage return stays only as part of a line end, and is dropped there.
 */
public final class Sanitizer {

    private Sanitizer() {}

    /** The text with nothing live or hidden left in it. Returns the text itself if there was nothing. */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7f) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    private static String escapeFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                escape(c, out);
            }
        }
        return out.toString();
    }

    private static boolean isHarmless(int c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlankLetter(c) && !isHiddenSelector(c);
        };
    }

    /** Letters and marks by their category, but drawn as nothing. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
    }

    /** Variation selectors; the two that choose between text and picture are common behind emoji and stay. */
    private static boolean isHiddenSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0d) || (c >= 0x180b && c <= 0x180f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static void escape(int c, StringBuilder out) {
        if (c <= 0xff && Character.getType(c) == Character.CONTROL) {
            out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
        } else {
            out.append("<U+").append(String.format("%04X", c)).append('>');
        }
    }
}
