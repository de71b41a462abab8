package dev.proviso.model.diff.words;

import java.util.Locale;

/**
 * Signs that can be set in several ways and mean the same: quotes, apostrophes, hyphens and dashes, the points of an ellipsis, and blanks.
 */
public final class Typography {

    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2032\u2039\u203A";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final char ELLIPSIS = '\u2026';

    private Typography() {}

    /** Whether two texts differ in such signs at most. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** A text in the plainest signs: straight quotes, single hyphens, three points, one blank for any white space within a line. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            int last = plain.length() - 1;
            boolean isSecond = (c == ' ' || c == '-') && last >= 0 && plain.charAt(last) == c;
            if (c == ELLIPSIS) {
                plain.append("...");
            } else if (!isSecond) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSecond = c == before && (c == ' ' || c == '-');
            if (c >= 0x80 || c == '\t' || isSecond) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The same in small letters: what two forms of one word have in common. */
    public static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a mark is a hyphen or dash of any length. */
    public static boolean isDash(String mark) {
        return plain(mark).equals("-");
    }

    /** Whether white space in front of a word still is white space, in the same line. */
    public static boolean isSameBlank(String one, String other) {
        return plain(one).equals(" ") && plain(other).equals(" ");
    }

    private static char fold(char c) {
        if (c < 0x80 && c != '\t') {
            return c;
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }
}
