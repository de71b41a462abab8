package dev.proviso.analysis.symbolic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** Formulas of one proof, and those that hold in all of it. */
final class Logic {

    private final FormulaFactory factory = new FormulaFactory();
    private final List<Formula> axioms = new ArrayList<>();
    private final List<Variable> ordinary = new ArrayList<>();
    private int names;

    FormulaFactory factory() {
        return factory;
    }

    Formula yes() {
        return factory.verum();
    }

    Formula no() {
        return factory.falsum();
    }

    Formula of(boolean truth) {
        return truth ? yes() : no();
    }

    Formula and(Formula... operands) {
        return factory.and(operands);
    }

    Formula and(Collection<Formula> operands) {
        return factory.and(operands);
    }

    Formula or(Formula... operands) {
        return factory.or(operands);
    }

    Formula or(Collection<Formula> operands) {
        return factory.or(operands);
    }

    Formula not(Formula operand) {
        return operand.negate();
    }

    Formula implies(Formula premise, Formula conclusion) {
        return or(not(premise), conclusion);
    }

    Formula same(Formula a, Formula b) {
        return or(and(a, b), and(not(a), not(b)));
    }

    /** A new variable. A search tries false first, so it should stand for what is odd, or takes more words to tell. */
    Variable variable() {
        return factory.variable("v" + names++);
    }

    /** A new variable that is true wherever nothing extraordinary happens. */
    Variable ordinary() {
        Variable variable = variable();
        ordinary.add(variable);
        return variable;
    }

    List<Variable> ordinaryVariables() {
        return List.copyOf(ordinary);
    }

    /** States what always holds. */
    void axiom(Formula formula) {
        axioms.add(formula);
    }

    /** States that exactly one of these is true. */
    void exactlyOne(List<? extends Formula> formulas) {
        axiom(factory.or(formulas));
        for (int i = 0; i < formulas.size(); i++) {
            for (int j = i + 1; j < formulas.size(); j++) {
                axiom(or(not(formulas.get(i)), not(formulas.get(j))));
            }
        }
    }

    /** The axioms since the last call. */
    List<Formula> takeAxioms() {
        List<Formula> taken = List.copyOf(axioms);
        axioms.clear();
        return taken;
    }
}
