package dev.proviso.analysis.cover;

import dev.proviso.analysis.cases.CaseRunner;
import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.TestCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures what cases show of the rules of a revision: masking MC/DC (modified condition/decision coverage, in which a condition counts
 * where no other hides it), carried over to three truth values.
 *
 * <p>A condition is shown by two cases with different outcomes, neither of them open: one in which it is true and one in which it is
 * false, and in each the outcome would be another were it otherwise. A case counts for the rules of the clauses whose verdict it
 * expects, and for the definitions that these read.
 */
public final class CoverageMeter {

    private final CompiledPolicy policy;
    private final Plan plan;
    private final Map<Integer, Sightings> norms = new LinkedHashMap<>();
    private final Map<Integer, Sightings> definitions = new LinkedHashMap<>();
    private final IdentityHashMap<Core, Sightings> filters = new IdentityHashMap<>();
    private final List<Core.Count> filtersInOrder = new ArrayList<>();
    private final IdentityHashMap<Core, Cell> cellsOfFilters = new IdentityHashMap<>();

    private CoverageMeter(CompiledPolicy policy) {
        this.policy = policy;
        this.plan = policy.plan();
        Set<Integer> ofNorms = new LinkedHashSet<>();
        for (PlannedNorm norm : plan.norms()) {
            Set<Integer> cells = cells(norm);
            ofNorms.addAll(cells);
            Cell breach = plan.cells().get(norm.breach());
            norms.put(norm.index(), new Sightings(Condition.of(plan, breach, breach.core(), cells)));
        }
        BitSet roots = new BitSet();
        ofNorms.forEach(roots::set);
        // What only circumstances of sanctions read has no part in a verdict.
        plan.closure(roots).stream().mapToObj(plan.cells()::get).forEach(cell -> {
            if (!ofNorms.contains(cell.index())) {
                definitions.put(cell.index(), new Sightings(conditions(cell)));
            }
            findFilters(cell, cell.core());
        });
    }

    /** Runs cases and measures. */
    public static Coverage measure(CompiledPolicy policy, List<TestCase> cases) {
        CoverageMeter meter = new CoverageMeter(policy);
        cases.forEach(meter::run);
        return meter.coverage();
    }

    /** The cells that are written for a norm alone. */
    private static Set<Integer> cells(PlannedNorm norm) {
        Set<Integer> cells = new LinkedHashSet<>();
        cells.add(norm.breach());
        norm.applies().ifPresent(cells::add);
        norm.demands().forEach(demand -> demand.unless().ifPresent(unless -> cells.add(unless.cell())));
        return cells;
    }

    private List<Condition> conditions(Cell cell) {
        return isCondition(cell.core()) ? Condition.of(plan, cell, cell.core(), Set.of()) : List.of();
    }

    private static boolean isCondition(Core core) {
        return core.type() == dev.proviso.model.fact.Type.Scalar.BOOLEAN;
    }

    private void findFilters(Cell cell, Core core) {
        if (core instanceof Core.Count count && count.filter().isPresent()) {
            filters.put(
                    count,
                    new Sightings(Condition.of(plan, cell, count.filter().get().condition(), Set.of())));
            cellsOfFilters.put(count, cell);
            filtersInOrder.add(count);
        }
        parts(core).forEach(part -> findFilters(cell, part));
    }

    private static List<Core> parts(Core core) {
        if (core instanceof Core.FieldRead read) {
            return List.of(read.target());
        }
        if (core instanceof Core.Not not) {
            return List.of(not.operand());
        }
        if (core instanceof Core.Junction junction) {
            return junction.operands();
        }
        if (core instanceof Core.Quantified quantified) {
            return List.of(quantified.domain(), quantified.condition());
        }
        if (core instanceof Core.Count count) {
            List<Core> parts = new ArrayList<>(List.of(count.domain()));
            count.filter().ifPresent(filter -> parts.add(filter.condition()));
            return parts;
        }
        if (core instanceof Core.Operation operation) {
            return operation.operands();
        }
        if (core instanceof Core.Matches matches) {
            return List.of(matches.operand());
        }
        return core instanceof Core.StateTest test ? List.of(test.operand()) : List.of();
    }

    private void run(TestCase given) {
        Optional<EvaluationOptions> options = CaseRunner.options(policy, given).value();
        if (options.isEmpty()) {
            return;
        }
        BitSet wanted = new BitSet();
        Set<Integer> expected = new LinkedHashSet<>();
        for (TestCase.Expectation expectation : given.expectations()) {
            NodeId clause = expectation.node();
            wanted.or(plan.closure(clause));
            plan.norms(clause).stream()
                    .filter(norm ->
                            expectation.norm().map(norm.norm().id()::equals).orElse(true))
                    .forEach(norm -> expected.add(norm.index()));
        }
        Inputs inputs = Inputs.of(
                plan,
                given.facts(),
                options.get().today().or(() -> given.facts().asOf()),
                options.get().parameters());
        Trace trace = Interpreter.trace(plan, inputs, options.get().limits().steps(), wanted);
        expected.forEach(norm -> norm(given, plan.norms().get(norm), trace));
        trace.cells().forEach((cell, step) -> {
            Sightings definition = definitions.get(cell);
            if (definition != null && isCondition(step.core())) {
                definition(given, definition, step, trace);
            }
            filters(given, step, trace);
        });
    }

    private void norm(TestCase given, PlannedNorm norm, Trace trace) {
        Skeleton skeleton = new Skeleton(trace, cells(norm));
        Step breach = skeleton.cell(norm.breach());
        Optional<Step> applies = norm.applies().map(skeleton::cell);
        Sightings seen = sightings(norm.index());
        Verdict verdict = verdict(
                norm, applies.map(step -> step.datum().truth()), breach.datum().truth());
        seen.note(
                given,
                Optional.of(verdict).filter(v -> v != Verdict.UNDECIDED).map(VerdictWords::of),
                skeleton.conditions(breach),
                (step, truth) -> Optional.of(VerdictWords.of(verdict(
                        norm,
                        applies.map(when -> skeleton.with(when, step, truth)),
                        skeleton.with(breach, step, truth)))));
        seen.note(given, VerdictWords.of(verdict));
    }

    private Sightings sightings(int norm) {
        return java.util.Objects.requireNonNull(norms.get(norm));
    }

    private static Verdict verdict(PlannedNorm norm, Optional<Truth> applies, Truth breach) {
        if (applies.isPresent() && applies.get() == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        return switch (breach) {
            case TRUE -> norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED;
            case FALSE -> norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT;
            case UNKNOWN -> Verdict.UNDECIDED;
        };
    }

    private static void definition(TestCase given, Sightings seen, Step step, Trace trace) {
        Skeleton skeleton = new Skeleton(trace, Set.of());
        seen.note(
                given,
                outcome(step.datum().truth()),
                skeleton.conditions(step),
                (changed, truth) -> Optional.of(word(skeleton.with(step, changed, truth))));
    }

    private void filters(TestCase given, Step step, Trace trace) {
        Sightings seen = filters.get(step.core());
        if (seen != null && !step.parts().isEmpty()) {
            step.parts().subList(1, step.parts().size()).forEach(element -> definition(given, seen, element, trace));
        }
        step.parts().forEach(part -> filters(given, part, trace));
    }

    private static Optional<String> outcome(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(word(truth));
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "true";
            case FALSE -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    private Coverage coverage() {
        List<DecisionCoverage> all = new ArrayList<>();
        definitions.forEach((cell, seen) -> {
            Cell definition = plan.cells().get(cell);
            all.add(seen.coverage(
                    new Decision.OfDefinition(definition.name()),
                    isCondition(definition.core()) ? List.of("true", "false") : List.of()));
        });
        norms.forEach((index, seen) -> {
            PlannedNorm norm = plan.norms().get(index);
            NodeId clause = norm.norm().clause();
            all.add(seen.coverage(
                    new Decision.OfNorm(
                            norm.norm().id(), clause, policy.outline().citation(clause)),
                    possible(norm)));
        });
        for (Core.Count count : filtersInOrder) {
            Cell cell = java.util.Objects.requireNonNull(cellsOfFilters.get(count));
            Sightings seen = java.util.Objects.requireNonNull(filters.get(count));
            all.add(seen.coverage(new Decision.OfFilter(new Condition(cell, count).text()), List.of("true", "false")));
        }
        return new Coverage(all);
    }

    private static List<String> possible(PlannedNorm norm) {
        List<String> possible = new ArrayList<>(List.of(
                VerdictWords.of(norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED),
                VerdictWords.of(norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT),
                VerdictWords.of(Verdict.UNDECIDED)));
        norm.applies().ifPresent(cell -> possible.add(VerdictWords.of(Verdict.NOT_APPLICABLE)));
        return possible;
    }
}
