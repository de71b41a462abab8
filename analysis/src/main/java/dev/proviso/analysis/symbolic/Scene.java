package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logicng.formulas.Formula;

/** All that one proof is about: any app, as far as its extent reaches, and what is asked of it. */
final class Scene {

    /** A product of two terms that both vary. */
    record Product(Linear left, Linear right, Linear result) {

        /** Whether it is that of two factors, in whatever order. */
        boolean isOf(Linear one, Linear other) {
            return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
        }
    }

    /** A quotient, rounded as the language does. */
    record Quotient(Linear dividend, Linear divisor, Linear result) {

        boolean isOf(Linear one, Linear other) {
            return dividend.equals(one) && divisor.equals(other);
        }
    }

    private final Logic logic = new Logic();
    private final Numbers numbers = new Numbers(logic);
    private final Needs needs = new Needs();
    private final Texts texts;
    private final Leaves leaves;
    private final Extent extent;
    private final List<Product> products = new ArrayList<>();
    private final List<Quotient> quotients = new ArrayList<>();
    private final Set<String> approximations = new LinkedHashSet<>();
    private final Effort effort;
    private long stepsLeft;

    /**
     * @param types of the facts
     * @param named texts that rules name, or that have properties they ask about
     * @param steps nodes that may be evaluated
     * @param effort that this and other proofs may take
     */
    Scene(Map<FactId, Type> types, Collection<String> named, Extent extent, long steps, Effort effort) {
        this.extent = extent;
        this.effort = effort;
        this.texts = new Texts(logic, numbers, named, extent.values(Texts.NAME), extent.hasFreeTexts());
        this.leaves = new Leaves(logic, numbers, texts, extent, needs, types);
        this.stepsLeft = steps;
    }

    /** Thrown when a proof takes more steps than it may. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooLarge() {
            super("too large", null, false, false);
        }
    }

    void step() {
        effort.spend(1);
        if (--stepsLeft < 0) {
            throw new TooLarge();
        }
    }

    Effort effort() {
        return effort;
    }

    Logic logic() {
        return logic;
    }

    Numbers numbers() {
        return numbers;
    }

    Needs needs() {
        return needs;
    }

    Texts texts() {
        return texts;
    }

    Leaves leaves() {
        return leaves;
    }

    Extent extent() {
        return extent;
    }

    List<Product> products() {
        return products;
    }

    List<Quotient> quotients() {
        return quotients;
    }

    /** Notes an operation of which more is taken to be possible than is, and says so in words. */
    void approximate(String operation) {
        approximations.add(operation);
    }

    Set<String> approximations() {
        return approximations;
    }

    /** Whether everything is as it mostly is: no number runs out of digits. */
    Collection<? extends Formula> ordinary() {
        return logic.ordinaryVariables();
    }
}
