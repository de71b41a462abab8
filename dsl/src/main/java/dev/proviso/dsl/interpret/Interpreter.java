package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates a plan by walking its trees. Total: every expression has a value, and nothing is cut short, so that what an evaluation
 * costs does not depend on truth values, and a trace shows every part.
 */
public final class Interpreter implements Core.Visitor<Datum> {

    private final Results results;
    private final Inputs inputs;
    private final Budget budget;
    private final Tracer tracer;
    private final Scope scope;

    private Interpreter(Results results, Inputs inputs, Budget budget, Tracer tracer, Scope scope) {
        this.results = results;
        this.inputs = inputs;
        this.budget = budget;
        this.tracer = tracer;
        this.scope = scope;
    }

    /**
     * Computes cells, each after those it reads.
     *
     * @param wanted the numbers of the cells, closed under what they read
     * @param steps that each cell may take; past it its value is unknown
     */
    public static Results run(Plan plan, Inputs inputs, long steps, BitSet wanted) {
        Results results = new Results(plan);
        for (int index : plan.order()) {
            if (wanted.get(index)) {
                results.put(index, cell(plan.cells().get(index), results, inputs, steps, Tracer.NONE));
            }
        }
        return results;
    }

    /**
     * Computes some cells of a plan that may have very many.
     *
     * @param inOrder the numbers of the cells, closed under what they read, each after those it reads
     */
    public static Results run(Plan plan, Inputs inputs, long steps, List<Integer> inOrder) {
        Results results = new Results(plan);
        inOrder.forEach(
                index -> results.put(index, cell(plan.cells().get(index), results, inputs, steps, Tracer.NONE)));
        return results;
    }

    /** Does the same and keeps every step. */
    public static Trace trace(Plan plan, Inputs inputs, long steps, BitSet wanted) {
        Results results = new Results(plan);
        Map<Integer, Step> traces = new LinkedHashMap<>();
        for (int index : plan.order()) {
            if (wanted.get(index)) {
                Cell cell = plan.cells().get(index);
                StepTracer tracer = new StepTracer();
                Datum datum = cell(cell, results, inputs, steps, tracer);
                results.put(index, datum);
                traces.put(index, tracer.root(cell.core(), datum));
            }
        }
        return new Trace(results, traces);
    }

    /**
     * What other cells come to if one is taken to come to something else.
     *
     * @param before what all cells came to that these read
     * @param datum in place of what {@code cell} came to
     * @param wanted the numbers of the cells to compute again; not that one
     */
    public static Results again(Results before, Inputs inputs, long steps, int cell, Datum datum, BitSet wanted) {
        Results results = before.with(cell, datum);
        if (!wanted.isEmpty()) {
            for (int index : before.plan().order()) {
                if (wanted.get(index)) {
                    results.put(index, cell(before.plan().cells().get(index), results, inputs, steps, Tracer.NONE));
                }
            }
        }
        return results;
    }

    /** Whether some cells take no more than a number of steps, all of them together. Takes no more steps than that to find out. */
    public static boolean isWithin(Plan plan, Inputs inputs, long steps, BitSet wanted) {
        Results results = new Results(plan);
        Budget budget = new Budget(steps);
        try {
            for (int index : plan.order()) {
                if (wanted.get(index)) {
                    Core core = plan.cells().get(index).core();
                    results.put(
                            index,
                            new Interpreter(results, inputs, budget, Tracer.NONE, Scope.outermost()).evaluate(core));
                }
            }
            return true;
        } catch (Budget.Exhausted e) {
            return false;
        }
    }

    /** Each cell has its own budget, so that no result depends on the order of the cells. */
    private static Datum cell(Cell cell, Results results, Inputs inputs, long steps, Tracer tracer) {
        try {
            return new Interpreter(results, inputs, new Budget(steps), tracer, Scope.outermost()).evaluate(cell.core());
        } catch (Budget.Exhausted e) {
            return Datum.unknown(new Gap.OutOfSteps());
        }
    }

    /**
     * Evaluates one node on its own.
     *
     * @param scope what its variables stand for
     * @param results of the cells that it reads
     */
    public static Datum evaluate(Core core, Scope scope, Results results, Inputs inputs, long steps) {
        try {
            return new Interpreter(results, inputs, new Budget(steps), Tracer.NONE, scope).evaluate(core);
        } catch (Budget.Exhausted e) {
            return Datum.unknown(new Gap.OutOfSteps());
        }
    }

    private Datum evaluate(Core core) {
        budget.spend(List.of());
        tracer.enter(core, scope);
        Datum datum = core.accept(this);
        tracer.leave(datum);
        return datum;
    }

    private List<Datum> evaluateAll(List<Core> operands) {
        List<Datum> data = new ArrayList<>(operands.size());
        for (Core operand : operands) {
            data.add(evaluate(operand));
        }
        return data;
    }

    @Override
    public Datum constant(Core.Constant constant) {
        return Datum.of(constant.value());
    }

    @Override
    public Datum today(Core.Today today) {
        return inputs.today();
    }

    @Override
    public Datum factRead(Core.FactRead read) {
        return inputs.facts().get(read.slot());
    }

    @Override
    public Datum parameterRead(Core.ParameterRead read) {
        return inputs.parameters().get(read.slot());
    }

    @Override
    public Datum cellRead(Core.CellRead read) {
        return results.cell(read.cell());
    }

    @Override
    public Datum variableRead(Core.VariableRead read) {
        return scope.element(read.variable());
    }

    @Override
    public Datum fieldRead(Core.FieldRead read) {
        Datum target = evaluate(read.target());
        if (target instanceof Datum.RecordOf structure) {
            Datum field = structure.fields().get(read.field());
            if (field != null) {
                return field;
            }
        }
        return absent(target);
    }

    @Override
    public Datum not(Core.Not not) {
        return Kleene.not(evaluate(not.operand()));
    }

    @Override
    public Datum junction(Core.Junction junction) {
        return Kleene.join(junction.connective(), evaluateAll(junction.operands()));
    }

    @Override
    public Datum quantified(Core.Quantified quantified) {
        Datum domain = evaluate(quantified.domain());
        if (!Values.isCollection(domain)) {
            return absent(domain);
        }
        List<Datum> truths = new ArrayList<>();
        for (Datum element : Values.elements(domain)) {
            truths.add(with(scope.with(quantified.variable(), element)).evaluate(quantified.condition()));
        }
        return Kleene.join(quantified.connective(), truths);
    }

    private Interpreter with(Scope inner) {
        return new Interpreter(results, inputs, budget, tracer, inner);
    }

    @Override
    public Datum count(Core.Count count) {
        Datum domain = evaluate(count.domain());
        if (!Values.isCollection(domain)) {
            return absent(domain);
        }
        List<Datum> elements = Values.elements(domain);
        if (count.filter().isEmpty()) {
            return Datum.of(new Value.Int(elements.size()));
        }
        Core.Filter filter = count.filter().get();
        int counted = 0;
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Datum element : elements) {
            Datum truth = with(scope.with(filter.variable(), element)).evaluate(filter.condition());
            switch (truth.truth()) {
                case TRUE -> counted++;
                case UNKNOWN -> gaps.addAll(absent(truth).gaps());
                case FALSE -> {}
            }
        }
        return gaps.isEmpty() ? Datum.of(new Value.Int(counted)) : new Datum.Unknown(gaps);
    }

    @Override
    public Datum operation(Core.Operation operation) {
        List<Datum> operands = evaluateAll(operation.operands());
        budget.spend(operands);
        return Operations.apply(operation.operator(), operands);
    }

    @Override
    public Datum matches(Core.Matches matches) {
        Datum operand = evaluate(matches.operand());
        budget.spend(List.of(operand), matches.pattern().passes());
        return operand instanceof Datum.Known known && known.value() instanceof Value.Text text
                ? Datum.of(matches.pattern().isFoundIn(text.value()))
                : absent(operand);
    }

    @Override
    public Datum stateTest(Core.StateTest test) {
        Datum operand = evaluate(test.operand());
        return switch (test.state()) {
            case KNOWN, UNKNOWN -> Datum.of((operand instanceof Datum.Unknown) == test.negated());
            case NONE ->
                operand instanceof Datum.Unknown
                        ? operand
                        : Datum.of((operand instanceof Datum.None) != test.negated());
            case EMPTY ->
                operand instanceof Datum.Unknown || operand instanceof Datum.None
                        ? absent(operand)
                        : Datum.of(Values.isEmpty(operand) != test.negated());
        };
    }

    /** In place of the result of an operator that needs a value, where there is none: unknown. */
    private static Datum absent(Datum operand) {
        return operand instanceof Datum.Unknown ? operand : Datum.failed(Gap.Failure.NONE_OPERAND);
    }

    @Override
    public Datum outcome(Core.Outcome outcome) {
        Verdict verdict = results.verdict(outcome.clause());
        return switch (outcome.test()) {
            case UNDECIDED -> Datum.of(verdict == Verdict.UNDECIDED);
            case NOT_APPLICABLE -> Datum.of(verdict == Verdict.NOT_APPLICABLE);
            case VIOLATED -> verdict == Verdict.UNDECIDED ? undecided(outcome) : Datum.of(verdict == Verdict.VIOLATED);
            case COMPLIES ->
                verdict == Verdict.UNDECIDED
                        ? undecided(outcome)
                        : Datum.of(verdict != Verdict.VIOLATED && verdict != Verdict.NOT_FOLLOWED);
        };
    }

    private Datum undecided(Core.Outcome outcome) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (PlannedNorm norm : results.plan().norms(outcome.clause())) {
            gaps.addAll(results.gaps(norm));
        }
        return new Datum.Unknown(gaps);
    }
}
