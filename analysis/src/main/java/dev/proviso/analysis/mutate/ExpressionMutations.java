package dev.proviso.analysis.mutate;

import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Quantifier;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every expression that differs from a given one by one operator or constant, or by one condition taken as settled. */
final class ExpressionMutations {

    private final Names names;

    ExpressionMutations(Names names) {
        this.names = names;
    }

    /** @param isCondition whether it is a truth value that is asked for */
    List<Change<Expression>> of(Expression expression, boolean isCondition) {
        return new Mutating(Set.of()).all(expression, isCondition);
    }

    private final class Mutating {

        private final Set<String> variables;
        private final List<Change<Expression>> changes = new ArrayList<>();

        Mutating(Set<String> variables) {
            this.variables = variables;
        }

        List<Change<Expression>> all(Expression expression, boolean isCondition) {
            if (isCondition && !isConnective(expression)) {
                settled(expression);
            }
            if (expression instanceof Expression.Literal literal) {
                Literals.near(literal.value())
                        .forEach(value -> replace(literal, new Expression.Literal(literal.span(), value)));
            } else if (expression instanceof Expression.Name name) {
                name(name);
            } else if (expression instanceof Expression.Access access) {
                inside(
                        access.target(),
                        false,
                        target -> new Expression.Access(access.span(), target, access.field(), access.fieldSpan()));
            } else if (expression instanceof Expression.Unary unary) {
                unary(unary);
            } else if (expression instanceof Expression.Binary binary) {
                binary(binary);
            } else if (expression instanceof Expression.StateTest test) {
                replace(test, new Expression.StateTest(test.span(), test.operand(), test.state(), !test.negated()));
                inside(
                        test.operand(),
                        false,
                        operand -> new Expression.StateTest(test.span(), operand, test.state(), test.negated()));
            } else if (expression instanceof Expression.Quantified quantified) {
                quantified(quantified);
            } else if (expression instanceof Expression.Count count) {
                count(count);
            } else if (expression instanceof Expression.SetLiteral set) {
                set(set);
            } else if (expression instanceof Expression.Call call
                    && call.arguments().size() == 1) {
                inside(
                        call.arguments().get(0),
                        false,
                        argument -> new Expression.Call(
                                call.span(), call.function(), call.functionSpan(), List.of(argument)));
            }
            return changes;
        }

        private static boolean isConnective(Expression expression) {
            return expression instanceof Expression.Unary
                    || (expression instanceof Expression.Binary binary && isConnective(binary.operator()));
        }

        private static boolean isConnective(BinaryOperator operator) {
            return operator == BinaryOperator.AND
                    || operator == BinaryOperator.OR
                    || operator == BinaryOperator.IMPLIES;
        }

        private void settled(Expression condition) {
            if (!(condition instanceof Expression.Literal)) {
                replace(condition, new Expression.Literal(condition.span(), new Value.Bool(true)));
                replace(condition, new Expression.Literal(condition.span(), new Value.Bool(false)));
                replace(condition, new Expression.Unary(condition.span(), UnaryOperator.NOT, condition));
            }
        }

        private void name(Expression.Name name) {
            if (!variables.contains(name.text())) {
                names.instead(name.text()).forEach(other -> replace(name, new Expression.Name(name.span(), other)));
            }
        }

        private void unary(Expression.Unary unary) {
            boolean isNot = unary.operator() == UnaryOperator.NOT;
            replace(unary, unary.operand());
            inside(unary.operand(), isNot, operand -> new Expression.Unary(unary.span(), unary.operator(), operand));
        }

        private void binary(Expression.Binary binary) {
            for (BinaryOperator operator : instead(binary.operator())) {
                replace(binary, new Expression.Binary(binary.span(), operator, binary.left(), binary.right()));
            }
            boolean isConnective = isConnective(binary.operator());
            inside(
                    binary.left(),
                    isConnective,
                    left -> new Expression.Binary(binary.span(), binary.operator(), left, binary.right()));
            inside(
                    binary.right(),
                    isConnective,
                    right -> new Expression.Binary(binary.span(), binary.operator(), binary.left(), right));
        }

        private static List<BinaryOperator> instead(BinaryOperator operator) {
            return switch (operator) {
                case AND -> List.of(BinaryOperator.OR);
                case OR -> List.of(BinaryOperator.AND);
                case IMPLIES -> List.of(BinaryOperator.AND, BinaryOperator.OR);
                case EQUAL -> List.of(BinaryOperator.NOT_EQUAL);
                case NOT_EQUAL -> List.of(BinaryOperator.EQUAL);
                case LESS -> List.of(BinaryOperator.LESS_OR_EQUAL, BinaryOperator.GREATER_OR_EQUAL);
                case LESS_OR_EQUAL -> List.of(BinaryOperator.LESS, BinaryOperator.GREATER);
                case GREATER -> List.of(BinaryOperator.GREATER_OR_EQUAL, BinaryOperator.LESS_OR_EQUAL);
                case GREATER_OR_EQUAL -> List.of(BinaryOperator.GREATER, BinaryOperator.LESS);
                case IN -> List.of(BinaryOperator.NOT_IN);
                case NOT_IN -> List.of(BinaryOperator.IN);
                case STARTS_WITH -> List.of(BinaryOperator.ENDS_WITH, BinaryOperator.CONTAINS);
                case ENDS_WITH -> List.of(BinaryOperator.STARTS_WITH, BinaryOperator.CONTAINS);
                case CONTAINS -> List.of(BinaryOperator.STARTS_WITH, BinaryOperator.ENDS_WITH);
                case SUBSET_OF -> List.of(BinaryOperator.EQUAL);
                case ADD -> List.of(BinaryOperator.SUBTRACT);
                case SUBTRACT -> List.of(BinaryOperator.ADD);
                case MULTIPLY -> List.of(BinaryOperator.DIVIDE, BinaryOperator.ADD);
                case DIVIDE -> List.of(BinaryOperator.MULTIPLY);
                case UNION -> List.of(BinaryOperator.INTERSECT, BinaryOperator.WITHOUT);
                case INTERSECT -> List.of(BinaryOperator.UNION, BinaryOperator.WITHOUT);
                case WITHOUT -> List.of(BinaryOperator.UNION, BinaryOperator.INTERSECT);
                case MATCHES, MENTIONS -> List.of();
            };
        }

        private void quantified(Expression.Quantified quantified) {
            for (Quantifier quantifier : Quantifier.values()) {
                if (quantifier != quantified.quantifier()) {
                    replace(quantified, with(quantified, quantifier, quantified.condition()));
                }
            }
            inside(
                    quantified.domain(),
                    false,
                    domain -> new Expression.Quantified(
                            quantified.span(),
                            quantified.quantifier(),
                            quantified.variable(),
                            quantified.variableSpan(),
                            domain,
                            quantified.condition()));
            bound(
                    quantified.variable(),
                    quantified.condition(),
                    condition -> with(quantified, quantified.quantifier(), condition));
        }

        private static Expression with(Expression.Quantified old, Quantifier quantifier, Expression condition) {
            return new Expression.Quantified(
                    old.span(), quantifier, old.variable(), old.variableSpan(), old.domain(), condition);
        }

        private void count(Expression.Count count) {
            count.binding()
                    .ifPresent(binding -> bound(
                            binding.variable(),
                            binding.condition(),
                            condition -> new Expression.Count(
                                    count.span(),
                                    Optional.of(new Expression.Binding(
                                            binding.variable(), binding.variableSpan(), condition)),
                                    count.domain())));
        }

        private void set(Expression.SetLiteral set) {
            List<Expression> elements = set.elements();
            for (int i = 0; i < elements.size() && elements.size() > 1; i++) {
                List<Expression> fewer = new ArrayList<>(elements);
                fewer.remove(i);
                replace(set, new Expression.SetLiteral(set.span(), fewer));
            }
            Set<String> present = new HashSet<>();
            for (Expression element : elements) {
                if (element instanceof Expression.Name name && !variables.contains(name.text())) {
                    present.add(name.text());
                }
            }
            if (present.size() == elements.size()) {
                for (String missing : names.beside(present)) {
                    List<Expression> more = new ArrayList<>(elements);
                    more.add(new Expression.Name(set.span(), missing));
                    replace(set, new Expression.SetLiteral(set.span(), more));
                }
            }
        }

        private void replace(Expression old, Expression changed) {
            changes.add(Change.of(old, changed));
        }

        private void inside(Expression part, boolean isCondition, Function<Expression, Expression> rebuild) {
            new Mutating(variables).all(part, isCondition).forEach(change -> changes.add(change.within(rebuild)));
        }

        private void bound(String variable, Expression condition, Function<Expression, Expression> rebuild) {
            Set<String> inner = new HashSet<>(variables);
            inner.add(variable);
            new Mutating(inner).all(condition, true).forEach(change -> changes.add(change.within(rebuild)));
        }
    }
}
