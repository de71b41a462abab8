package dev.proviso.dsl.query;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code clauses}. */
final class ClauseTable {

    static final List<Field<Part>> FIELDS = List.of(
            Field.text("label", "what readers cite it by, such as A.4", Part::label),
            Field.text("id", "its permanent id", part -> part.node().id().value()),
            Field.name("kind", FieldTypes.PART_KIND, "what part of the document it is", Part::kind),
            Field.optionalText("section", "the label of the section it lies in", Part::section),
            Field.optionalText("parent", "the label of the part right around it", Part::parent),
            Field.optionalText(
                    "heading", "the words of its heading", part -> part.node().heading()),
            Field.text(
                    "text",
                    "its own words, without those of the parts inside it",
                    part -> part.node().text()),
            Field.optionalName(
                    "modality",
                    FieldTypes.MODALITY,
                    "the force of its first norm; none if it states none",
                    part -> norms(part).stream().findFirst().map(Norm::effective)),
            Field.names(
                    "modalities",
                    FieldTypes.MODALITY,
                    "the force of each of its norms",
                    part -> norms(part).stream().map(Norm::effective).toList()),
            Field.number(
                    "norms", "how many norms it states", part -> norms(part).size()),
            Field.texts(
                    "bearers",
                    "the roles that its norms bind, or that hold its powers",
                    part -> norms(part).stream()
                            .map(norm -> norm.bearer().value())
                            .toList()),
            Field.optionalName(
                    "evaluability",
                    FieldTypes.EVALUABILITY,
                    "who can tell whether its first norm is kept",
                    part -> norms(part).stream().findFirst().map(Norm::evaluability)),
            Field.number(
                    "rules",
                    "how many of its norms have a rule",
                    part -> norms(part).stream()
                            .filter(norm -> norm.rule().isPresent())
                            .count()),
            Field.optionalName(
                    "review",
                    FieldTypes.REVIEW_STATUS,
                    "the state of its first rule that has one",
                    part -> norms(part).stream()
                            .flatMap(norm -> norm.review().stream())
                            .findFirst()
                            .map(Review::status)),
            Field.texts(
                    "exceptions",
                    "the labels of the parts that except cases from it",
                    part -> norms(part).stream()
                            .flatMap(norm -> norm.exceptions().stream())
                            .map(Ground::node)
                            .map(part.index().outline()::citation)
                            .toList()),
            Field.texts(
                    "reads",
                    "the facts that its rules read, those behind definitions and other outcomes included",
                    part -> part.index().compiled().factsRead(part.node().id()).stream()
                            .map(FactId::value)
                            .toList()),
            Field.texts(
                    "refers_to",
                    "the labels of the parts and the ids of the documents that its words refer to",
                    part -> part.index().targets(part.node().id())),
            Field.texts(
                    "terms",
                    "the terms that its words use, by their main forms",
                    part -> part.index().terms(part.node()).stream()
                            .map(ClauseTable::name)
                            .toList()),
            Field.number(
                    "notes",
                    "how many editorial notes it has",
                    part -> part.node().notes().size()),
            Field.name(
                    "status",
                    FieldTypes.NODE_STATUS,
                    "whether it still stands",
                    part -> part.node().lineage().status()));

    static final Table<Part> TABLE = new Table<>(
            FIELDS,
            List.of("label", "modality", "text"),
            run -> run.index().parts().stream().filter(part -> run.index().isClause(part.node())),
            Optional.of((run, part) -> Set.of(part.node().id())));

    private ClauseTable() {}

    private static List<Norm> norms(Part part) {
        NodeId id = part.node().id();
        return part.index().norms(id);
    }

    /** The main form of a term, by which people know it. */
    static String name(Term term) {
        return term.forms().isEmpty() ? term.id().value() : term.forms().get(0);
    }
}
