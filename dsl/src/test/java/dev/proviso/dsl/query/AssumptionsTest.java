package dev.proviso.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.conformance.QueryPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    private static final FactId USES = new FactId("data.uses");
    private static final FactId AUDITED = new FactId("audited_on");

    private final QueryPolicy policy = QueryPolicy.read();

    @Test
    void anAssumptionChangesTheVerdictAndNotTheFacts() {
        Facts alpha = facts("alpha");
        Facts assumed = parse("express_consent = true").applyTo(alpha);

        assertThat(verdict(alpha, "no-sale")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(assumed, "no-sale")).isEqualTo(Verdict.COMPLIANT);
        assertThat(alpha.value(new FactId("express_consent"))).isEqualTo(FactValue.of(new Value.Bool(false)));
    }

    @Test
    void anAddressLeadsIntoAFact() {
        Facts assumed = parse("data.uses[1].purpose = rental").applyTo(facts("beta-two"));

        assertThat(assumed.value(USES)).hasToString("[{purpose: service}, {purpose: rental}]");
    }

    @Test
    void whatIsKnownCanBeForgotten() {
        Facts assumed = parse("data.uses[1].purpose = unknown, encrypts = unknown, audited_on = none")
                .applyTo(facts("alpha"));

        assertThat(assumed.value(USES)).hasToString("[{purpose: service}, {}]");
        assertThat(assumed.value(new FactId("encrypts"))).isEqualTo(FactValue.UNKNOWN);
        assertThat(assumed.value(AUDITED)).isEqualTo(FactValue.NONE);
    }

    @Test
    void anElementThatIsNotThereIsToldAndLeftAlone() {
        Assumptions assumptions = parse("data.uses[2].purpose = rental, data.countries[0] = \"UK\"");

        assertThat(assumptions.applyTo(facts("alpha")).value(USES))
                .isEqualTo(facts("alpha").value(USES));
        assertThat(assumptions.notApplicableTo(facts("alpha")))
                .extracting(FactPath::toString)
                .containsExactly("data.uses[2].purpose");
        assertThat(assumptions.notApplicableTo(facts("delta"))).hasSize(2);
    }

    @Test
    void aDecimalMayBeWrittenAsAnIntegerAndAListAsASet() {
        Facts assumed = parse("price = 3, data.countries = {\"UK\", \"FR\"}, data.uses = {}")
                .applyTo(facts("delta"));

        assertThat(assumed.value(new FactId("price")))
                .isEqualTo(FactValue.of(new Value.Decimal(new java.math.BigDecimal("3"))));
        assertThat(assumed.value(new FactId("data.countries"))).hasToString("[UK, FR]");
        assertThat(assumed.value(USES)).hasToString("[]");
    }

    @Test
    void evidenceForWhatIsAssumedNoLongerCounts() {
        Facts gamma = facts("gamma");
        Facts on = new Facts(
                gamma.app(),
                gamma.title(),
                Optional.of(java.time.LocalDate.parse("2026-11-01")),
                gamma.values(),
                gamma.evidence(),
                gamma.locations());

        assertThat(verdict(on, "yearly-audit")).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(parse("audited_on = 2026-10-01").applyTo(on), "yearly-audit"))
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(parse("encrypts = false").applyTo(on).evidence().values().stream()
                        .flatMap(java.util.List::stream)
                        .map(Evidence::source))
                .isNotEmpty();
    }

    @Test
    void laterAssumptionsWin() {
        Assumptions both = parse("limit = 3, price = 1").and(parse("limit = 4"));

        assertThat(both.values().toString()).isEqualTo("{price=1, limit=4}");
        assertThat(Assumptions.NONE.applyTo(facts("alpha"))).isEqualTo(facts("alpha"));
    }

    private Assumptions parse(String text) {
        return Assumptions.parse(text, policy.compiled()).orThrow();
    }

    private Facts facts(String app) {
        return policy.app(app);
    }

    private Verdict verdict(Facts facts, String clause) {
        return policy.compiled()
                .evaluate(facts)
                .finding(new NodeId(clause))
                .orElseThrow()
                .verdict();
    }
}
