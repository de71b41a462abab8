package dev.proviso.shell.table;

import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table for people. Never wider than the page: long texts are wrapped in their columns, and where even that leaves no room, each
 * row becomes a block with a line for each column.
 */
public final class TextTable {

    /** A column that is wrapped keeps at least so many columns of the page. */
    private static final int LEAST = 8;

    /** How long a word may be for its column to be kept wide enough: if the page has room, and if it has not. */
    private static final List<Integer> LONGEST_WORDS = List.of(40, 16);

    private final List<Column> columns;
    private final List<List<Text>> rows;
    private final CellLines cells;

    /** @param showsAll whether cells of many lines are shown in full */
    public TextTable(Table table, boolean showsAll) {
        this.columns = table.columns();
        this.rows = table.rows().stream()
                .map(row -> row.stream().map(CellLines::text).toList())
                .toList();
        this.cells = new CellLines(showsAll);
    }

    /** Prints it; of a table without rows, only the names of the columns. */
    public void print(Page page) {
        Optional<int[]> widths = LONGEST_WORDS.stream()
                .flatMap(longest -> widths(page.width(), longest).stream())
                .findFirst();
        if (widths.isPresent()) {
            printRows(page, widths.get());
        } else {
            printBlocks(page);
        }
    }

    private Optional<int[]> widths(int page, int longestWord) {
        int[] wanted = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            measure(i, longestWord, wanted, least);
        }
        return ColumnWidths.fit(wanted, least, page);
    }

    private void measure(int column, int longestWord, int[] wanted, int[] least) {
        Text name = Text.of(columns.get(column).name());
        wanted[column] = Math.max(1, CellLines.width(name));
        int word = CellLines.widestWord(name);
        for (List<Text> row : rows) {
            wanted[column] = Math.max(wanted[column], CellLines.width(row.get(column)));
            word = Math.max(word, CellLines.widestWord(row.get(column)));
        }
        least[column] = columns.get(column).isNumeric()
                ? wanted[column]
                : Math.min(wanted[column], Math.max(LEAST, Math.min(word, longestWord)));
    }

    private void printRows(Page page, int[] widths) {
        List<Text> names = columns.stream()
                .map(column -> Text.of(Style.HEADING, column.name()))
                .toList();
        row(page, widths, names);
        Text rule = Text.EMPTY;
        for (int i = 0; i < widths.length; i++) {
            rule = rule.plus(i == 0 ? "" : " ".repeat(ColumnWidths.GAP)).plus(Style.FAINT, "-".repeat(widths[i]));
        }
        page.raw(0, rule);
        rows.forEach(row -> row(page, widths, row));
    }

    private void row(Page page, int[] widths, List<Text> row) {
        List<List<Text>> lines = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            lines.add(cells.of(row.get(i), widths[i]));
            height = Math.max(height, lines.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            Text line = Text.EMPTY;
            for (int i = 0; i < widths.length; i++) {
                Text part = y < lines.get(i).size() ? lines.get(i).get(y) : Text.EMPTY;
                Text padding = Text.of(" ".repeat(Math.max(0, widths[i] - part.width())));
                line = line.plus(i == 0 ? "" : " ".repeat(ColumnWidths.GAP))
                        .plus(columns.get(i).isNumeric() ? padding.plus(part) : part.plus(padding));
            }
            page.raw(0, line);
        }
    }

    private void printBlocks(Page page) {
        int names = columns.stream()
                .mapToInt(column -> CellLines.width(Text.of(column.name())))
                .max()
                .orElse(0);
        int width = Math.max(1, Math.min(names, page.width() / 3));
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                page.blank();
            }
            for (int i = 0; i < columns.size(); i++) {
                entry(
                        page,
                        width,
                        Text.of(Style.HEADING, columns.get(i).name()),
                        rows.get(row).get(i));
            }
        }
        if (rows.isEmpty()) {
            columns.forEach(column -> page.line(Text.of(Style.HEADING, column.name())));
        }
    }

    private void entry(Page page, int width, Text name, Text value) {
        List<Text> left = cells.of(name, width);
        List<Text> right = cells.of(value, page.width() - width - ColumnWidths.GAP);
        for (int y = 0; y < Math.max(left.size(), right.size()); y++) {
            Text start = y < left.size() ? left.get(y) : Text.EMPTY;
            Text rest = y < right.size() ? right.get(y) : Text.EMPTY;
            page.raw(0, start.padded(width + ColumnWidths.GAP).plus(rest));
        }
    }
}
