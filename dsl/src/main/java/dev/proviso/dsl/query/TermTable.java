package dev.proviso.dsl.query;

import dev.proviso.dsl.query.FieldTypes.Defined;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code terms}. */
final class TermTable {

    /** A term, seen in its revision. */
    record Row(Term term, DocumentIndex index) {

        List<Part> users() {
            return index.parts().stream()
                    .filter(part -> index.terms(part.node()).contains(term))
                    .toList();
        }
    }

    static final Table<Row> TABLE = new Table<>(
            List.of(
                    Field.text("name", "its main form", row -> ClauseTable.name(row.term())),
                    Field.text("id", "its permanent id", row -> row.term().id().value()),
                    Field.texts("forms", "all its spellings", row -> row.term().forms()),
                    Field.name("defined", FieldTypes.DEFINED, "where it gets its meaning", TermTable::defined),
                    Field.optionalText("definition", "the words of this policy that define it", TermTable::definition),
                    Field.optionalText("document", "the id of the document that defines it", TermTable::document),
                    Field.truth(
                            "open_textured",
                            "whether its edges are a matter of judgement",
                            row -> row.term().openTextured()),
                    Field.texts(
                            "used_in",
                            "the labels of the parts whose words use it",
                            row -> row.users().stream().map(Part::label).toList()),
                    Field.number(
                            "uses", "how many parts use it", row -> row.users().size())),
            List.of("name", "defined", "document", "uses"),
            run -> run.index().compiled().revision().terms().stream().map(term -> new Row(term, run.index())),
            Optional.of((run, row) -> places(row)));

    private TermTable() {}

    /** A term belongs to every part that uses it. */
    private static Set<NodeId> places(Row row) {
        return row.users().stream().map(Part::node).map(Node::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Defined defined(Row row) {
        TermDefinition definition = row.term().definition();
        if (definition instanceof TermDefinition.Inline) {
            return Defined.HERE;
        }
        return definition instanceof TermDefinition.External ? Defined.ELSEWHERE : Defined.NOWHERE;
    }

    private static Optional<String> definition(Row row) {
        return row.term().definition() instanceof TermDefinition.Inline inline
                ? row.index().outline().node(inline.ground().node()).map(inline.ground()::words)
                : Optional.empty();
    }

    private static Optional<String> document(Row row) {
        return row.term().definition() instanceof TermDefinition.External external
                ? Optional.of(external.document().value())
                : Optional.empty();
    }
}
