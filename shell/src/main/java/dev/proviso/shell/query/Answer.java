package dev.proviso.shell.query;

import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryResult;
import dev.proviso.dsl.query.Row;
import dev.proviso.dsl.query.Source;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.table.CsvTable;
import dev.proviso.shell.table.MarkdownTable;
import dev.proviso.shell.table.Table;
import dev.proviso.shell.table.TextTable;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a query found, written in the format that was asked for. */
final class Answer {

    private static final Set<Source> ABOUT_APPS = Set.of(Source.APPS, Source.FINDINGS);

    /** Sources whose rows are parts, or about one, and the columns that name it. */
    private static final Set<Source> ABOUT_PARTS =
            Set.of(Source.SECTIONS, Source.CLAUSES, Source.REFERENCES, Source.FINDINGS, Source.CHANGES);

    private static final List<String> PARTS = List.of("id", "label");

    private final Context context;
    private final Query query;
    private final QueryResult result;

    Answer(Context context, Query query, QueryResult result) {
        this.context = context;
        this.query = query;
        this.result = result;
    }

    /** Writes the rows to the output. How many there are, and what is not known about others, is no result and told beside it. */
    void write(Selected selected, boolean showsAll, boolean hasApps) {
        switch (context.invocation().format()) {
            case JSON -> context.json(json -> QueryJson.document(json, selected, query, result));
            case JSONL -> result.rows().forEach(row -> context.json(json -> QueryJson.row(json, row)));
            case CSV -> CsvTable.write(table(), context.console().output());
            case MARKDOWN -> MarkdownTable.write(table(), context.console().output());
            default -> {
                if (!result.rows().isEmpty()) {
                    new TextTable(table(), showsAll).print(context.page());
                }
                tell(size());
            }
        }
        if (result.undecided() > 0) {
            String more = result.rows().isEmpty() ? "" : " more";
            tell(result.undecided() + more + (result.undecided() == 1 ? " is" : " are")
                    + " left out, because what is known does not tell whether the condition holds");
        }
        if (!hasApps && ABOUT_APPS.contains(query.source())) {
            tell("no app is given: name facts files, or in the shell load them with 'use'");
        }
    }

    /** What the rows name parts of the policy by, in their order; empty if they are about something else. */
    List<String> parts() {
        if (query.isCount() || !ABOUT_PARTS.contains(query.source())) {
            return List.of();
        }
        for (String name : PARTS) {
            Optional<List<String>> parts = column(name);
            if (parts.isPresent()) {
                return parts.get();
            }
        }
        return List.of();
    }

    /** The texts of a column, if there is one of this name and every row has a text in it. */
    private Optional<List<String>> column(String name) {
        List<String> texts = new ArrayList<>();
        for (Row row : result.rows()) {
            for (int i = 0; i < row.columns().size(); i++) {
                if (row.columns().get(i).name().equals(name) && row.values().get(i) instanceof FactValue.Known known) {
                    texts.add(known.value().toString());
                }
            }
        }
        return texts.size() == result.rows().size() ? Optional.of(texts) : Optional.empty();
    }

    /** Found or not; where nothing was found but may be there, undecided. */
    ExitCode code() {
        boolean found = query.isCount()
                ? result.rows().stream()
                        .anyMatch(row -> !isZero(row.values().get(row.values().size() - 1)))
                : !result.rows().isEmpty();
        return found ? ExitCode.OK : result.undecided() > 0 ? ExitCode.UNDECIDED : ExitCode.NO;
    }

    private static boolean isZero(FactValue value) {
        return value instanceof FactValue.Known known && known.value().equals(new Value.Int(0));
    }

    private Table table() {
        return new Table(
                result.columns().stream().map(CellText::column).toList(),
                result.rows().stream()
                        .map(row -> row.values().stream().map(CellText::cell).toList())
                        .toList());
    }

    private String size() {
        int rows = result.rows().size();
        if (query.isCount()) {
            return rows == 1 ? "1 row" : rows + " rows";
        }
        String word = query.source().word();
        String one = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
        return rows == 0 ? "no " + word : rows == 1 ? "1 " + one : rows + " " + word;
    }

    private void tell(String words) {
        context.console().noticePage().line(Text.of(Style.FAINT, words));
    }
}
