package dev.proviso.analysis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.TestCase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictWordsTest {

    @Test
    void casesCanExpectEveryVerdictThatAnEvaluationGives() {
        assertThat(TestCase.VERDICTS)
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(VerdictWords::of).toList());
    }
}
