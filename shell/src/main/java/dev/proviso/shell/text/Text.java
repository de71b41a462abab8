package dev.proviso.shell.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in styles. Its characters are as their source has them; they are made harmless when a {@link Page} prints them.
 *
 * @param runs in order; joined they are the text
 */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String text) {
        return of(Style.PLAIN, text);
    }

    public static Text of(Style style, String text) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Run(style, text)));
    }

    public Text plus(String text) {
        return plus(of(text));
    }

    public Text plus(Style style, String text) {
        return plus(of(style, text));
    }

    public Text plus(Text other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    /** This text, filled up with blanks to a width in columns; longer text stays as it is. */
    public Text padded(int width) {
        int missing = width - width();
        return missing > 0 ? plus(" ".repeat(missing)) : this;
    }

    /** The columns it takes on one line, once made harmless. */
    public int width() {
        int width = 0;
        for (Run run : runs) {
            width += DisplayWidth.of(Sanitizer.visible(run.text()));
        }
        return width;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Its characters without the styles. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Run run : runs) {
            plain.append(run.text());
        }
        return plain.toString();
    }

    /** A stretch in one style. */
    public record Run(Style style, String text) {}
}
