package dev.proviso.dsl.query;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of {@code findings}: those of the app behind {@code of}, or of all apps. They have the fields of the clause, too. */
final class FindingTable {

    /** How an app stands to a clause. */
    record Row(String app, Evaluation evaluation, Finding finding, DocumentIndex index) {

        Part part() {
            return index.part(finding.clause());
        }
    }

    static final Table<Row> TABLE = new Table<>(
            fields(),
            List.of("app", "label", "verdict", "text"),
            run -> run.chosenApps().stream().flatMap(app -> rows(app, run)),
            Optional.of((run, row) -> Set.of(row.finding().clause())));

    private FindingTable() {}

    private static Stream<Row> rows(String app, Run run) {
        Evaluation evaluation = run.evaluation(app);
        return evaluation.findings().stream().map(finding -> new Row(app, evaluation, finding, run.index()));
    }

    private static List<Field<Row>> fields() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                Field.text("app", "the short name of the app", Row::app),
                Field.name(
                        "verdict",
                        FieldTypes.VERDICT,
                        "how the app stands to the clause",
                        row -> row.finding().verdict()),
                Field.names(
                        "causes",
                        FieldTypes.CAUSE,
                        "why it is undecided",
                        row -> row.finding().causes()),
                Field.texts(
                        "missing",
                        "the addresses that are unknown, where that is among the reasons why it is undecided",
                        row -> row.evaluation().openFacts(row.finding()).stream()
                                .map(FactPath::toString)
                                .toList())));
        ClauseTable.FIELDS.forEach(field -> fields.add(field.of(Row::part)));
        return fields;
    }
}
