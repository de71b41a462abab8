package dev.proviso.shell.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Sanitizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What holds of every table, whatever is in it. */
class TableProperties {

    /** Letters of one and two columns, marks of none, signs that mean something to one of the formats, and what must not reach a terminal. */
    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(
                        'a', 'Z', '7', 'é', '宽', '字', '\u0301', ' ', '\t', '\n', '\r', '|', '\\', '`', '*', '"', ',',
                        '<', '=', '+')
                .withChars('-', '@', '\'', '\u001b', '\u202e', '_', '&', '＝')
                .ofMaxLength(40);
        Arbitrary<Cell> cells = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, texts.map(Cell::of)),
                net.jqwik.api.Tuple.of(2, Arbitraries.longs().map(number -> Cell.value(Long.toString(number)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Cell.NONE, Cell.UNKNOWN)));
        Arbitrary<Column> columns =
                texts.flatMap(name -> Arbitraries.of(true, false).map(isNumeric -> new Column(name, isNumeric)));
        return columns.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(named ->
                        cells.list().ofSize(named.size()).list().ofMaxSize(5).map(rows -> new Table(named, rows)));
    }

    private static List<String> printed(Table table, int width, boolean showsAll) {
        StringBuilder out = new StringBuilder();
        new TextTable(table, showsAll).print(new Page(out::append, width, false));
        return out.toString().lines().toList();
    }

    @Property
    void noLineIsWiderThanThePage(
            @ForAll("tables") Table table, @ForAll @IntRange(min = 20, max = 200) int width, @ForAll boolean showsAll) {
        assertThat(printed(table, width, showsAll)).allSatisfy(line -> {
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
            assertThat(Sanitizer.visible(line)).isEqualTo(line);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Property
    void ofOneColumnAllIsThereOrSeenToBeShortened(
            @ForAll("tables") Table table, @ForAll @IntRange(min = 20, max = 80) int width, @ForAll boolean showsAll) {
        for (int i = 0; i < table.columns().size(); i++) {
            for (List<Cell> row : table.rows()) {
                String shown = letters(String.join(
                        "",
                        printed(new Table(List.of(Column.text("x")), List.of(List.of(row.get(i)))), width, showsAll)
                                .stream()
                                .skip(2)
                                .toList()));
                String all =
                        letters(Sanitizer.visible(CellLines.text(row.get(i)).plain()));
                if (shown.endsWith("…")) {
                    assertThat(showsAll).isFalse();
                    assertThat(all).startsWith(shown.substring(0, shown.length() - 1));
                } else {
                    assertThat(shown).isEqualTo(all);
                }
            }
        }
    }

    /** Without blanks: lines are broken at them. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Property
    void inFullNothingIsLost(@ForAll("tables") Table table, @ForAll @IntRange(min = 20, max = 200) int width) {
        int shown = printed(table, width, true).stream()
                .mapToInt(line -> marks(line))
                .sum();
        int said = table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> marks(cell.text()))
                .sum();
        int names = table.columns().stream()
                .mapToInt(column -> marks(column.name()))
                .sum();

        assertThat(shown)
                .isIn(said + names, said + names * Math.max(1, table.rows().size()));
    }

    private static int marks(String text) {
        return (int)
                text.codePoints().filter(c -> c == '宽' || c == '字' || c == 'Z').count();
    }

    @Property
    void csvReadsBackAsTheTextsThatAreSafe(@ForAll("tables") Table table) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvTable.write(table, out::append);

        List<CSVRecord> records;
        try (CSVParser parser = CSVParser.parse(
                out.toString(),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            records = parser.getRecords();
        }

        assertThat(records).hasSize(table.rows().size() + 1);
        for (int y = 0; y < table.rows().size(); y++) {
            assertThat(records.get(y + 1).size()).isEqualTo(table.columns().size());
            for (int x = 0; x < table.columns().size(); x++) {
                Cell cell = table.rows().get(y).get(x);
                String field = records.get(y + 1).get(x);
                switch (cell.kind()) {
                    case NONE -> assertThat(field).isEmpty();
                    case UNKNOWN -> assertThat(field).isEqualTo("unknown");
                    case VALUE -> assertThat(field).isEqualTo(cell.text());
                    case TEXT -> {
                        String visible = Sanitizer.visible(cell.text());
                        assertThat(field).isIn(visible, "'" + visible);
                        assertThat(field).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝].*");
                    }
                }
            }
        }
    }

    @Property
    void markdownHasTheSameNumberOfCellsInEachRow(@ForAll("tables") Table table) {
        StringBuilder out = new StringBuilder();
        MarkdownTable.write(table, out::append);

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(table.rows().size() + 2);
        assertThat(lines).allSatisfy(line -> {
            assertThat(bars(line)).isEqualTo(table.columns().size() + 1);
            assertThat(line).doesNotContain("<script", "\u001b");
        });
    }

    /** The bars that part cells: those behind no backslash, or behind an even number of them. */
    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return bars;
    }

    @Property
    void widthsShareThePageOut(
            @ForAll List<@IntRange(min = 1, max = 90) Integer> wanted,
            @ForAll @IntRange(min = 20, max = 200) int page) {
        List<Integer> columns = new ArrayList<>(wanted.isEmpty() ? List.of(3) : wanted);
        int[] likes = columns.stream().mapToInt(Integer::intValue).toArray();
        int[] least = columns.stream().mapToInt(width -> Math.min(width, 8)).toArray();

        ColumnWidths.fit(likes, least, page).ifPresent(widths -> {
            int sum = 0;
            for (int i = 0; i < widths.length; i++) {
                assertThat(widths[i]).isBetween(least[i], likes[i]);
                sum += widths[i] + (i == 0 ? 0 : ColumnWidths.GAP);
            }
            assertThat(sum).isLessThanOrEqualTo(page);
        });
    }
}
