package dev.proviso.dsl.explain;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.NormTrace.ExceptionTrace;
import dev.proviso.dsl.finding.NormTrace.RequirementTrace;
import dev.proviso.dsl.finding.Trace;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Scope;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.plan.PlannedNorm.Demand;
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the steps of an evaluation as parts of the rule's text. What lowering put in between is passed over. */
final class TraceView {

    /** How many parts one rule may show in all; a definition that is read in many places is shown in each. */
    private static final int PARTS = 2_000;

    /** How many definitions that read one another it follows. */
    private static final int NESTING = 20;

    private final Plan plan;
    private final Map<Integer, Step> cells;
    private final Results results;
    private final int childLimit;
    private int partsLeft = PARTS;
    private int nested;

    TraceView(Plan plan, dev.proviso.dsl.interpret.Trace trace, int childLimit) {
        this.plan = plan;
        this.cells = trace.cells();
        this.results = trace.results();
        this.childLimit = childLimit;
    }

    NormTrace norm(PlannedNorm norm) {
        partsLeft = PARTS;
        Step breach = step(norm.breach());
        List<RequirementTrace> requirements = new ArrayList<>();
        for (Demand demand : norm.demands()) {
            requirements.add(new RequirementTrace(
                    demand.forbids(),
                    trace(norm.breach(), find(breach, demand.condition()).orElse(notReached(demand, breach))),
                    demand.unless().map(unless -> new ExceptionTrace(cell(unless.cell()), unless.under())),
                    find(breach, demand.breach()).orElse(breach).datum().truth()));
        }
        return new NormTrace(
                norm.norm().id(), results.verdict(norm), norm.applies().map(this::cell), requirements);
    }

    private Step step(int cell) {
        return Optional.ofNullable(cells.get(cell)).orElseThrow();
    }

    private Trace cell(int cell) {
        return trace(cell, step(cell));
    }

    /** The step of a node that lies outside all quantifiers. */
    private static Optional<Step> find(Step step, Core core) {
        if (step.core() == core) {
            return Optional.of(step);
        }
        return step.parts().stream().flatMap(part -> find(part, core).stream()).findFirst();
    }

    /** A condition that was not evaluated because the steps ran out before. */
    private static Step notReached(Demand demand, Step breach) {
        return new Step(demand.condition(), Scope.outermost(), breach.datum(), List.of());
    }

    private Trace trace(int cell, Step step) {
        partsLeft--;
        List<Trace> children = new ArrayList<>();
        int omitted = 0;
        if (step.core() instanceof Core.CellRead read) {
            omitted = definition(read.cell(), children);
        } else if (step.core() instanceof Core.Quantified quantified
                && !step.parts().isEmpty()) {
            add(cell, step.parts().get(0), children);
            omitted = elements(cell, step, quantified.variable(), children);
        } else if (step.core() instanceof Core.Count count
                && count.filter().isPresent()
                && !step.parts().isEmpty()) {
            add(cell, step.parts().get(0), children);
            omitted = elements(cell, step, count.filter().get().variable(), children);
        } else if (!isPlace(step.core())) {
            step.parts().forEach(part -> add(cell, part, children));
        }
        return trace(cell, step, step.datum().place(), children, omitted);
    }

    /** What a name stands for, unless there is too much already. */
    private int definition(int cell, List<Trace> children) {
        if (partsLeft <= 0 || nested == NESTING) {
            return 1;
        }
        nested++;
        children.add(cell(cell));
        nested--;
        return 0;
    }

    private Trace trace(int cell, Step step, Optional<FactPath> path, List<Trace> children, int omitted) {
        return new Trace(
                text(cell, step.core()),
                path,
                Values.known(step.datum()),
                step.datum().gaps().stream().map(Gap::cause).collect(Collectors.toSet()),
                children,
                omitted);
    }

    private String text(int cell, Core core) {
        return core.span()
                .map(span -> plan.cells().get(cell).source().text().substring(span.start(), span.end()))
                .orElse("");
    }

    private static boolean isPlace(Core core) {
        return core instanceof Core.FieldRead field
                && (isPlace(field.target())
                        || field.target() instanceof Core.FactRead
                        || field.target() instanceof Core.VariableRead);
    }

    /** A part in the words of the source: without what was put in, and without what is written out anyway. */
    private void add(int cell, Step part, List<Trace> children) {
        if (part.core().span().isEmpty()) {
            part.parts().forEach(inner -> add(cell, inner, children));
        } else if (!isWrittenOut(part.core())) {
            children.add(trace(cell, part));
        }
    }

    private static boolean isWrittenOut(Core core) {
        return core instanceof Core.Constant
                || (core instanceof Core.Operation operation
                        && (operation.operator() == Operator.SET || operation.operator() == Operator.WIDEN)
                        && operation.operands().stream().allMatch(TraceView::isWrittenOut));
    }

    /**
     * One child for each element, those that settle the result first if there are too many.
     *
     * @return how many were left out
     */
    private int elements(int cell, Step step, Variable variable, List<Trace> children) {
        List<Step> conditions = step.parts().subList(1, step.parts().size());
        int shown = Math.min(conditions.size(), Math.min(childLimit, Math.max(partsLeft, 0)));
        List<Step> chosen = conditions;
        if (shown < conditions.size()) {
            chosen = new ArrayList<>(conditions);
            chosen.sort(Comparator.comparing(
                    condition -> condition.datum().truth() != step.datum().truth()));
        }
        for (Step condition : chosen.subList(0, shown)) {
            Optional<FactPath> element = condition.scope().element(variable).place();
            List<Trace> inner = new ArrayList<>();
            add(cell, condition, inner);
            children.addAll(inner.stream().map(trace -> about(trace, element)).toList());
        }
        return conditions.size() - shown;
    }

    private static Trace about(Trace trace, Optional<FactPath> element) {
        return new Trace(
                trace.text(),
                trace.path().or(() -> element),
                trace.value(),
                trace.causes(),
                trace.children(),
                trace.omitted());
    }
}
