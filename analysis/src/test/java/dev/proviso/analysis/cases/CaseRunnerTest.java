package dev.proviso.analysis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.TestCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    private static final CompiledPolicy POLICY = SmallPolicy.of("require a");

    @Test
    void whatComesOutAsExpectedPasses() {
        TestCase given = SmallPolicy.expecting("kept", SmallPolicy.facts(List.of("a"), 1), "compliant");

        assertThat(CaseRunner.run(POLICY, given).passes()).isTrue();
    }

    @Test
    void whatComesOutOtherwiseSaysWhatWasFound() {
        TestCase given = SmallPolicy.expecting("broken", SmallPolicy.facts(List.of("a"), 0), "compliant");

        CaseResult result = CaseRunner.run(POLICY, given);

        assertThat(result.passes()).isFalse();
        assertThat(result.mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.found()).isEqualTo(Verdict.VIOLATED);
            assertThat(mismatch.expectation().verdict()).isEqualTo("compliant");
        });
    }

    @Test
    void parametersThatAreNoneAreProblems() {
        TestCase sound = SmallPolicy.expecting("odd", SmallPolicy.facts(List.of("a"), 1), "compliant");
        TestCase given = new TestCase(
                sound.name(),
                sound.facts(),
                Map.of("deadline", new RuleText("3 days", Origin.of("cases.yaml"))),
                sound.expectations(),
                sound.location());

        CaseResult result = CaseRunner.run(POLICY, given);

        assertThat(result.passes()).isFalse();
        assertThat(result.problems()).hasSize(1);
    }
}
