package dev.proviso.importer.block;

import dev.proviso.importer.block.RowCells.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables in plain text: lines one below the other whose cells stand in columns, or are drawn with bars. The words of a row belong
 * together, and what looks like a label in front of one is a cell.
 */
final class PlainTables {

    /** So many rows are a table. */
    private static final int LEAST = 3;
    /** So many are one if a line is drawn between them. */
    private static final int FEWEST = 2;

    /** Of columns that are set apart on purpose one row has at least so many blanks between two; to fill lines up takes fewer. */
    private static final int WIDE = 4;

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}");

    private final String text;
    private final List<PlainLine> lines;
    private final int[] ends;
    private final Map<String, Integer> lastLines = new HashMap<>();

    PlainTables(String text, List<PlainLine> lines) {
        this.text = text;
        this.lines = lines;
        this.ends = new int[lines.size()];
        find();
    }

    /**
     * A row of a table.
     *
     * @param first its first line
     * @param cells in order, none empty
     */
    record Row(int first, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** The line behind the table that a line is the first one of; 0 if it is none. */
    int endOf(int line) {
        return ends[line];
    }

    /** The rows of the table that starts at a line. What is only drawn is none, and a line that goes on with a cell is part of one. */
    List<Row> rows(int line) {
        List<Row> rows = new ArrayList<>();
        for (int i = line; i < ends[line]; i++) {
            List<Cell> cells = RowCells.of(text, lines.get(i));
            if (RowCells.isDrawn(text, lines.get(i)) || cells.isEmpty()) {
                continue;
            }
            if (cells.size() > 1 || rows.isEmpty()) {
                rows.add(new Row(i, cells));
            } else {
                Row row = rows.remove(rows.size() - 1);
                List<Cell> all = new ArrayList<>(row.cells());
                all.add(cells.get(0).goingOn());
                rows.add(new Row(row.first(), all));
            }
        }
        return rows;
    }

    private void find() {
        int from = 0;
        while (from < lines.size()) {
            Optional<Fit> table = Fit.start(text, lines.get(from));
            int end = from + 1;
            while (table.isPresent() && end < lines.size() && table.get().takes(text, lines.get(end))) {
                end++;
            }
            if (table.filter(Fit::isOne).isPresent() && !isContents(from, end)) {
                ends[from] = end;
                from = end;
            } else {
                // The line that did not fit may do so with the last one that did, and no line is looked at more often.
                from = Math.max(from + 1, end - 1);
            }
        }
    }

    /** Whether lines only say on which page is what they name, and this comes further down. */
    private boolean isContents(int from, int end) {
        int before = 0;
        for (int i = from; i < end; i++) {
            List<Cell> cells = RowCells.of(text, lines.get(i));
            if (cells.size() != 2 || !PAGE.matcher(words(cells.get(1))).matches()) {
                return false;
            }
            int page = Integer.parseInt(words(cells.get(1)));
            if (page < before || lastLine(words(cells.get(0))) < end) {
                return false;
            }
            before = page;
        }
        return true;
    }

    /** The last line that says just this; -1 if none does. */
    private int lastLine(String words) {
        if (lastLines.isEmpty()) {
            for (int i = 0; i < lines.size(); i++) {
                lastLines.put(
                        key(text.substring(lines.get(i).start(), lines.get(i).end())), i);
            }
        }
        return lastLines.getOrDefault(key(words), -1);
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private String words(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }

    /** How lines fit together so far. Changes with each line. */
    private static final class Fit {

        private int rows;
        private int bars;
        private int tabs;
        private List<RowCells.Gap> common = List.of();
        private boolean sameTabs;
        private boolean isDrawn;
        private boolean isWide;

        static Optional<Fit> start(String text, PlainLine line) {
            if (line.isBlank()) {
                return Optional.empty();
            }
            if (RowCells.isDrawn(text, line)) {
                return RowCells.isFrame(text, line) ? Optional.of(new Fit()) : Optional.empty();
            }
            Fit fit = new Fit();
            return fit.takesFirst(text, line) ? Optional.of(fit) : Optional.empty();
        }

        private static boolean isWide(List<RowCells.Gap> gaps) {
            return gaps.stream().anyMatch(gap -> gap.hasTab() || gap.width() >= WIDE);
        }

        private boolean takesFirst(String text, PlainLine line) {
            bars = RowCells.bars(text, line);
            if (bars == 0) {
                common = RowCells.isLabelled(text, line) ? List.of() : RowCells.gaps(text, line);
                tabs = RowCells.tabs(common);
                sameTabs = tabs > 0 && tabs == common.size();
                isWide = isWide(common);
            }
            rows = bars > 0 || !common.isEmpty() ? 1 : 0;
            return rows > 0;
        }

        boolean takes(String text, PlainLine line) {
            if (line.isBlank()) {
                return false;
            }
            if (RowCells.isDrawn(text, line)) {
                isDrawn = true;
                return true;
            }
            if (rows == 0) {
                isDrawn = true;
                return takesFirst(text, line);
            }
            if (bars > 0) {
                boolean fits = RowCells.bars(text, line) == bars;
                rows += fits ? 1 : 0;
                return fits;
            }
            List<RowCells.Gap> gaps = RowCells.gaps(text, line);
            if (gaps.isEmpty()) {
                // The words of a cell that were too long for one line.
                return common.stream().anyMatch(gap -> gap.end() == line.indent());
            }
            List<RowCells.Gap> shared = RowCells.Gap.shared(common, gaps);
            boolean tabbed = sameTabs && RowCells.tabs(gaps) == tabs && gaps.size() == tabs;
            if ((shared.isEmpty() && !tabbed) || RowCells.isLabelled(text, line)) {
                return false;
            }
            common = shared;
            sameTabs = tabbed;
            isWide |= isWide(gaps);
            rows++;
            return true;
        }

        boolean isOne() {
            return rows >= (isDrawn ? FEWEST : LEAST) && (bars > 0 || isDrawn || isWide);
        }
    }
}
