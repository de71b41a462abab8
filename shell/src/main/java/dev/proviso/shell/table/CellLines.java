package dev.proviso.shell.table;

import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Sanitizer;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import dev.proviso.shell.text.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A cell as lines of a page. */
final class CellLines {

    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    /** How many lines of a cell are shown unless all are. */
    private static final int FEW = 3;

    private final boolean showsAll;

    CellLines(boolean showsAll) {
        this.showsAll = showsAll;
    }

    /** What a cell says. Words that could be read as saying that there are none are put in quotes. */
    static Text text(Cell cell) {
        return switch (cell.kind()) {
            case NONE -> Text.of(Style.FAINT, NONE);
            case UNKNOWN -> Text.of(Style.OPEN, UNKNOWN);
            case VALUE -> Text.of(cell.text());
            case TEXT -> {
                boolean isMistakable = cell.text().isBlank()
                        || cell.text().strip().equals(NONE)
                        || cell.text().strip().equals(UNKNOWN);
                yield Text.of(isMistakable ? '"' + cell.text() + '"' : cell.text());
            }
        };
    }

    /** The columns its widest line takes if it is not broken. */
    static int width(Text text) {
        return lines(text).mapToInt(DisplayWidth::of).max().orElse(0);
    }

    /** The columns of its widest word. */
    static int widestWord(Text text) {
        return lines(text)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    private static java.util.stream.Stream<String> lines(Text text) {
        return Sanitizer.visible(text.plain()).replace('\t', ' ').lines();
    }

    /** Its lines, no wider than so many columns; of many only the first, with an ellipsis behind them. */
    List<Text> of(Text text, int width) {
        List<Text> lines = Wrapping.wrap(text, width, width);
        if (showsAll || lines.size() <= FEW) {
            return lines;
        }
        List<Text> few = new ArrayList<>(lines.subList(0, FEW - 1));
        few.add(cut(lines.get(FEW - 1), width));
        return few;
    }

    private static Text cut(Text line, int width) {
        String plain = line.plain();
        int end = 0;
        int columns = 0;
        while (end < plain.length()) {
            int c = plain.codePointAt(end);
            columns += DisplayWidth.of(c);
            if (columns > width - 1) {
                break;
            }
            end += Character.charCount(c);
        }
        Style style = line.isEmpty() ? Style.PLAIN : line.runs().get(0).style();
        return Text.of(style, plain.substring(0, end).stripTrailing()).plus("…");
    }
}
