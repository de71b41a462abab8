package dev.proviso.dsl.query;

import dev.proviso.model.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code sections}. */
final class SectionTable {

    static final Table<Part> TABLE = new Table<>(
            List.of(
                    Field.text("label", "what readers cite it by, such as A", Part::label),
                    Field.text(
                            "id", "its permanent id", part -> part.node().id().value()),
                    Field.optionalText(
                            "heading",
                            "the words of its heading",
                            part -> part.node().heading()),
                    Field.text(
                            "text",
                            "its own words, without those of the parts inside it",
                            part -> part.node().text()),
                    Field.optionalText("parent", "the label of the section around it", Part::parent),
                    Field.number("clauses", "how many rows of clauses lie in it", SectionTable::clauses),
                    Field.number("norms", "how many norms are stated in it", SectionTable::norms),
                    Field.number(
                            "notes",
                            "how many editorial notes it has",
                            part -> part.node().notes().size()),
                    Field.name(
                            "status",
                            FieldTypes.NODE_STATUS,
                            "whether it still stands",
                            part -> part.node().lineage().status())),
            List.of("label", "heading", "clauses"),
            run -> run.index().parts().stream().filter(part -> part.node() instanceof Section),
            Optional.of((run, part) -> Set.of(part.node().id())));

    private SectionTable() {}

    private static long clauses(Part section) {
        return inside(section)
                .filter(part -> part.index().isClause(part.node()))
                .count();
    }

    private static int norms(Part section) {
        return inside(section)
                .mapToInt(part -> part.index().norms(part.node().id()).size())
                .sum();
    }

    private static java.util.stream.Stream<Part> inside(Part section) {
        return section.index().parts().stream()
                .filter(part -> section.index().outline().path(part.node().id()).contains(section.node()));
    }
}
