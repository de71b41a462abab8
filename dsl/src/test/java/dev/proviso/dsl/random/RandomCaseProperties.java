package dev.proviso.dsl.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** The random cases are well typed, and of all sorts. */
class RandomCaseProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    @Property
    void everyVerdictComesUp(@ForAll("cases") RandomCase random) {
        for (Finding finding :
                random.policy().evaluate(random.known(), RandomCase.TODAY).findings()) {
            assertThat(finding.verdict()).isNotEqualTo(Verdict.NOT_EVALUATED);
            Statistics.collect(finding.verdict());
        }
        Statistics.coverage(RandomCaseProperties::allButNotEvaluated);
    }

    private static void allButNotEvaluated(StatisticsCoverage coverage) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NOT_EVALUATED) {
                coverage.check(verdict).percentage(share -> share > 1);
            }
        }
    }
}
