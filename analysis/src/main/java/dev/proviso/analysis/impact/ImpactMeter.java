package dev.proviso.analysis.impact;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures apps by two revisions, one app after the other.
 *
 * <pre>{@code
 * ImpactMeter meter = ImpactMeter.between(from, to, ClauseMatching.byId(from.revision(), to.revision()));
 * apps.forEach(meter::add);
 * System.out.println(meter.impact().total());
 * }</pre>
 *
 * <p>Verdicts come from compiled rules; only for what is newly undecided an app is evaluated once more, to tell which facts are missing.
 * Not for two threads at a time.
 */
public final class ImpactMeter {

    private final Side from;
    private final Side to;
    /** The pairs of parts that an evaluation has a finding for. */
    private final List<ClausePair> clauses;
    /** Those that read facts now which they did not read before. */
    private final Set<ClausePair> curious = new HashSet<>();

    private final Map<ClausePair, SortedMap<Transition, Integer>> table = new LinkedHashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private final Map<FactId, Set<String>> newlyNeeded = new LinkedHashMap<>();
    private int apps;

    private ImpactMeter(Side from, Side to, ClauseMatching matching) {
        this.from = from;
        this.to = to;
        this.clauses = matching.pairs().stream()
                .filter(pair -> pair.before().filter(from::isClause).isPresent()
                        || pair.after().filter(to::isClause).isPresent())
                .toList();
        for (ClausePair pair : clauses) {
            table.put(pair, new TreeMap<>());
            Set<FactId> read = new HashSet<>(pair.after().map(to::read).orElse(Set.of()));
            read.removeAll(pair.before().map(from::read).orElse(Set.of()));
            if (!read.isEmpty()) {
                curious.add(pair);
            }
        }
    }

    /** Measures with {@link EvaluationOptions#DEFAULT}. */
    public static ImpactMeter between(CompiledPolicy from, CompiledPolicy to, ClauseMatching matching) {
        return between(from, EvaluationOptions.DEFAULT, to, EvaluationOptions.DEFAULT, matching);
    }

    /**
     * Measures by two revisions under options of their own.
     *
     * @param matching which of their parts are the same provision; one that was divided is compared with each of its pieces
     * @throws IllegalArgumentException if an option names no parameter or has a value of another type
     */
    public static ImpactMeter between(
            CompiledPolicy from,
            EvaluationOptions optionsOfFrom,
            CompiledPolicy to,
            EvaluationOptions optionsOfTo,
            ClauseMatching matching) {
        return new ImpactMeter(Side.of(from, optionsOfFrom), Side.of(to, optionsOfTo), matching);
    }

    /** Measures one app by the same facts. */
    public void add(Facts facts) {
        add(facts, facts);
    }

    /**
     * Measures one app, where the revisions' vocabularies differ and each needs the facts in its own types.
     *
     * @throws IllegalArgumentException if a value is not of the type that its fact declares; facts that were read by the policy's
     *     reader are as they should be
     */
    public void add(Facts before, Facts after) {
        apps++;
        Decision old = from.decide(before);
        Decision recent = to.decide(after);
        Gaps gaps = new Gaps(before, after);
        for (ClausePair pair : clauses) {
            Transition transition = new Transition(
                    Standing.of(pair.before().filter(from::isClause).map(old::verdict)),
                    Standing.of(pair.after().filter(to::isClause).map(recent::verdict)));
            row(pair).merge(transition, 1, Integer::sum);
            boolean asksMore =
                    transition.after() == Standing.UNDECIDED && (transition.isChange() || curious.contains(pair));
            Set<FactPath> missing = asksMore ? gaps.opened(pair) : Set.of();
            missing.forEach(path -> newlyNeeded
                    .computeIfAbsent(path.fact(), fact -> new LinkedHashSet<>())
                    .add(after.app()));
            if (transition.isChange()) {
                cases.add(new Case(after.app(), pair, transition, missing));
            }
        }
    }

    private SortedMap<Transition, Integer> row(ClausePair pair) {
        return table.computeIfAbsent(pair, clause -> new TreeMap<>());
    }

    /** What came of all apps so far. */
    public Impact impact() {
        Map<ClausePair, SortedMap<Transition, Integer>> rows = new LinkedHashMap<>();
        table.forEach((pair, row) -> rows.put(pair, new TreeMap<>(row)));
        Map<FactId, Set<String>> needed = new LinkedHashMap<>();
        Comparator<Map.Entry<FactId, Set<String>>> mostApps =
                Comparator.comparing(entry -> -entry.getValue().size());
        newlyNeeded.entrySet().stream()
                .sorted(mostApps.thenComparing(entry -> entry.getKey().value()))
                .forEach(entry -> needed.put(entry.getKey(), Set.copyOf(entry.getValue())));
        return new Impact(apps, rows, Impact.worstFirst(cases), needed);
    }

    /** What is missing in one app; it is evaluated only when that is asked. */
    private final class Gaps {

        private final Facts before;
        private final Facts after;
        private Optional<Evaluation> old = Optional.empty();
        private Optional<Evaluation> recent = Optional.empty();

        Gaps(Facts before, Facts after) {
            this.before = before;
            this.after = after;
        }

        Set<FactPath> opened(ClausePair pair) {
            Evaluation now = recent.orElseGet(() -> to.evaluate(after));
            recent = Optional.of(now);
            Evaluation then = old.orElseGet(() -> from.evaluate(before));
            old = Optional.of(then);
            Set<FactPath> open = new LinkedHashSet<>(open(now, pair.after()));
            open.removeAll(open(then, pair.before()));
            return open;
        }

        private static Set<FactPath> open(Evaluation evaluation, Optional<NodeId> clause) {
            Optional<Finding> finding = clause.flatMap(evaluation::finding);
            return finding.map(evaluation::openFacts).orElse(Set.of());
        }
    }
}
