package dev.proviso.shell.table;

import dev.proviso.shell.text.Sanitizer;
import dev.proviso.shell.text.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table for spreadsheets and programs: CSV as in RFC 4180, in UTF-8, but for line feeds alone at the ends of lines. None is an empty
 * field, and what is not known the word {@code unknown}.
 *
 * <p>Spreadsheets take a text that starts with one of a few signs for a formula, and formulas can send data away. Such a text gets an
 * apostrophe in front, with which spreadsheets mark texts. Numbers stay as they are.
 */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** Those of ASCII, and the wide ones that some programs take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\n\r\uff1d\uff0b\uff0d\uff20";

    private CsvTable() {}

    /** Writes it, the names of the columns first. */
    public static void write(Table table, Sink sink) {
        StringBuilder lines = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(lines, FORMAT)) {
            List<String> names = new ArrayList<>();
            table.columns().forEach(column -> names.add(text(column.name())));
            printer.printRecord(names);
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvTable::field).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory does not fail", e);
        }
        sink.write(lines.toString());
    }

    private static String field(Cell cell) {
        return switch (cell.kind()) {
            case NONE -> "";
            case UNKNOWN -> "unknown";
            case VALUE -> Sanitizer.visible(cell.text());
            case TEXT -> text(cell.text());
        };
    }

    private static String text(String text) {
        String visible = Sanitizer.visible(text);
        boolean isFormula = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        return isFormula ? "'" + visible : visible;
    }
}
