package dev.proviso.shell.terminal;

import dev.proviso.shell.text.DisplayWidth;
import java.nio.charset.StandardCharsets;

/**
 * A part of a screen.
 *
 * @param columns of a row; less than 1 counts as 1
 * @param rows that there are
 */
record ScreenRows(int columns, int rows) {

    private static final char ESCAPE = '\u001b';

    /** Whether they have room for a text in UTF-8; the control sequences of colours take none. Looks no further than it must. */
    boolean hold(byte[] text) {
        int width = Math.max(1, columns);
        int used = 0;
        int column = 0;
        String characters = new String(text, StandardCharsets.UTF_8);
        for (int at = 0; at < characters.length() && used <= rows; ) {
            int c = characters.codePointAt(at);
            if (c == ESCAPE) {
                at = behindSequence(characters, at);
                continue;
            }
            at += Character.charCount(c);
            if (c == '\n') {
                used++;
                column = 0;
            } else if (column + DisplayWidth.of(c) > width) {
                used++;
                column = DisplayWidth.of(c);
            } else {
                column += DisplayWidth.of(c);
            }
        }
        return used + (column > 0 ? 1 : 0) <= rows;
    }

    /** The index behind the control sequence that starts at another: its end is its first letter. */
    private static int behindSequence(String text, int start) {
        int at = start + 1;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }
}
