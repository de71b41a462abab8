package dev.proviso.analysis.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
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

/** What coverage is, against the definition tried out on every case of small rules. */
class CoverageProperties {

    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    /** In rules that read each fact once, a condition is shown exactly if two of the cases are as the definition says. */
    @Property(tries = 300)
    void isWhatTheDefinitionSays(@ForAll("rules") String condition, @ForAll("cases") List<Integer> numbers) {
        CompiledPolicy policy = SmallPolicy.of("require " + condition);
        Coverage coverage = CoverageMeter.measure(policy, SmallPolicy.cases(policy, NAMES, numbers));

        for (ConditionCoverage measured : coverage.decisions().get(0).conditions()) {
            int bit = 1 << NAMES.indexOf(measured.text());
            boolean shown = numbers.stream()
                    .anyMatch(one -> numbers.stream()
                            .anyMatch(other -> (one & bit) != 0
                                    && (other & bit) == 0
                                    && verdict(policy, one) != verdict(policy, other)
                                    && verdict(policy, one) != verdict(policy, one ^ bit)
                                    && verdict(policy, other) != verdict(policy, other ^ bit)));
            assertThat(measured.isShown())
                    .as("%s in %s", measured.text(), condition)
                    .isEqualTo(shown);
        }
    }

    @Property(tries = 200)
    void growsWithTheCases(
            @ForAll("rules") String condition,
            @ForAll("cases") List<Integer> some,
            @ForAll("cases") List<Integer> more) {
        CompiledPolicy policy = SmallPolicy.of("applies when " + condition + " forbid d or " + condition);
        List<TestCase> few = SmallPolicy.cases(policy, NAMES, some);
        List<TestCase> all = new ArrayList<>(few);
        all.addAll(SmallPolicy.cases(policy, NAMES, more));

        assertThat(CoverageMeter.measure(policy, all).shown())
                .isGreaterThanOrEqualTo(CoverageMeter.measure(policy, few).shown());
    }

    @Example
    void anUnknownConditionSettlesNothing() {
        CompiledPolicy policy = SmallPolicy.of("require a or b");
        List<TestCase> cases = List.of(
                SmallPolicy.expecting(policy, "a alone", SmallPolicy.facts(List.of("a"), 1)),
                SmallPolicy.expecting(policy, "neither", SmallPolicy.facts(List.of("a", "b"), 0)));

        Coverage coverage = CoverageMeter.measure(policy, cases);

        // With b unknown, a settles that the rule is kept: without it, that would be open.
        assertThat(coverage.decisions().get(0).conditions())
                .extracting(ConditionCoverage::isShown)
                .containsExactly(true, false);
    }

    private static Verdict verdict(CompiledPolicy policy, int number) {
        return policy.evaluate(SmallPolicy.facts(NAMES, number))
                .finding(new NodeId("a1"))
                .orElseThrow()
                .verdict();
    }

    @Provide
    Arbitrary<List<Integer>> cases() {
        return Arbitraries.integers().between(0, 15).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Conditions over a, b, c and d, each at most once. */
    @Provide
    Arbitrary<String> rules() {
        return Combinators.combine(
                        Arbitraries.of("and", "or", "implies"),
                        Arbitraries.of("and", "or", "implies"),
                        Arbitraries.of("and", "or"),
                        Arbitraries.of("", "not "),
                        Arbitraries.shuffle(NAMES))
                .as((first, second, third, not, names) -> not + "(" + names.get(0) + " " + first + " " + names.get(1)
                        + ") " + third + " (" + names.get(2) + " " + second + " " + names.get(3) + ")");
    }
}
