package dev.proviso.analysis.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.CaseRunner;
import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.analysis.cover.CoverageMeter;
import dev.proviso.analysis.generate.Generator;
import dev.proviso.analysis.generate.Idleness;
import dev.proviso.analysis.generate.Proposal;
import dev.proviso.analysis.generate.Proposals;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.TestCase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MutationProperties {

    private static final List<String> NAMES = List.of("a", "b", "c");

    @Property(tries = 40)
    void fatesAreWhatTheySay(@ForAll("rules") String rule, @ForAll("cases") List<Integer> numbers) {
        CompiledPolicy policy = SmallPolicy.of(rule);
        List<TestCase> cases = SmallPolicy.cases(policy, NAMES, numbers);

        MutationReport report = MutationRun.run(policy, cases, Mutants.of(policy), done -> {});

        for (MutationReport.Result result : report.results()) {
            if (result.fate() instanceof Fate.Killed killed) {
                assertThat(notices(policy, result.mutant(), killed.by())).isTrue();
            } else {
                assertThat(cases).noneMatch(given -> notices(policy, result.mutant(), given));
            }
            if (result.fate() instanceof Fate.Survived survived) {
                TestCase missing = SmallPolicy.expecting(policy, "missing", survived.facts());
                assertThat(notices(policy, result.mutant(), missing)).isTrue();
            } else if (result.fate() instanceof Fate.Equivalent) {
                for (int number = 0; number < 8; number++) {
                    TestCase any = SmallPolicy.expecting(policy, "any", SmallPolicy.facts(NAMES, number));
                    assertThat(notices(policy, result.mutant(), any)).isFalse();
                }
            }
        }
    }

    @Property(tries = 20)
    void theProposedCasesAreTheMissingOnes(@ForAll("rules") String rule) {
        CompiledPolicy policy = SmallPolicy.of(rule);
        List<TestCase> cases = new ArrayList<>(SmallPolicy.cases(policy, NAMES, List.of(0)));
        MutationReport before = MutationRun.run(policy, cases, Mutants.of(policy), done -> {});

        Proposals proposals = Generator.propose(policy, cases, before, coverage -> coverage, done -> {});
        proposals.cases().stream().map(Proposal::given).forEach(cases::add);

        assertThat(CaseRunner.run(policy, cases)).allMatch(CaseResult::passes);
        assertThat(MutationRun.run(policy, cases, Mutants.of(policy), done -> {})
                        .alive())
                .isEmpty();
        assertThat(Idleness.mark(policy, cases, CoverageMeter.measure(policy, cases))
                        .isFull())
                .isTrue();
    }

    private static boolean notices(CompiledPolicy policy, Mutant mutant, TestCase given) {
        return MutationRun.trial(policy, mutant)
                .filter(trial -> trial.notices(given))
                .isPresent();
    }

    @Example
    void oneThingIsChangedAtATime() {
        List<String> texts = Mutants.of(SmallPolicy.of("applies when a require n >= 3 unless b")).stream()
                .map(Mutant::text)
                .toList();

        assertThat(texts)
                .contains(
                        "require n >= 3\n  unless b",
                        "applies when a\nrequire n > 3\n  unless b",
                        "applies when a\nrequire n < 3\n  unless b",
                        "applies when a\nrequire n >= 4\n  unless b",
                        "applies when a\nrequire n >= 2\n  unless b",
                        "applies when a\nrequire n >= 3",
                        "applies when a\nforbid n >= 3\n  unless b",
                        "applies when not a\nrequire n >= 3\n  unless b",
                        "applies when true\nrequire n >= 3\n  unless b")
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Integer>> cases() {
        return Arbitraries.integers().between(0, 7).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> conditions = Combinators.combine(
                        Arbitraries.of("and", "or", "implies"), Arbitraries.of("", "not "), Arbitraries.shuffle(NAMES))
                .as((connective, not, names) -> not + "(" + names.get(0) + " " + connective + " " + names.get(1) + ")");
        return Combinators.combine(conditions, Arbitraries.of("require ", "forbid "), Arbitraries.of("", " unless c"))
                .as((condition, force, unless) -> force + condition + unless);
    }
}
