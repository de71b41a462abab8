package dev.proviso.shell.text;

/** Cuts text to one line. */
public final class Shortening {

    private Shortening() {}

    /** The text on one line, white space collapsed, cut behind a word with an ellipsis where it is wider than {@code width} columns. */
    public static String toWidth(String text, int width) {
        String line = Sanitizer.visible(text).strip().replaceAll("\\s+", " ");
        if (DisplayWidth.of(line) <= width) {
            return line;
        }
        int columns = 0;
        int end = 0;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            columns += DisplayWidth.of(c);
            if (columns > width - 1) {
                break;
            }
            end += Character.charCount(c);
        }
        int blank = line.lastIndexOf(' ', end);
        int cut = blank > end / 2 ? blank : end;
        return line.substring(0, cut) + "…";
    }
}
