package dev.proviso.shell.text;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {

    /** Below this, every printable character takes one column; most texts need no table. */
    private static final int FIRST_COMBINING = 0x300;

    private DisplayWidth() {}

    /** The columns of a text that has passed the {@link Sanitizer}; a tab or line feed counts as one. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** The columns of one character: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint < FIRST_COMBINING || isPlainPunctuation(codePoint)) {
            return 1;
        }
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Typographic quotes, dashes, bullets and dots, which are in every policy: known to be one column wide. */
    private static boolean isPlainPunctuation(int codePoint) {
        return codePoint >= 0x2010 && codePoint <= 0x2027;
    }
}
