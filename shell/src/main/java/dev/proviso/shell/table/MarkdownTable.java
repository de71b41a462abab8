package dev.proviso.shell.table;

import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Sink;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for documents: GitHub Flavored Markdown, in which every sign that could mean something is escaped, so that the texts are
 * shown as they are and each row has its cells. What is none or unknown is in italics.
 */
public final class MarkdownTable {

    private MarkdownTable() {}

    /** Writes it. */
    public static void write(Table table, Sink sink) {
        StringBuilder lines = new StringBuilder();
        lines.append(row(table.columns().stream()
                .map(column -> Markdown.line(column.name()))
                .toList()));
        lines.append(row(table.columns().stream()
                .map(column -> column.isNumeric() ? "---:" : "---")
                .toList()));
        table.rows()
                .forEach(cells -> lines.append(
                        row(cells.stream().map(MarkdownTable::field).toList())));
        sink.write(lines.toString());
    }

    private static String row(List<String> fields) {
        return fields.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String field(Cell cell) {
        return switch (cell.kind()) {
            case NONE -> "*none*";
            case UNKNOWN -> "*unknown*";
            case VALUE, TEXT -> Markdown.line(cell.text());
        };
    }
}
