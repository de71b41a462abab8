package dev.proviso.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.CaseRunner;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.CoverageMeter;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.analysis.mutate.Mutants;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.analysis.mutate.MutationRun;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.repository.PolicyRepository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of the bundled policy show every condition of its rules to matter, and notice every change of them that matters. */
class BundledCasesTest {

    private static final PolicyRepository BUNDLED = PolicyRepository.bundled();
    private static final PolicyId ID = BUNDLED.policies().get(0);
    private static final RevisionId REVISION = BUNDLED.latest(ID).orElseThrow();
    private static final CompiledPolicy POLICY = compile();
    private static final List<TestCase> CASES =
            BUNDLED.readCases(ID, REVISION).orElseThrow().orThrow();

    private static CompiledPolicy compile() {
        Policy policy = BUNDLED.readPolicy(ID).orElseThrow().orThrow();
        Revision revision = BUNDLED.readRevision(ID, REVISION).orElseThrow().orThrow();
        return CompiledPolicy.compile(policy, revision).orThrow();
    }

    @Test
    void allComeOutAsExpected() {
        assertThat(CaseRunner.run(POLICY, CASES)).allMatch(CaseResult::passes);
    }

    @Test
    void everyConditionThatCanMatterIsShownTo() {
        Coverage coverage = Idleness.mark(POLICY, CASES, CoverageMeter.measure(POLICY, CASES));

        assertThat(coverage.decisions()).allMatch(DecisionCoverage::isFull);
    }

    @Test
    void everyChangeThatMattersIsNoticed() {
        MutationReport report = MutationRun.run(POLICY, CASES, Mutants.of(POLICY), done -> {});

        assertThat(report.alive()).isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(900);
    }
}
