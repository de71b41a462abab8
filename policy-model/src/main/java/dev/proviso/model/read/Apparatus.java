package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermId;
import dev.proviso.model.read.DataNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands beside a revision's text as a whole: terms, sanctions, parameters. */
final class Apparatus {

    private final Reading reading;
    private final Index index;
    private final Policy policy;
    private final Pieces pieces;

    Apparatus(Reading reading, Index index, Policy policy, Pieces pieces) {
        this.reading = reading;
        this.index = index;
        this.policy = policy;
        this.pieces = pieces;
    }

    List<Term> terms(Fields revision) {
        List<Term> terms = new ArrayList<>();
        for (DataNode node : revision.list("terms")) {
            Fields.of(reading, node, "a term").ifPresent(fields -> {
                Optional<TermId> id = fields.requiredName("id", Pieces.SLUG, TermId::isValid, TermId::new);
                id.ifPresent(term -> index.declare(
                        "term", term.value(), fields.optional("id").orElse(node)));
                List<String> forms = forms(fields);
                Optional<TermDefinition> definition = definition(fields);
                boolean openTextured = fields.flag("open_textured").orElse(false);
                id.ifPresent(term -> pieces.allowances(fields, Subject.Kind.TERM, term));
                fields.close();
                id.flatMap(term -> definition.map(d -> new Term(term, forms, d, openTextured)))
                        .ifPresent(terms::add);
            });
        }
        return terms;
    }

    private List<String> forms(Fields fields) {
        fields.required("forms")
                .filter(node -> node instanceof Sequence list && list.elements().isEmpty())
                .ifPresent(node -> reading.report(Problem.NO_WORDS, node, "a term has at least one form"));
        return fields.texts("forms");
    }

    private Optional<TermDefinition> definition(Fields fields) {
        Optional<TermDefinition> inline = fields.optional("defined")
                .flatMap(node -> pieces.ground(node, Optional.empty()))
                .map(TermDefinition.Inline::new);
        Optional<TermDefinition> external = fields.name("external", Pieces.SLUG, DocumentId::isValid, DocumentId::new)
                .map(id -> {
                    List<String> known = policy.documents().stream()
                            .map(RelatedDocument::id)
                            .map(DocumentId::value)
                            .toList();
                    if (!known.contains(id.value())) {
                        index.dangling(
                                "document",
                                id.value(),
                                fields.optional("external").orElse(fields.mapping()),
                                known);
                    }
                    return new TermDefinition.External(id);
                });
        Optional<TermDefinition> undefined =
                fields.flag("undefined").filter(flag -> flag).map(flag -> new TermDefinition.Undefined());
        if (List.of("defined", "external", "undefined").stream()
                        .filter(fields::has)
                        .count()
                != 1) {
            reading.report(
                    Problem.MISSING_KEY,
                    fields.head(),
                    "a term says where its meaning stands",
                    Optional.of("give one of the keys defined, external, undefined: true"));
        }
        return inline.or(() -> external).or(() -> undefined);
    }

    List<Sanction> sanctions(Fields revision) {
        List<Sanction> sanctions = new ArrayList<>();
        for (DataNode node : revision.list("sanctions")) {
            Fields.of(reading, node, "a sanction").ifPresent(fields -> {
                Optional<SanctionId> id = fields.requiredName("id", Pieces.SLUG, SanctionId::isValid, SanctionId::new);
                id.ifPresent(sanction -> index.declare(
                        "sanction", sanction.value(), fields.optional("id").orElse(node)));
                Sanction sanction = new Sanction(
                        id.orElse(new SanctionId("unnamed")),
                        fields.requiredText("title"),
                        ground(fields, "ground"),
                        pieces.requiredRole(fields, "actor"),
                        fields.flag("discretionary").orElse(false),
                        fields.constant("notice", Sanction.Notice.class).orElse(Sanction.Notice.UNSTATED),
                        pieces.grounds(fields, "triggers", Optional.empty()),
                        aggravations(fields));
                pieces.allowances(fields, Subject.Kind.SANCTION, sanction.id());
                fields.close();
                sanctions.add(sanction);
            });
        }
        return sanctions;
    }

    private List<Sanction.Aggravation> aggravations(Fields sanction) {
        List<Sanction.Aggravation> aggravations = new ArrayList<>();
        for (DataNode node : sanction.list("aggravated_by")) {
            Fields.of(reading, node, "an aggravating circumstance").ifPresent(fields -> {
                aggravations.add(new Sanction.Aggravation(ground(fields, "ground"), pieces.rule(fields, "when")));
                fields.close();
            });
        }
        return aggravations;
    }

    List<Parameter> parameters(Fields revision) {
        List<Parameter> parameters = new ArrayList<>();
        for (DataNode node : revision.list("parameters")) {
            Fields.of(reading, node, "a parameter").ifPresent(fields -> {
                Parameter parameter = new Parameter(
                        fields.requiredText("name"),
                        fields.requiredText("type"),
                        pieces.rule(fields, "value"),
                        ground(fields, "words"),
                        fields.requiredText("set_by"),
                        pieces.rule(fields, "minimum"),
                        pieces.rule(fields, "maximum"),
                        fields.text("reason").orElse(""));
                pieces.allowances(fields, Subject.Kind.PARAMETER, parameter.name());
                fields.close();
                index.declare(
                        "definition or parameter",
                        parameter.name(),
                        fields.optional("name").orElse(node));
                parameters.add(parameter);
            });
        }
        return parameters;
    }

    private Ground ground(Fields fields, String key) {
        return pieces.requiredGround(fields, key, Optional.empty()).orElse(Ground.whole(new NodeId("unnamed")));
    }
}
