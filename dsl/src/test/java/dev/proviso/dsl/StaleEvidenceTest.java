package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StaleEvidenceTest {

    private final PolicySketch sketch = PolicySketch.over("""
                    types:
                      scan: {fields: {clean: {type: boolean, question: Is it clean?, kind: observed}}}
                    facts:
                      - {id: scanned, type: boolean, question: Was it scanned?, kind: observed, fresh_for: 30 days}
                      - {id: scans, type: list of scan, question: What scans?, kind: observed}
                    """)
            .clause("A1", "require scanned")
            .clause("B2", "require every scan in scans satisfies scan.clean");
    private final CompiledPolicy policy = sketch.compile();

    private Finding finding(int clause, String facts, String today) {
        EvaluationOptions options =
                today.isEmpty() ? EvaluationOptions.DEFAULT : EvaluationOptions.DEFAULT.on(LocalDate.parse(today));
        return policy.evaluate(sketch.facts(facts), options).findings().get(clause);
    }

    private Finding ofEvidence(String evidence, String today) {
        return finding(0, "{scanned: true}\nevidence: {scanned: [" + evidence + "]}", today);
    }

    @Test
    void evidenceIsGoodUpToItsLastDay() {
        assertThat(ofEvidence("{expires: 2026-10-31}", "2026-10-31").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(ofEvidence("{expires: 2026-10-31}", "2026-11-01").causes()).containsExactly(Cause.EVIDENCE_STALE);
    }

    @Test
    void evidenceThatWasCollectedLongAgoIsStaleWhereTheFactAges() {
        assertThat(ofEvidence("{collected: 2026-10-02}", "2026-11-01").verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(ofEvidence("{collected: 2026-10-01}", "2026-11-01").causes()).containsExactly(Cause.EVIDENCE_STALE);
    }

    @Test
    void oneFreshPieceOfEvidenceIsEnough() {
        assertThat(ofEvidence("{expires: 2026-01-01}, {expires: 2026-12-31}", "2026-11-01")
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(ofEvidence("{expires: 2026-01-01}, {source: a letter}", "2026-11-01")
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void nothingIsStaleWithoutEvidenceOrOnAnUnknownDay() {
        assertThat(finding(0, "{scanned: true}", "2026-11-01").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(ofEvidence("{expires: 2026-10-31}", "").verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aValueInsideAListCanBeStaleByItself() {
        String evidence = "\nevidence: {\"scans[1].clean\": [{expires: 2026-01-01}]}";

        assertThat(finding(1, "{scans: [{clean: true}, {clean: true}]}" + evidence, "2026-11-01")
                        .causes())
                .containsExactly(Cause.EVIDENCE_STALE);
        assertThat(finding(1, "{scans: [{clean: false}, {clean: true}]}" + evidence, "2026-11-01")
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void aStaleFactIsMissingUntilThereIsFreshEvidence() {
        Evaluation evaluation = policy.evaluate(
                sketch.facts("{scanned: true}\nevidence: {scanned: [{expires: 2026-10-31}]}"),
                EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 11, 1)));

        assertThat(evaluation.explain(evaluation.findings().get(0)).missing())
                .singleElement()
                .satisfies(set -> assertThat(set.facts())
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.cause()).isEqualTo(Cause.EVIDENCE_STALE)));
    }
}
