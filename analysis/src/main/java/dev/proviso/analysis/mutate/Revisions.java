package dev.proviso.analysis.mutate;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import java.util.List;
import java.util.Optional;

/** A revision with another text at one site. */
final class Revisions {

    private Revisions() {}

    static Revision with(Revision revision, Mutant mutant) {
        RuleText text = new RuleText(mutant.text(), Origin.of(mutant.site().toString()));
        Site site = mutant.site();
        List<Norm> norms = revision.norms().stream()
                .map(norm -> site instanceof Site.OfNorm of && of.norm().equals(norm.id()) ? with(norm, text) : norm)
                .toList();
        List<Definition> definitions = revision.definitions().stream()
                .map(definition ->
                        site instanceof Site.OfDefinition of && of.name().equals(definition.name())
                                ? new Definition(definition.name(), text, definition.help())
                                : definition)
                .toList();
        List<Parameter> parameters = revision.parameters().stream()
                .map(parameter ->
                        site instanceof Site.OfParameter of && of.name().equals(parameter.name())
                                ? with(parameter, text)
                                : parameter)
                .toList();
        return new Revision(
                revision.policy(),
                revision.id(),
                revision.status(),
                revision.dates(),
                revision.predecessor(),
                revision.source(),
                revision.approvals(),
                revision.notes(),
                revision.nodes(),
                norms,
                revision.terms(),
                revision.references(),
                revision.sanctions(),
                parameters,
                definitions);
    }

    private static Norm with(Norm norm, RuleText rule) {
        return new Norm(
                norm.id(),
                norm.clause(),
                norm.grounds(),
                norm.stated(),
                norm.effective(),
                norm.reason(),
                norm.bearer(),
                norm.counterparty(),
                norm.beneficiary(),
                norm.temporal(),
                Optional.of(rule),
                norm.exceptions(),
                norm.overrides(),
                norm.sanctions(),
                norm.evaluability(),
                norm.review());
    }

    /** The bounds are left out: a value just outside of them is worth a case too. */
    private static Parameter with(Parameter parameter, RuleText value) {
        return new Parameter(
                parameter.name(),
                parameter.type(),
                Optional.of(value),
                parameter.words(),
                parameter.setBy(),
                Optional.empty(),
                Optional.empty(),
                parameter.reason());
    }
}
