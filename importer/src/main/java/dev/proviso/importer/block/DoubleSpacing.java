package dev.proviso.importer.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts in which a blank line stands behind each line, as programs write them that take texts out of pages made for print: there a
 * single blank line says nothing, and only several of them set paragraphs apart.
 */
public final class DoubleSpacing {

    private static final int FEWEST = 12;

    /** Hardly anybody breaks lines by hand at more columns than this. */
    private static final int WIDEST = 120;

    private DoubleSpacing() {}

    /** Whether a text is written so. */
    public static boolean isIn(String text) {
        return isIn(text, PlainLine.of(text, 0, text.length()));
    }

    /** The lines, without the blank ones behind each line. */
    static List<PlainLine> closed(String text, List<PlainLine> lines) {
        if (!isIn(text, lines)) {
            return lines;
        }
        List<PlainLine> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isSingle = lines.get(i).isBlank()
                    && i > 0
                    && i + 1 < lines.size()
                    && !lines.get(i - 1).isBlank()
                    && !lines.get(i + 1).isBlank();
            if (!isSingle) {
                closed.add(lines.get(i));
            }
        }
        return closed;
    }

    /** Nearly all lines have one blank line behind them, and many of them end in the midst of a sentence that goes on in the next one. */
    private static boolean isIn(String text, List<PlainLine> lines) {
        int shown = 0;
        int apart = 0;
        int close = 0;
        int broken = 0;
        int wide = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            shown++;
            wide += line.column() > WIDEST ? 1 : 0;
            if (last >= 0) {
                close += i == last + 1 ? 1 : 0;
                apart += i == last + 2 ? 1 : 0;
                broken += i == last + 2 && goesOn(text, lines.get(last), line) ? 1 : 0;
            }
            last = i;
        }
        return shown >= FEWEST
                && close * 20 <= shown
                && wide * 10 <= shown
                && apart * 10 >= shown * 6
                && broken * 4 >= shown;
    }

    private static boolean goesOn(String text, PlainLine before, PlainLine here) {
        char last = text.charAt(before.end() - 1);
        return (Character.isLetterOrDigit(last) || ",-".indexOf(last) >= 0)
                && Character.isLowerCase(text.charAt(here.start()));
    }
}
