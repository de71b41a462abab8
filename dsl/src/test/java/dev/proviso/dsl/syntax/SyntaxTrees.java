package dev.proviso.dsl.syntax;

import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random syntax trees: every shape that the grammar can give, with names and values at its edges. */
@SuppressWarnings("exports") // the generators of other packages build on these
public final class SyntaxTrees {

    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private SyntaxTrees() {}

    public static Arbitrary<Expression> expressions() {
        return expressions(4);
    }

    public static Arbitrary<Rule> rules() {
        Arbitrary<Rule.Unless> unless = Combinators.combine(
                        expressions(2), references().optional())
                .as((condition, under) -> new Rule.Unless(NOWHERE, condition, under));
        Arbitrary<Rule.Requirement> requirement = Combinators.combine(
                        Arbitraries.of(Rule.Force.class), expressions(3), unless.optional())
                .as((force, condition, exception) -> new Rule.Requirement(NOWHERE, force, condition, exception));
        return Combinators.combine(
                        expressions(3).optional(),
                        requirement.list().ofMinSize(1).ofMaxSize(3))
                .as((applies, requirements) -> new Rule(NOWHERE, applies, requirements));
    }

    private static Arbitrary<Expression> expressions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> expressions(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaves()),
                Tuple.of(6, binary(inner)),
                Tuple.of(2, unary(inner)),
                Tuple.of(1, stateTest(inner)),
                Tuple.of(2, quantified(inner)),
                Tuple.of(1, count(inner)),
                Tuple.of(1, access(inner)),
                Tuple.of(1, set(inner)),
                Tuple.of(1, call(inner)));
    }

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.oneOf(
                names().map(name -> new Expression.Name(NOWHERE, name)),
                values().map(value -> new Expression.Literal(NOWHERE, value)),
                Arbitraries.just(new Expression.Today(NOWHERE)),
                Combinators.combine(Arbitraries.of(OutcomeTest.class), references())
                        .as((test, clause) -> new Expression.Outcome(NOWHERE, test, clause)));
    }

    /** Words of the language that can be names are among them. */
    private static Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('_', '7')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(Keywords::isName);
        return Arbitraries.oneOf(words, Arbitraries.of("a", "express_consent", "data", "x1"));
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Value.Bool::new),
                Arbitraries.longs().map(Value.Int::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                        .ofScale(3)
                        .map(Value.Decimal::new),
                Arbitraries.strings().ofMaxLength(12).map(Value.Text::new),
                Arbitraries.longs()
                        .between(0, 3_000_000)
                        .map(day -> new Value.Date(LocalDate.ofEpochDay(day - 719_000))),
                Arbitraries.longs()
                        .between(-10_000_000, 10_000_000)
                        .map(seconds -> new Value.Duration(Duration.ofSeconds(seconds))));
    }

    private static Arbitrary<ClauseReference> references() {
        return Arbitraries.of(
                        "A.4", "A", "B.2.a", "preamble.2", "D.lead-in", "1.1.2", "#no-sale-without-consent", "§ 4 (b)")
                .map(text -> new ClauseReference(NOWHERE, text));
    }

    private static Arbitrary<Expression> binary(Arbitrary<Expression> inner) {
        return Combinators.combine(
                        Arbitraries.of(BinaryOperator.class).filter(operator -> !operator.isForQueries()), inner, inner)
                .as((operator, left, right) -> new Expression.Binary(NOWHERE, operator, left, right));
    }

    private static Arbitrary<Expression> unary(Arbitrary<Expression> inner) {
        return Combinators.combine(Arbitraries.of(UnaryOperator.class), inner)
                .filter((operator, operand) -> !(operator == UnaryOperator.NEGATE && isNumber(operand)))
                .as((operator, operand) -> new Expression.Unary(NOWHERE, operator, operand));
    }

    /** A sign in front of a number is part of the literal, so no text gives a tree that keeps them apart. */
    private static boolean isNumber(Expression expression) {
        return expression instanceof Expression.Literal literal
                && (literal.value() instanceof Value.Int
                        || literal.value() instanceof Value.Decimal
                        || literal.value() instanceof Value.Duration);
    }

    private static Arbitrary<Expression> stateTest(Arbitrary<Expression> inner) {
        return Combinators.combine(inner, Arbitraries.of(State.class), Arbitraries.of(true, false))
                .as((operand, state, negated) -> new Expression.StateTest(NOWHERE, operand, state, negated));
    }

    private static Arbitrary<Expression> quantified(Arbitrary<Expression> inner) {
        return Combinators.combine(Arbitraries.of(Quantifier.class), names(), inner, inner)
                .as((quantifier, variable, domain, condition) ->
                        new Expression.Quantified(NOWHERE, quantifier, variable, NOWHERE, domain, condition));
    }

    private static Arbitrary<Expression> count(Arbitrary<Expression> inner) {
        Arbitrary<Optional<Expression.Binding>> binding = Combinators.combine(names(), inner)
                .as((variable, condition) -> new Expression.Binding(variable, NOWHERE, condition))
                .optional();
        return Combinators.combine(binding, inner).as((bound, domain) -> new Expression.Count(NOWHERE, bound, domain));
    }

    private static Arbitrary<Expression> access(Arbitrary<Expression> inner) {
        Arbitrary<String> fields = Arbitraries.oneOf(names(), Arbitraries.of("when", "in", "and", "count"));
        return Combinators.combine(inner, fields)
                .as((target, field) -> new Expression.Access(NOWHERE, target, field, NOWHERE));
    }

    private static Arbitrary<Expression> set(Arbitrary<Expression> inner) {
        return inner.list().ofMaxSize(3).map(elements -> new Expression.SetLiteral(NOWHERE, elements));
    }

    private static Arbitrary<Expression> call(Arbitrary<Expression> inner) {
        return Combinators.combine(
                        Arbitraries.of("length", "lower", "f"), inner.list().ofMaxSize(2))
                .as((function, arguments) -> new Expression.Call(NOWHERE, function, NOWHERE, arguments));
    }
}
