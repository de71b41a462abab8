package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.logicng.formulas.Formula;

/** Conditions as formulas. */
final class Conditions {

    /** A node that was evaluated while quantifiers around it looked at certain elements. */
    private record Seen(Elements elements, Formula exists, Symbol symbol) {}

    private final Scene scene;
    private final Logic logic;
    private final List<Cells> cells = new ArrayList<>();
    private final IdentityHashMap<Core, List<Seen>> seen = new IdentityHashMap<>();

    Conditions(Scene scene, List<Plan> plans, Condition condition) {
        this.scene = scene;
        this.logic = scene.logic();
        watch(condition);
        Recorder recorder = (core, elements, exists, symbol) -> {
            List<Seen> sightings = seen.get(core);
            if (sightings != null) {
                sightings.add(new Seen(elements, exists, symbol));
            }
            return symbol;
        };
        plans.forEach(plan -> cells.add(new Cells(scene, plan, seen.isEmpty() ? Recorder.NONE : recorder)));
    }

    private void watch(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::watch);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::watch);
        } else if (condition instanceof Condition.Truths truths) {
            truths.wanted().forEach(wanted -> seen.put(wanted.node(), new ArrayList<>()));
        }
    }

    Formula formula(Condition condition) {
        if (condition instanceof Condition.All all) {
            return logic.and(all.conditions().stream().map(this::formula).toList());
        }
        if (condition instanceof Condition.Any any) {
            return logic.or(any.conditions().stream().map(this::formula).toList());
        }
        if (condition instanceof Condition.Outcome outcome) {
            Cells plan = cells.get(outcome.plan());
            return Outcomes.verdict(plan.norm(outcome.norm()), outcome.verdict(), plan, logic);
        }
        Condition.Truths truths = (Condition.Truths) condition;
        truths.cells().forEach(cell -> cells.get(truths.plan()).cell(cell));
        List<Formula> cases = new ArrayList<>();
        together(truths.wanted(), 0, Elements.NONE, logic.yes(), cases);
        return logic.or(cases);
    }

    /** The cases in which all wanted nodes, from one on, have their truth values for elements that agree. */
    private void together(List<Condition.Wanted> wanted, int from, Elements elements, Formula so, List<Formula> cases) {
        scene.step();
        if (so.equals(logic.no())) {
            return;
        }
        if (from == wanted.size()) {
            cases.add(so);
            return;
        }
        Condition.Wanted next = wanted.get(from);
        for (Seen sighting : seen.getOrDefault(next.node(), List.of())) {
            if (sighting.elements().agree(elements)) {
                Formula holds = logic.and(so, sighting.exists(), is(sighting.symbol(), next.truth()));
                together(wanted, from + 1, elements.and(sighting.elements()), holds, cases);
            }
        }
    }

    private Formula is(Symbol symbol, Truth truth) {
        return switch (truth) {
            case TRUE -> symbol.isTrue(logic);
            case FALSE -> symbol.isFalse(logic);
            case UNKNOWN -> logic.and(logic.not(symbol.isTrue(logic)), logic.not(symbol.isFalse(logic)));
        };
    }
}
