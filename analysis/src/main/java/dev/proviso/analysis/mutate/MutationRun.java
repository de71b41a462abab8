package dev.proviso.analysis.mutate;

import dev.proviso.analysis.cases.CaseRunner;
import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Runs the cases of a revision against its mutants. */
public final class MutationRun {

    private static final Set<Verdict> DECIDED = EnumSet.of(
            Verdict.VIOLATED, Verdict.COMPLIANT, Verdict.NOT_FOLLOWED, Verdict.FOLLOWED, Verdict.NOT_APPLICABLE);

    private final CompiledPolicy policy;
    private final Plan plan;
    private final List<TestCase> cases;

    private MutationRun(CompiledPolicy policy, List<TestCase> cases) {
        this.policy = policy;
        this.plan = policy.plan();
        this.cases = cases;
    }

    /**
     * Finds the fate of each mutant. Those that no case notices are proved equivalent where they are.
     *
     * @param cases that pass: one that does not would notice every mutant
     * @param done is told now and then how many mutants are done; from several threads
     */
    public static MutationReport run(
            CompiledPolicy policy, List<TestCase> cases, List<Mutant> mutants, IntConsumer done) {
        MutationRun run = new MutationRun(policy, List.copyOf(cases));
        AtomicInteger count = new AtomicInteger();
        List<Optional<MutationReport.Result>> results = mutants.parallelStream()
                .map(mutant -> {
                    Optional<MutationReport.Result> result =
                            run.fate(mutant).map(fate -> new MutationReport.Result(mutant, fate));
                    done.accept(count.incrementAndGet());
                    return result;
                })
                .toList();
        List<MutationReport.Result> known =
                results.stream().flatMap(Optional::stream).toList();
        return new MutationReport(known, results.size() - known.size());
    }

    /**
     * Looks for an app that has a verdict, and another one with the mutant; no case is run. {@link Fate.Equivalent} says that there is
     * none: apps of which too little is known may still differ. Empty if the checker refuses the mutant.
     */
    public static Optional<Fate> onDecided(CompiledPolicy policy, Mutant mutant) {
        MutationRun run = new MutationRun(policy, List.of());
        return compile(policy, mutant)
                .map(other -> run.survivor(
                        run.affected(mutant.site()),
                        id -> Prover.verdicts(
                                policy,
                                id,
                                other,
                                id,
                                (verdict, another) -> DECIDED.contains(verdict) && verdict != another)));
    }

    /** The policy with a mutant, to try cases on; empty if the checker refuses it. */
    public static Optional<Trial> trial(CompiledPolicy policy, Mutant mutant) {
        MutationRun run = new MutationRun(policy, List.of());
        return compile(policy, mutant).map(other -> new Trial(other, clauses(run.affected(mutant.site()))));
    }

    /** A policy with one thing changed. */
    public static final class Trial {

        private final CompiledPolicy changed;
        private final Set<NodeId> affected;

        private Trial(CompiledPolicy changed, Set<NodeId> affected) {
            this.changed = changed;
            this.affected = affected;
        }

        /** Whether a case that passes does not, with the change. */
        public boolean notices(TestCase given) {
            return given.expectations().stream().anyMatch(e -> affected.contains(e.node()))
                    && !CaseRunner.run(changed, given).passes();
        }
    }

    private static Optional<CompiledPolicy> compile(CompiledPolicy policy, Mutant mutant) {
        return CompiledPolicy.compile(policy.policy(), Revisions.with(policy.revision(), mutant))
                .value();
    }

    private Optional<Fate> fate(Mutant mutant) {
        return compile(policy, mutant).map(other -> {
            List<PlannedNorm> affected = affected(mutant.site());
            Trial trial = new Trial(other, clauses(affected));
            return cases.stream()
                    .filter(trial::notices)
                    .findFirst()
                    .<Fate>map(Fate.Killed::new)
                    .orElseGet(() -> survivor(affected, id -> Prover.difference(policy, id, other, id)));
        });
    }

    /** The norms whose verdict may change. */
    private List<PlannedNorm> affected(Site site) {
        BitSet changed = new BitSet();
        for (Cell cell : plan.cells()) {
            if (reads(cell, site)) {
                changed.set(cell.index());
            }
        }
        return plan.norms().stream()
                .filter(norm -> closure(norm).intersects(changed))
                .toList();
    }

    private BitSet closure(PlannedNorm norm) {
        BitSet own = new BitSet();
        own.set(norm.breach());
        norm.applies().ifPresent(own::set);
        return plan.closure(own);
    }

    /** Whether a cell's own text is the site's, or reads the site's parameter. */
    private boolean reads(Cell cell, Site site) {
        if (site instanceof Site.OfParameter parameter) {
            return cell.source().text().matches("(?s).*\\b" + parameter.name() + "\\b.*");
        }
        if (site instanceof Site.OfDefinition definition) {
            return cell.name().equals(definition.name());
        }
        NormId norm = ((Site.OfNorm) site).norm();
        return plan.norms().stream()
                .anyMatch(planned -> planned.norm().id().equals(norm) && planned.breach() == cell.index());
    }

    private static Set<NodeId> clauses(List<PlannedNorm> norms) {
        return norms.stream().map(norm -> norm.norm().clause()).collect(Collectors.toSet());
    }

    private Fate survivor(List<PlannedNorm> affected, Function<NormId, Answer> question) {
        List<String> open = new ArrayList<>();
        for (PlannedNorm norm : affected) {
            NormId id = norm.norm().id();
            Answer answer = question.apply(id);
            if (answer instanceof Answer.Witness witness) {
                return new Fate.Survived(witness.facts(), id);
            }
            if (answer instanceof Answer.Unproved unproved) {
                open.add(unproved.reason());
            }
        }
        return open.isEmpty() ? new Fate.Equivalent() : new Fate.Undetermined(Objects.requireNonNull(open.get(0)));
    }
}
