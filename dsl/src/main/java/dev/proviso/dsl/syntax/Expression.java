package dev.proviso.dsl.syntax;

import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * An expression as it was written: names are not yet resolved and nothing has a type. Two expressions that differ only in layout,
 * comments or needless brackets differ only in their spans.
 */
public sealed interface Expression {

    /** Where it stands in the source. */
    TextSpan span();

    /** A boolean, number, text, date or duration. */
    record Literal(TextSpan span, Value value) implements Expression {}

    /** {@code today}: the day of the evaluation. */
    record Today(TextSpan span) implements Expression {}

    /** A name alone, or the first part of a dotted one. */
    record Name(TextSpan span, String text) implements Expression {}

    /** {@code target.field}: a field of a record, or a further part of a dotted fact name. */
    record Access(TextSpan span, Expression target, String field, TextSpan fieldSpan) implements Expression {}

    /** {@code not x}, {@code -x}. */
    record Unary(TextSpan span, UnaryOperator operator, Expression operand) implements Expression {}

    /** Any operator between two operands. */
    record Binary(TextSpan span, BinaryOperator operator, Expression left, Expression right) implements Expression {}

    /** {@code x is known}, {@code x is not none}. */
    record StateTest(TextSpan span, Expression operand, State state, boolean negated) implements Expression {}

    /** {@code some x in xs satisfies …}. */
    record Quantified(
            TextSpan span,
            Quantifier quantifier,
            String variable,
            TextSpan variableSpan,
            Expression domain,
            Expression condition)
            implements Expression {}

    /** {@code count(xs)}, {@code count(x in xs where …)}. */
    record Count(TextSpan span, Optional<Binding> binding, Expression domain) implements Expression {}

    /** The variable of a {@link Count} and the condition on it. */
    record Binding(String variable, TextSpan variableSpan, Expression condition) {}

    /** {@code {a, b}}. */
    record SetLiteral(TextSpan span, List<Expression> elements) implements Expression {
        public SetLiteral {
            elements = List.copyOf(elements);
        }
    }

    /** {@code length(x)}: a function by name. */
    record Call(TextSpan span, String function, TextSpan functionSpan, List<Expression> arguments)
            implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code reads(express_consent)}, {@code refers to A.4}: what only the row of a query can be asked. */
    record RowQuestion(TextSpan span, RowTest test, Named about) implements Expression {}

    /** {@code violated(A.4)}: the outcome of another clause. */
    record Outcome(TextSpan span, OutcomeTest test, ClauseReference clause) implements Expression {}
}
