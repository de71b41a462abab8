package dev.proviso.dsl.query;

import dev.proviso.dsl.query.FieldTypes.TargetKind;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.RelatedDocument;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code references}. */
final class ReferenceTable {

    /** A reference, seen in its revision. */
    record Row(Reference reference, DocumentIndex index) {

        Part from() {
            return index.part(reference.from());
        }

        Optional<RelatedDocument> document() {
            return reference.target() instanceof Reference.ToDocument target
                    ? index.compiled().policy().documents().stream()
                            .filter(document -> document.id().equals(target.document()))
                            .findFirst()
                    : Optional.empty();
        }
    }

    static final Table<Row> TABLE = new Table<>(
            List.of(
                    Field.text(
                            "label",
                            "the label of the part in whose words it stands",
                            row -> row.from().label()),
                    Field.optionalText(
                            "section",
                            "the label of the section it lies in",
                            row -> row.from().section()),
                    Field.text(
                            "text",
                            "the mention as it is printed",
                            row -> row.reference().text()),
                    Field.name(
                            "relation",
                            FieldTypes.RELATION,
                            "what the mention does",
                            row -> row.reference().relation()),
                    Field.name("kind", FieldTypes.TARGET_KIND, "what is referred to", ReferenceTable::kind),
                    Field.optionalText(
                            "target",
                            "the label of the part or the id of the document that is referred to",
                            ReferenceTable::target),
                    Field.optionalText(
                            "title", "the heading of that part, or the title of that document", ReferenceTable::title),
                    Field.optionalText(
                            "url",
                            "where that document can be read",
                            row -> row.document().flatMap(RelatedDocument::url).map(URI::toString))),
            List.of("label", "text", "relation", "target"),
            run -> run.index().compiled().revision().references().stream()
                    .map(reference -> new Row(reference, run.index())),
            Optional.of((run, row) -> Set.of(row.reference().from())));

    private ReferenceTable() {}

    private static TargetKind kind(Row row) {
        Reference.Target target = row.reference().target();
        if (target instanceof Reference.ToNode) {
            return TargetKind.PART;
        }
        return target instanceof Reference.ToDocument ? TargetKind.DOCUMENT : TargetKind.UNRESOLVED;
    }

    private static Optional<String> target(Row row) {
        return row.reference().target() instanceof Reference.ToNode part
                ? Optional.of(row.index().outline().citation(part.node()))
                : row.document().map(document -> document.id().value());
    }

    private static Optional<String> title(Row row) {
        return row.reference().target() instanceof Reference.ToNode part
                ? row.index().part(part.node()).node().heading()
                : row.document().map(RelatedDocument::title);
    }
}
