package dev.proviso.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Facts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is counted of random apps under random policies is what each evaluation says. */
class ImpactProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    private static List<Facts> named(List<Facts> apps) {
        return java.util.stream.IntStream.range(0, apps.size())
                .mapToObj(i -> new Facts(
                        "app" + i,
                        Optional.empty(),
                        apps.get(i).asOf(),
                        apps.get(i).values(),
                        apps.get(i).evidence(),
                        Map.of()))
                .toList();
    }

    private static Impact impact(CompiledPolicy from, CompiledPolicy to, List<Facts> apps) {
        ImpactMeter meter = ImpactMeter.between(
                from, RandomCase.TODAY, to, RandomCase.TODAY, ClauseMatching.byId(from.revision(), to.revision()));
        apps.forEach(meter::add);
        return meter.impact();
    }

    @Property(tries = 40)
    void theCellsAddUpToAppsTimesClauses(
            @ForAll("cases") RandomCase random, @ForAll long seed, @ForAll @IntRange(max = 12) int count) {
        Impact impact = impact(random.policy(), random.another(seed), named(random.apps(seed, count)));

        assertThat(impact.apps()).isEqualTo(count);
        impact.table()
                .values()
                .forEach(row ->
                        assertThat(row.values().stream().mapToInt(n -> n).sum()).isEqualTo(count));
        int all = impact.total().values().stream().mapToInt(n -> n).sum();
        assertThat(all).isEqualTo(count * impact.table().size());
    }

    @Property(tries = 30)
    void betweenARevisionAndItselfNothingChanges(@ForAll("cases") RandomCase random, @ForAll long seed) {
        Impact impact = impact(random.policy(), random.policy(), named(random.apps(seed, 8)));

        assertThat(impact.total().keySet()).allMatch(transition -> !transition.isChange());
        assertThat(impact.cases()).isEmpty();
        assertThat(impact.newlyNeeded()).isEmpty();
    }

    @Property(tries = 30)
    void theWayBackTransposesTheTable(@ForAll("cases") RandomCase random, @ForAll long seed) {
        CompiledPolicy other = random.another(seed);
        List<Facts> apps = named(random.apps(seed, 8));

        Map<ClausePair, Map<Transition, Integer>> transposed = new LinkedHashMap<>();
        impact(other, random.policy(), apps).table().forEach((pair, row) -> {
            Map<Transition, Integer> back = new LinkedHashMap<>();
            row.forEach((transition, count) -> back.put(transition.inverse(), count));
            transposed.put(pair.inverse(), back);
        });
        assertThat(impact(random.policy(), other, apps).table()).isEqualTo(transposed);
    }

    @Property(tries = 40)
    void eachNumberIsWhatTheEvaluationsSay(@ForAll("cases") RandomCase random, @ForAll long seed) {
        CompiledPolicy other = random.another(seed);
        List<Facts> apps = named(random.apps(seed, 6));
        Impact impact = impact(random.policy(), other, apps);

        for (ClausePair pair : impact.table().keySet()) {
            Map<Transition, Integer> counted = new LinkedHashMap<>();
            for (Facts app : apps) {
                Transition transition = new Transition(
                        standing(random.policy(), app, pair.before()), standing(other, app, pair.after()));
                counted.merge(transition, 1, Integer::sum);
            }
            assertThat(impact.table()).containsEntry(pair, new java.util.TreeMap<>(counted));
        }
        long changes = impact.total().entrySet().stream()
                .filter(cell -> cell.getKey().isChange())
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(impact.cases()).hasSize((int) changes);
    }

    @Property(tries = 40)
    void whatIsMissingIsOpenNowAndWasNotBefore(@ForAll("cases") RandomCase random, @ForAll long seed) {
        CompiledPolicy other = random.another(seed);
        List<Facts> apps = named(random.apps(seed, 6));
        for (Case one : impact(random.policy(), other, apps).cases()) {
            Facts app = apps.stream()
                    .filter(facts -> facts.app().equals(one.app()))
                    .findFirst()
                    .orElseThrow();
            Set<FactPath> open = one.transition().after() == Standing.UNDECIDED
                    ? new HashSet<>(open(other, app, one.clause().after()))
                    : new HashSet<>();
            open.removeAll(open(random.policy(), app, one.clause().before()));
            assertThat(one.missing()).isEqualTo(open);
        }
    }

    private static Set<FactPath> open(CompiledPolicy policy, Facts app, Optional<NodeId> clause) {
        Evaluation evaluation = policy.evaluate(app, RandomCase.TODAY);
        return clause.flatMap(evaluation::finding).map(evaluation::openFacts).orElse(Set.of());
    }

    private static Standing standing(CompiledPolicy policy, Facts app, Optional<NodeId> clause) {
        EvaluationOptions options = RandomCase.TODAY;
        return Standing.of(
                clause.flatMap(id -> policy.evaluate(app, options).finding(id)).map(Finding::verdict));
    }
}
