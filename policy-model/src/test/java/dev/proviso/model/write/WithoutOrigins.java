package dev.proviso.model.write;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import java.util.List;

/** A revision whose rules do not tell where they stand: two files of one revision differ in nothing else. */
final class WithoutOrigins {

    private WithoutOrigins() {}

    static Revision of(Revision r) {
        return new Revision(
                r.policy(),
                r.id(),
                r.status(),
                r.dates(),
                r.predecessor(),
                r.source(),
                r.approvals(),
                r.notes(),
                r.nodes(),
                r.norms().stream().map(WithoutOrigins::norm).toList(),
                r.terms(),
                r.references(),
                r.sanctions().stream().map(WithoutOrigins::sanction).toList(),
                r.parameters().stream().map(WithoutOrigins::parameter).toList(),
                r.definitions().stream()
                        .map(d -> new Definition(d.name(), rule(d.expression()), d.help()))
                        .toList(),
                r.allowances(),
                r.seal());
    }

    private static Norm norm(Norm n) {
        return new Norm(
                n.id(),
                n.clause(),
                n.grounds(),
                n.stated(),
                n.effective(),
                n.reason(),
                n.bearer(),
                n.counterparty(),
                n.beneficiary(),
                n.temporal(),
                n.rule().map(WithoutOrigins::rule),
                n.exceptions(),
                n.overrides(),
                n.sanctions(),
                n.evaluability(),
                n.review());
    }

    private static Sanction sanction(Sanction s) {
        List<Sanction.Aggravation> aggravations = s.aggravatedBy().stream()
                .map(a -> new Sanction.Aggravation(a.ground(), a.when().map(WithoutOrigins::rule)))
                .toList();
        return new Sanction(
                s.id(), s.title(), s.ground(), s.actor(), s.discretionary(), s.notice(), s.triggers(), aggravations);
    }

    private static Parameter parameter(Parameter p) {
        return new Parameter(
                p.name(),
                p.type(),
                p.value().map(WithoutOrigins::rule),
                p.words(),
                p.setBy(),
                p.minimum().map(WithoutOrigins::rule),
                p.maximum().map(WithoutOrigins::rule),
                p.reason());
    }

    private static RuleText rule(RuleText rule) {
        return new RuleText(rule.text(), Origin.of("somewhere"));
    }
}
