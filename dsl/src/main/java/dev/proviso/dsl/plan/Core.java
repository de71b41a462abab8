package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.TextPattern;
import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * The core of the language: what every expression and rule comes down to.
 *
 * <p>INVARIANT: a node with a span means exactly what the source text at that span says. A node without one was made in lowering.
 */
public sealed interface Core {

    /** Where it stands in the text of its {@link Cell}; empty if the source has nothing that means the same. */
    Optional<TextSpan> span();

    Type type();

    <R> R accept(Visitor<R> visitor);

    record Constant(Optional<TextSpan> span, Type type, Value value) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** The day of the evaluation. */
    record Today(Optional<TextSpan> span) implements Core {
        @Override
        public Type type() {
            return Scalar.DATE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.today(this);
        }
    }

    /** What is known of the fact in a slot of {@link Plan#facts()}. */
    record FactRead(Optional<TextSpan> span, Type type, int slot) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.factRead(this);
        }
    }

    /** The value of the parameter in a slot of {@link Plan#parameters()}. */
    record ParameterRead(Optional<TextSpan> span, Type type, int slot) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameterRead(this);
        }
    }

    /** What a cell of {@link Plan#cells()} came to. */
    record CellRead(Optional<TextSpan> span, Type type, int cell) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cellRead(this);
        }
    }

    /** The element that a quantifier or count is looking at. */
    record VariableRead(Optional<TextSpan> span, Type type, Variable variable) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variableRead(this);
        }
    }

    /** A field of a record. */
    record FieldRead(Optional<TextSpan> span, Type type, Core target, String field) implements Core {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fieldRead(this);
        }
    }

    record Not(Optional<TextSpan> span, Core operand) implements Core {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Truth values joined; without operands the connective's neutral value. */
    record Junction(Optional<TextSpan> span, Connective connective, List<Core> operands) implements Core {
        public Junction {
            operands = List.copyOf(operands);
        }

        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.junction(this);
        }
    }

    /** A condition on each element of a collection, joined: {@code and} for every, {@code or} for some. */
    record Quantified(Optional<TextSpan> span, Connective connective, Variable variable, Core domain, Core condition)
            implements Core {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quantified(this);
        }
    }

    /** The number of elements, or of those that satisfy the filter. */
    record Count(Optional<TextSpan> span, Core domain, Optional<Filter> filter) implements Core {
        @Override
        public Type type() {
            return Scalar.INTEGER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** Which elements a {@link Count} counts. */
    record Filter(Variable variable, Core condition) {}

    /** An operation on known values. */
    record Operation(Optional<TextSpan> span, Type type, Operator operator, List<Core> operands) implements Core {
        public Operation {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** Whether a pattern occurs in a text. */
    record Matches(Optional<TextSpan> span, Core operand, String source, TextPattern pattern) implements Core {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matches(this);
        }
    }

    /**
     * A question about a value.
     *
     * @param state known, none or empty; {@code is unknown} is negated {@code is known}
     */
    record StateTest(Optional<TextSpan> span, Core operand, State state, boolean negated) implements Core {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stateTest(this);
        }
    }

    /** The outcome of a clause; its norms are {@link Plan#normsOf}. */
    record Outcome(Optional<TextSpan> span, OutcomeTest test, NodeId clause) implements Core {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.outcome(this);
        }
    }

    /** One method for each kind of node, so that what is written for all of them misses none. */
    interface Visitor<R> {
        R constant(Constant constant);

        R today(Today today);

        R factRead(FactRead read);

        R parameterRead(ParameterRead read);

        R cellRead(CellRead read);

        R variableRead(VariableRead read);

        R fieldRead(FieldRead read);

        R not(Not not);

        R junction(Junction junction);

        R quantified(Quantified quantified);

        R count(Count count);

        R operation(Operation operation);

        R matches(Matches matches);

        R stateTest(StateTest test);

        R outcome(Outcome outcome);
    }
}
