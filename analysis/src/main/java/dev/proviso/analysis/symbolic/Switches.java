package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** Conditions that can be switched to always true or always false, one of them at a time. */
final class Switches implements Recorder {

    private record Switch(Variable isTrue, Variable isFalse) {}

    private final Logic logic;
    private final IdentityHashMap<Core, Switch> switches = new IdentityHashMap<>();

    Switches(Logic logic, Collection<Core> conditions) {
        this.logic = logic;
        List<Variable> digits = new ArrayList<>();
        for (int number = 1; number <= 2 * conditions.size(); number *= 2) {
            digits.add(logic.variable());
        }
        for (Core condition : conditions) {
            int number = 2 * switches.size();
            switches.put(condition, new Switch(numbered(number, digits), numbered(number + 1, digits)));
        }
    }

    /** A variable that gives the digits of its number the values they have: of two with different numbers one is false. */
    private Variable numbered(int number, List<Variable> digits) {
        Variable variable = logic.variable();
        for (int i = 0; i < digits.size(); i++) {
            Formula digit = (number >> i & 1) == 1 ? digits.get(i) : logic.not(digits.get(i));
            logic.axiom(logic.implies(variable, digit));
        }
        return variable;
    }

    /** What is true when a condition is always so; empty if it cannot be switched. */
    Optional<Variable> of(Core condition, boolean truth) {
        return Optional.ofNullable(switches.get(condition)).map(found -> truth ? found.isTrue() : found.isFalse());
    }

    @Override
    public Symbol saw(Core core, Elements elements, Formula exists, Symbol symbol) {
        Switch found = switches.get(core);
        if (found == null) {
            return symbol;
        }
        Formula isTrue = logic.or(found.isTrue(), logic.and(logic.not(found.isFalse()), symbol.isTrue(logic)));
        Formula isFalse = logic.or(found.isFalse(), logic.and(logic.not(found.isTrue()), symbol.isFalse(logic)));
        return Symbol.of(logic.or(isTrue, isFalse), new Content.Truthful(isTrue), logic);
    }
}
