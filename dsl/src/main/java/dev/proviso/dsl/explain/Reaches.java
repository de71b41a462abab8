package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds out from a traced evaluation what of the facts each step looked at. */
final class Reaches {

    private final Plan plan;
    private final Map<Integer, Reach> cells = new HashMap<>();

    /** @param cells in an order in which each comes after those it reads */
    Reaches(Plan plan, Map<Integer, Step> cells) {
        this.plan = plan;
        cells.forEach((index, step) -> this.cells.put(index, of(step)));
    }

    Reach ofCell(int cell) {
        return cells.getOrDefault(cell, Reach.NOTHING);
    }

    Reach of(Step step) {
        Core core = step.core();
        if (core instanceof Core.FactRead || core instanceof Core.VariableRead) {
            return datum(step.datum());
        }
        if (core instanceof Core.FieldRead) {
            Reach field = datum(step.datum());
            return field.isNothing() ? parts(step) : field;
        }
        if (core instanceof Core.CellRead read) {
            return ofCell(read.cell());
        }
        if (core instanceof Core.Outcome outcome) {
            return outcome(outcome.clause());
        }
        return core instanceof Core.Operation ? whole(step) : parts(step);
    }

    private static Reach datum(Datum datum) {
        if (datum instanceof Datum.Unknown unknown) {
            Set<Gap.Missing> missing = new LinkedHashSet<>();
            for (Gap gap : unknown.gaps()) {
                if (gap instanceof Gap.Missing fact) {
                    missing.add(fact);
                }
            }
            return missing.isEmpty() ? Reach.NOTHING : new Reach(Set.of(), Set.of(), missing);
        }
        if (datum instanceof Datum.ListOf || datum instanceof Datum.RecordOf) {
            return datum.place().map(Reach::shape).orElse(Reach.NOTHING);
        }
        return datum.place().map(Reach::value).orElse(Reach.NOTHING);
    }

    /** An operation looks at all of a list. */
    private Reach whole(Step step) {
        Reach reach = Reach.NOTHING;
        for (Step part : step.parts()) {
            reach = reach.and(part.datum() instanceof Datum.ListOf list ? Reach.value(list.path()) : of(part));
        }
        return reach;
    }

    private Reach parts(Step step) {
        Reach reach = Reach.NOTHING;
        for (Step part : step.parts()) {
            reach = reach.and(of(part));
        }
        return reach;
    }

    private Reach outcome(NodeId clause) {
        Reach reach = Reach.NOTHING;
        for (PlannedNorm norm : plan.norms(clause)) {
            reach = reach.and(ofCell(norm.breach()));
        }
        return reach;
    }
}
