package dev.proviso.shell.text;

import java.util.List;

/** Prints lines of text for people: harmless, wrapped to a width, in colour or not. All text that the shell prints goes through here. */
public final class Page {

    private static final int NARROWEST = 20;

    private final Sink sink;
    private final int width;
    private final boolean color;
    private final Theme theme;

    /**
     * @param width columns; less than 20 counts as 20
     * @param color whether styles become control sequences
     */
    public Page(Sink sink, int width, boolean color) {
        this(sink, width, color, Theme.AUTO);
    }

    /**
     * @param width columns; less than 20 counts as 20
     * @param color whether styles become control sequences
     * @param theme which ones
     */
    public Page(Sink sink, int width, boolean color, Theme theme) {
        this.sink = sink;
        this.width = Math.max(NARROWEST, width);
        this.color = color && theme != Theme.PLAIN;
        this.theme = theme;
    }

    /** Columns of a line. */
    public int width() {
        return width;
    }

    /** Whether styles can be seen. */
    public boolean hasColor() {
        return color;
    }

    /** Whether words are wanted in place of marks, which a screen reader cannot tell. */
    public boolean isPlain() {
        return theme == Theme.PLAIN;
    }

    /** A blank line. */
    public void blank() {
        sink.write("\n");
    }

    public void line(String text) {
        line(Text.of(text));
    }

    public void line(Text text) {
        line(0, 0, text);
    }

    /** Text with all its lines indented. */
    public void line(int indent, Text text) {
        line(indent, indent, text);
    }

    /**
     * Text with its first line indented by {@code indent} and the others by {@code hanging} columns. On a narrow page, indents
     * shrink so that half of it is left for words.
     */
    public void line(int indent, int hanging, Text text) {
        int first = Math.min(indent, width / 2);
        int rest = Math.min(hanging, width / 2);
        List<Text> lines = Wrapping.wrap(text, width - first, width - rest);
        for (int i = 0; i < lines.size(); i++) {
            print(i == 0 ? first : rest, lines.get(i));
        }
    }

    /** Lines that must not be wrapped, such as a source line with a mark below it; what is too long runs on. */
    public void raw(int indent, Text text) {
        for (Text line : Wrapping.wrap(text, Integer.MAX_VALUE, Integer.MAX_VALUE)) {
            print(indent, line);
        }
    }

    private void print(int indent, Text line) {
        StringBuilder out = new StringBuilder();
        if (!line.isEmpty()) {
            out.append(" ".repeat(indent));
        }
        for (Text.Run run : line.runs()) {
            String codes = color ? theme.codes(run.style()) : "";
            if (!codes.isEmpty()) {
                out.append("\u001b[")
                        .append(codes)
                        .append('m')
                        .append(run.text())
                        .append("\u001b[0m");
            } else {
                out.append(run.text());
            }
        }
        sink.write(out.append('\n').toString());
    }
}
