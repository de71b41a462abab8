package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.SanctionFinding.AggravationFinding;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SanctionsTest {

    private final PolicySketch sketch = PolicySketch.over("""
                    facts:
                      - {id: good, type: boolean, question: Is it good?, kind: observed}
                      - {id: paid, type: boolean, question: Is it paid?, kind: observed}
                      - {id: hidden, type: boolean, question: Was it hidden?, kind: judgement}
                    """)
            .sanction("removal", "hidden", "")
            .sanction("fine")
            .clause("A1", "require good")
            .clause("B2", "require paid")
            .sanctioned("fine")
            .clause("C3", Modality.RECOMMENDATION, "require good and paid");

    private List<SanctionFinding> sanctions(String facts) {
        return sketch.compile().evaluate(sketch.facts(facts)).sanctions();
    }

    private static List<String> named(List<SanctionFinding> sanctions) {
        return sanctions.stream()
                .map(finding -> finding.sanction().id() + " " + finding.violated())
                .toList();
    }

    @Test
    void nothingFollowsOnWhatIsNoViolation() {
        assertThat(sanctions("{good: true, paid: true}")).isEmpty();
        assertThat(sanctions("{}")).isEmpty();
    }

    @Test
    void aSanctionOfItsOwnFollowsOnThatNormAlone() {
        assertThat(named(sanctions("{good: false, paid: true}"))).containsExactly("removal [a1]");
        assertThat(named(sanctions("{good: false, paid: false}"))).containsExactly("removal [a1, b2]", "fine [b2]");
    }

    @Test
    void anAggravatingCircumstanceIsGivenOrNotOrUnknown() {
        assertThat(aggravation("{good: false, hidden: true}").holds()).isEqualTo(Truth.TRUE);
        assertThat(aggravation("{good: false, hidden: false}").holds()).isEqualTo(Truth.FALSE);
        assertThat(aggravation("{good: false}").holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(aggravation("{good: false}").causes()).containsExactly(Cause.JUDGEMENT_MISSING);
    }

    private AggravationFinding aggravation(String facts) {
        return sanctions(facts).get(0).aggravations().get(0);
    }

    @Test
    void aCircumstanceWithoutARuleIsUnknown() {
        AggravationFinding second =
                sanctions("{good: false}").get(0).aggravations().get(1);

        assertThat(second.holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(second.causes()).isEmpty();
        assertThat(sanctions("{good: false}").get(0).violated()).containsExactly(new NodeId("a1"));
    }
}
