package dev.proviso.dsl.query;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code facts}. */
final class FactTable {

    /** The field that only the facts of one app have. */
    static final String VALUE = "value";

    /** A fact that the policy asks about. */
    record Row(FactDeclaration fact, Run run) {

        Set<NodeId> readers() {
            return run.index().compiled().readers(fact.id());
        }
    }

    static final Table<Row> TABLE = new Table<>(
            List.of(
                    Field.text("id", "its name in rules", row -> row.fact().id().value()),
                    Field.text(
                            "type",
                            "its type, as vocabularies write it",
                            row -> row.fact().type().toString()),
                    Field.name(
                            "kind",
                            FieldTypes.FACT_KIND,
                            "how one comes to know it",
                            row -> row.fact().kind()),
                    Field.text(
                            "question",
                            "what to ask a person",
                            row -> row.fact().question()),
                    Field.optionalText(
                            "help",
                            "more words about it",
                            row -> Optional.of(row.fact().help()).filter(help -> !help.isEmpty())),
                    Field.optionalText(
                            "unit",
                            "the unit of measurement, where its type does not say it",
                            row -> row.fact().unit()),
                    Field.optionalText("group", "the part of its name in front of the last dot", FactTable::group),
                    Field.texts(
                            "read_by",
                            "the labels of the parts whose verdict may depend on it",
                            row -> row.readers().stream()
                                    .map(row.run().index().outline()::citation)
                                    .toList()),
                    Field.number(
                            "readers",
                            "how many parts those are",
                            row -> row.readers().size()),
                    Field.number(
                            "decides",
                            "how many undecided findings it helps to decide, of the apps that the query names, or of all",
                            row -> row.run().openFindings(row.fact().id())),
                    new Field<>(
                            VALUE,
                            new Type.OptionalOf(Scalar.TEXT),
                            "what is known of it, as text; only in facts of APP",
                            FactTable::value)),
            List.of("id", "type", "kind", "question"),
            run -> run.index().compiled().policy().vocabulary().facts().values().stream()
                    .map(fact -> new Row(fact, run)),
            Optional.of((run, row) -> row.readers()));

    private FactTable() {}

    private static Optional<String> group(Row row) {
        String id = row.fact().id().value();
        return id.contains(".") ? Optional.of(id.substring(0, id.lastIndexOf('.'))) : Optional.empty();
    }

    private static FactValue value(Row row) {
        FactId id = row.fact().id();
        FactValue known = row.run().known(row.run().chosenApp(), id);
        return known instanceof FactValue.Known ? FactValue.of(new Value.Text(known.toString())) : known;
    }
}
