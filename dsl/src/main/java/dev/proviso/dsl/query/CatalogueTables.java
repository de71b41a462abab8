package dev.proviso.dsl.query;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.Section;
import java.util.List;
import java.util.Optional;

/** The rows of {@code policies} and {@code revisions}. */
final class CatalogueTables {

    /** A policy among those of the input. */
    record PolicyRow(Policy policy, long revisions) {}

    static final Table<PolicyRow> POLICIES = new Table<>(
            List.of(
                    Field.text(
                            "id", "its permanent id", row -> row.policy().id().value()),
                    Field.text("title", "what it is called", row -> row.policy().title()),
                    Field.text(
                            "publisher", "who publishes it", row -> row.policy().publisher()),
                    Field.text(
                            "language",
                            "the language of its text, as a BCP 47 tag",
                            row -> row.policy().language()),
                    Field.number("revisions", "how many of its revisions the query was given", PolicyRow::revisions),
                    Field.number(
                            "facts",
                            "how many facts it asks about",
                            row -> row.policy().vocabulary().facts().size()),
                    Field.texts(
                            "documents",
                            "the ids of the documents it refers to",
                            row -> row.policy().documents().stream()
                                    .map(document -> document.id().value())
                                    .toList())),
            List.of("id", "title", "publisher"),
            run -> run.policies().stream()
                    .map(policy -> new PolicyRow(
                            policy,
                            run.revisions().stream()
                                    .filter(revision -> revision.policy().equals(policy.id()))
                                    .count())),
            Optional.empty());

    static final Table<Revision> REVISIONS = new Table<>(
            List.of(
                    Field.text(
                            "id",
                            "its name within the policy, such as r1",
                            revision -> revision.id().value()),
                    Field.text(
                            "policy",
                            "the id of the policy",
                            revision -> revision.policy().value()),
                    Field.text(
                            "address",
                            "both, such as sample-terms@r1",
                            revision -> revision.address().toString()),
                    Field.name("status", FieldTypes.REVISION_STATUS, "where it stands in its life", Revision::status),
                    Field.day(
                            "published_on",
                            "the day it was published, if that is known",
                            revision -> revision.dates().published()),
                    Field.day(
                            "effective_on",
                            "the day it took effect, if that is known",
                            revision -> revision.dates().effective()),
                    Field.day(
                            "grace_until",
                            "the last day of grace, if that is known",
                            revision -> revision.dates().graceUntil()),
                    Field.day(
                            "retrieved_on",
                            "the day the text was copied, if that is known",
                            revision -> revision.dates().retrieved()),
                    Field.optionalText(
                            "predecessor",
                            "the revision it follows",
                            revision -> revision.predecessor().map(RevisionId::value)),
                    Field.number(
                            "sections",
                            "how many sections it has",
                            revision -> revision.preorder().stream()
                                    .filter(node -> !node.isRemoved())
                                    .filter(Section.class::isInstance)
                                    .count()),
                    Field.number(
                            "norms",
                            "how many norms it states",
                            revision -> revision.norms().size()),
                    Field.number(
                            "rules",
                            "how many of them have a rule",
                            revision -> revision.norms().stream()
                                    .filter(norm -> norm.rule().isPresent())
                                    .count()),
                    Field.number(
                            "terms",
                            "how many terms it has",
                            revision -> revision.terms().size())),
            List.of("id", "policy", "status", "published_on", "effective_on"),
            run -> run.revisions().stream(),
            Optional.empty());

    private CatalogueTables() {}
}
