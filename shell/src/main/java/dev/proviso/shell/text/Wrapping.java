package dev.proviso.shell.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks harmless text into lines at blanks, or inside a word that is longer than a line. */
public final class Wrapping {

    private final int firstWidth;
    private final int restWidth;
    private final List<Text> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();
    private int lineWidth;
    private boolean hasWord;
    /** Index in {@code line} behind the last blank at which it may be broken; 0 if there is none. */
    private int breakAt;
    /** Whether the last line was broken for its length, so that blanks that follow are to be dropped. */
    private boolean isBroken;

    private Wrapping(int firstWidth, int restWidth) {
        this.firstWidth = Math.max(1, firstWidth);
        this.restWidth = Math.max(1, restWidth);
    }

    /**
     * The lines of a text; at least one. Blanks at which a line was broken are dropped; those at the start of the text stay.
     *
     * @param firstWidth columns of the first line
     * @param restWidth columns of all others, those behind a line feed included
     */
    public static List<Text> wrap(Text text, int firstWidth, int restWidth) {
        Wrapping wrapping = new Wrapping(firstWidth, restWidth);
        for (Text.Run run : text.runs()) {
            wrapping.add(run.style(), Sanitizer.visible(run.text()));
        }
        wrapping.endParagraph();
        return wrapping.lines;
    }

    private record Glyph(Style style, int codePoint) {
        boolean isBlank() {
            return codePoint == ' ';
        }
    }

    private void add(Style style, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                endParagraph();
            } else {
                add(new Glyph(style, c == '\t' ? ' ' : c));
            }
        }
    }

    private void add(Glyph glyph) {
        int width = DisplayWidth.of(glyph.codePoint());
        if (glyph.isBlank()) {
            if (isBroken && line.isEmpty()) {
                return;
            }
            if (!fits(width)) {
                endLine();
                isBroken = true;
                return;
            }
        } else {
            // A word behind a mark without a width can fill the next line too, up to a glyph of two columns.
            while (!fits(width) && !line.isEmpty()) {
                breakLine();
            }
        }
        line.add(glyph);
        lineWidth += width;
        hasWord |= !glyph.isBlank();
        if (glyph.isBlank() && hasWord) {
            breakAt = line.size();
        }
    }

    private boolean fits(int width) {
        return lineWidth + width <= (lines.isEmpty() ? firstWidth : restWidth);
    }

    private void breakLine() {
        int cut = breakAt > 0 ? breakAt : line.size();
        List<Glyph> rest = new ArrayList<>(line.subList(cut, line.size()));
        line.subList(cut, line.size()).clear();
        endLine();
        isBroken = true;
        line.addAll(rest);
        for (Glyph glyph : rest) {
            lineWidth += DisplayWidth.of(glyph.codePoint());
            hasWord = true;
        }
    }

    private void endParagraph() {
        if (!isBroken || !line.isEmpty()) {
            endLine();
        }
        isBroken = false;
    }

    private void endLine() {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isBlank()) {
            end--;
        }
        lines.add(text(line.subList(0, end)));
        line.clear();
        lineWidth = 0;
        hasWord = false;
        breakAt = 0;
    }

    private static Text text(List<Glyph> glyphs) {
        List<Text.Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            run.appendCodePoint(glyphs.get(i).codePoint());
            boolean last = i + 1 == glyphs.size();
            if (last || glyphs.get(i + 1).style() != glyphs.get(i).style()) {
                runs.add(new Text.Run(glyphs.get(i).style(), run.toString()));
                run.setLength(0);
            }
        }
        return new Text(runs);
    }
}
