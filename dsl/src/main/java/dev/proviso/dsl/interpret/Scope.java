package dev.proviso.dsl.interpret;

import dev.proviso.dsl.check.Typed.Variable;
import java.util.Optional;
import java.util.function.Function;

/** The elements that the variables stand for, from the innermost quantifier outwards. */
public sealed interface Scope {

    /** Outside all quantifiers. */
    static Scope outermost() {
        return new Outermost();
    }

    /** Whether a variable is of this scope; one that a node itself binds is not. */
    boolean isBound(Variable variable);

    /**
     * What a variable of this scope stands for.
     *
     * @throws IllegalArgumentException if it is not of this scope
     */
    Datum element(Variable variable);

    /** The same variables with other elements; empty as soon as there is none for one of them. */
    Optional<Scope> map(Function<Datum, Optional<Datum>> replacement);

    /** Within one more quantifier. Takes the same time however many there are around it. */
    default Scope with(Variable variable, Datum element) {
        return new Inner(this, variable.index(), element);
    }

    /** Outside all quantifiers. */
    record Outermost() implements Scope {

        @Override
        public boolean isBound(Variable variable) {
            return false;
        }

        @Override
        public Datum element(Variable variable) {
            throw new IllegalArgumentException("not in scope: " + variable.name());
        }

        @Override
        public Optional<Scope> map(Function<Datum, Optional<Datum>> replacement) {
            return Optional.of(this);
        }
    }

    /**
     * Within a quantifier.
     *
     * @param variable the index of the variable
     */
    record Inner(Scope outer, int variable, Datum element) implements Scope {

        @Override
        public boolean isBound(Variable variable) {
            return variable.index() == this.variable || outer.isBound(variable);
        }

        @Override
        public Datum element(Variable variable) {
            return variable.index() == this.variable ? element : outer.element(variable);
        }

        @Override
        public Optional<Scope> map(Function<Datum, Optional<Datum>> replacement) {
            return outer.map(replacement)
                    .flatMap(scope -> replacement.apply(element).map(now -> new Inner(scope, variable, now)));
        }
    }
}
