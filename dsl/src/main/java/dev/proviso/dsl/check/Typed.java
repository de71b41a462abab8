package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.dsl.syntax.Quantifier;
import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * An expression whose names are resolved and whose types agree. It has the shape of the source; nothing is simplified.
 *
 * <p>INVARIANT: operands have the types that the operator's row of the reference's typing table names; an operand of a strict
 * operator never has an optional type (it was narrowed).
 */
public sealed interface Typed {

    TextSpan span();

    Type type();

    /** A literal, or a value of an enumeration. */
    record Constant(TextSpan span, Type type, Value value) implements Typed {}

    /** The day of the evaluation. */
    record Today(TextSpan span, Type type) implements Typed {}

    /** What is known of a fact. */
    record FactRead(TextSpan span, Type type, FactId fact) implements Typed {}

    record ParameterRead(TextSpan span, Type type, String name) implements Typed {}

    record DefinitionRead(TextSpan span, Type type, String name) implements Typed {}

    /** The element that a quantifier or count is looking at. */
    record VariableRead(TextSpan span, Type type, Variable variable) implements Typed {}

    record FieldRead(TextSpan span, Type type, Typed target, String field) implements Typed {}

    record Unary(TextSpan span, Type type, UnaryOperator operator, Typed operand) implements Typed {}

    /** Integer operands of an operator with a decimal operand are {@link Widened}. */
    record Binary(TextSpan span, Type type, BinaryOperator operator, Typed left, Typed right) implements Typed {}

    /** An integer where a decimal is meant. */
    record Widened(TextSpan span, Type type, Typed operand) implements Typed {}

    /** {@code text matches "pattern"}, a pattern valid in RE2 syntax. */
    record Matches(TextSpan span, Type type, Typed operand, String pattern) implements Typed {}

    /**
     * {@code text mentions "words"}.
     *
     * @param language of the texts, as a BCP 47 tag
     */
    record Mentions(TextSpan span, Type type, Typed operand, String words, String language) implements Typed {}

    record StateTest(TextSpan span, Type type, Typed operand, State state, boolean negated) implements Typed {}

    record Quantified(TextSpan span, Type type, Quantifier quantifier, Variable variable, Typed domain, Typed condition)
            implements Typed {}

    record Count(TextSpan span, Type type, Optional<Filter> filter, Typed domain) implements Typed {}

    /** Which elements a {@link Count} counts. */
    record Filter(Variable variable, Typed condition) {}

    record SetLiteral(TextSpan span, Type type, List<Typed> elements) implements Typed {
        public SetLiteral {
            elements = List.copyOf(elements);
        }
    }

    record Call(TextSpan span, Type type, Function function, Typed argument) implements Typed {}

    /** The outcome of another clause of the same revision. */
    record Outcome(TextSpan span, Type type, OutcomeTest test, NodeId clause) implements Typed {}

    /**
     * A bound variable.
     *
     * @param index its number among the variables in scope, from 0: no two in scope share one
     */
    record Variable(String name, int index, Type type) {}

    /** The functions of the language, apart from {@code count}. */
    enum Function {
        LENGTH,
        LOWER
    }
}
