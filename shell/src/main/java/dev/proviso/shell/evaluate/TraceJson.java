package dev.proviso.shell.evaluate;

import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.Trace;
import dev.proviso.model.document.Norm;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;

/** The rules of a clause with the value of every part, as JSON. */
final class TraceJson {

    private final Selected selected;

    TraceJson(Selected selected) {
        this.selected = selected;
    }

    void write(JsonObject json, Finding finding, Explanation why) {
        json.objects("rules", why.norms(), (o, trace) -> {
            o.put("norm", trace.norm().value()).put("verdict", Words.of(trace.verdict()));
            finding.norms().stream()
                    .map(norm -> norm.norm())
                    .filter(norm -> norm.id().equals(trace.norm()))
                    .map(Norm::rule)
                    .flatMap(java.util.Optional::stream)
                    .findFirst()
                    .ifPresent(rule -> o.put("rule", rule.text()));
            trace.applies().ifPresent(applies -> o.object("applies", a -> trace(a, applies)));
            o.objects("requirements", trace.requirements(), this::requirement);
        });
    }

    private void requirement(JsonObject json, NormTrace.RequirementTrace requirement) {
        json.put("forbids", requirement.forbids()).put("breached", Words.of(requirement.breached()));
        json.object("condition", o -> trace(o, requirement.condition()));
        requirement
                .unless()
                .ifPresent(unless -> json.object("unless", o -> {
                    unless.under()
                            .ifPresent(
                                    clause -> o.put("under", selected.outline().citation(clause)));
                    o.object("condition", c -> trace(c, unless.condition()));
                }));
    }

    private void trace(JsonObject json, Trace trace) {
        json.put("text", trace.text()).putIfPresent("fact", trace.path());
        boolean isKnown = !(trace.value() instanceof FactValue.Unknown);
        json.put("known", isKnown);
        if (isKnown) {
            json.value("value", ValueJson.of(trace.value()));
        } else {
            json.texts("causes", trace.causes().stream().map(Words::of).toList());
        }
        if (!trace.children().isEmpty()) {
            json.objects("parts", trace.children(), this::trace);
        }
        if (trace.omitted() > 0) {
            json.put("omitted", trace.omitted());
        }
    }
}
