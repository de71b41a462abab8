package dev.proviso.importer.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings with a number and a line below them, {@code 1. Fees} above {@code -------}. To Markdown the number starts a list, and the line
 * parts what follows from it; those who write it, and programs that make Markdown of pages, mean a heading.
 */
final class NumberedUnderlines {

    private static final Pattern HEADING = Pattern.compile(
            "(?m)(?<=\\A|\\n\\n|\\r\\n\\r\\n)( {0,3}[0-9]{1,4}[.)])( )(?=(\\S.{0,200})\\R {0,3}(={4,200}|-{4,200})[ \\t]*$)");

    /** A line under a heading is about as long as the heading. */
    private static final int CLOSE = 4;

    private NumberedUnderlines() {}

    /** A text of the same length in which such numbers start no list. */
    static String masked(String text) {
        if (!text.contains("\n---") && !text.contains("\n===")) {
            return text;
        }
        Matcher heading = HEADING.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (heading.find()) {
            int length = heading.group(1).length() + 1 + heading.group(3).length();
            if (Math.abs(length - heading.group(4).length()) <= CLOSE) {
                masked.setCharAt(heading.start(2), '\u00a0');
            }
        }
        return masked.toString();
    }
}
