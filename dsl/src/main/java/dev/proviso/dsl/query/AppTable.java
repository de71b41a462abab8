package dev.proviso.dsl.query;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of {@code apps}. They have the facts about the app besides their fields. */
final class AppTable {

    /** An app of the input. */
    record Row(String name, Run run) {

        Facts facts() {
            return run.facts(name);
        }

        Evaluation evaluation() {
            return run.evaluation(name);
        }
    }

    static final Table<Row> TABLE = new Table<>(
            fields(),
            List.of("name", "title"),
            run -> run.apps().stream().map(name -> new Row(name, run)),
            Optional.empty());

    private AppTable() {}

    private static List<Field<Row>> fields() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                Field.text("name", "its short name", Row::name),
                Field.optionalText(
                        "title", "its name for people", row -> row.facts().title()),
                Field.day(
                        "as_of",
                        "the day for which the facts hold, if that is known",
                        row -> row.facts().asOf())));
        for (Verdict verdict : Verdict.values()) {
            String word = Field.named(verdict).value();
            fields.add(Field.number(
                    "clauses_" + word,
                    "how many clauses come out " + word.replace('_', ' '),
                    row -> row.evaluation().summary().getOrDefault(verdict, 0)));
        }
        return fields;
    }
}
