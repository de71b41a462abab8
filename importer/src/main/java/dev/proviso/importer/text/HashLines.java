package dev.proviso.importer.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells lines that start with number signs as headings of Markdown from remarks, commands and settings, which start so in many a text: a
 * heading stands alone, and more of them than one are set off by blank lines.
 *
 * @param number of lines that are headings
 * @param isFirst whether the first line of the text is one
 */
record HashLines(int number, boolean isFirst) {

    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+\\S.*");

    /** Behind the first level: hardly any remark starts so. */
    private static final Pattern LOWER = Pattern.compile("##{1,5}[ \\t]+\\S.*");

    /** A command. */
    private static final Pattern SMALL = Pattern.compile("#[ \\t]+\\p{Ll}.*");

    private static final int LONGEST = 200;

    static HashLines of(String text) {
        List<String> lines = text.lines().toList();
        int number = 0;
        boolean isFirst = false;
        boolean shown = false;
        for (int i = 0; i < lines.size(); i++) {
            String above = i == 0 ? "" : lines.get(i - 1);
            String below = i + 1 == lines.size() ? "" : lines.get(i + 1);
            boolean opens = !shown && isAlone(above, lines.get(i), below);
            if (opens || isHeading(above, lines.get(i), below)) {
                number++;
                isFirst |= opens;
            }
            shown |= !isBlank(lines.get(i));
        }
        return new HashLines(number, isFirst);
    }

    private static boolean isHeading(String above, String line, String below) {
        boolean isSetOff =
                isBlank(above) && isBlank(below) && !SMALL.matcher(line).matches();
        return isAlone(above, line, below) && (isSetOff || LOWER.matcher(line).matches());
    }

    private static boolean isAlone(String above, String line, String below) {
        return HEADING.matcher(line.replace("\ufeff", "")).matches()
                && line.length() <= LONGEST
                && !isLike(line, above)
                && !isLike(line, below);
    }

    /** Whether both are lines of one remark. */
    private static boolean isLike(String line, String other) {
        return level(line) == level(other);
    }

    private static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    private static boolean isBlank(String line) {
        return line.replace("\ufeff", "").isBlank();
    }
}
