package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the expressions of one text their types. What is wrong is reported where it is, and the expression around it has no type
 * then, silently, so that one mistake is one diagnostic.
 */
final class ExpressionChecker {

    private final RuleSource source;
    private final Report report;
    private final Clauses clauses;
    private final Fields fields;
    private final Names names;
    private final Patterns patterns;
    private final Operators operators;
    private final Sets sets;
    private final Optional<RowQuestions> rows;

    ExpressionChecker(Symbols symbols, Clauses clauses, RuleSource source, Report report) {
        this(symbols, clauses, source, report, Optional.empty());
    }

    /** @param rows what expressions may ask of a row, in queries */
    ExpressionChecker(Symbols symbols, Clauses clauses, RuleSource source, Report report, Optional<RowQuestions> rows) {
        this.source = source;
        this.report = report;
        this.clauses = clauses;
        this.fields = new Fields(source, report);
        this.names = new Names(symbols, fields, source, report);
        this.patterns = new Patterns(source, report);
        this.operators = new Operators(source, report);
        this.sets = new Sets(this, source, report);
        this.rows = rows;
    }

    /** An expression in a place that may expect a type; it may turn out to have another. */
    Optional<Typed> check(Expression expression, Expectation expected, Scope scope) {
        if (expression instanceof Expression.Literal literal) {
            return Optional.of(new Typed.Constant(literal.span(), Types.of(literal.value()), literal.value()));
        }
        if (expression instanceof Expression.Name name) {
            return names.name(name, expected, scope);
        }
        if (expression instanceof Expression.Access) {
            return access(expression, scope);
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary, expected, scope);
        }
        if (expression instanceof Expression.Unary unary) {
            return unary(unary, scope);
        }
        if (expression instanceof Expression.StateTest test) {
            return stateTest(test, scope);
        }
        if (expression instanceof Expression.Quantified quantified) {
            return quantified(quantified, scope);
        }
        if (expression instanceof Expression.Count count) {
            return count(count, scope);
        }
        if (expression instanceof Expression.SetLiteral set) {
            return sets.literal(set, expected, scope);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, scope);
        }
        if (expression instanceof Expression.RowQuestion question) {
            return rows.flatMap(asked -> asked.answer(question));
        }
        if (expression instanceof Expression.Outcome outcome) {
            if (rows.isPresent() && !rows.get().takes(outcome)) {
                return Optional.empty();
            }
            Optional<NodeId> clause = clauses.withOutcome(outcome.clause(), source, report);
            Optional<Typed> asked =
                    clause.map(id -> new Typed.Outcome(outcome.span(), Scalar.BOOLEAN, outcome.test(), id));
            return asked.map(
                    typed -> rows.map(r -> r.answer((Typed.Outcome) typed)).orElse(typed));
        }
        return Optional.of(new Typed.Today(expression.span(), Scalar.DATE));
    }

    /** An expression that must be true or false. */
    Optional<Typed> condition(Expression expression, Scope scope) {
        Optional<Typed> typed = check(expression, Expectation.of(Scalar.BOOLEAN), scope);
        return typed.flatMap(operators::present).flatMap(operators::condition);
    }

    /** An expression of a type that is laid down, integers as decimals if need be. */
    Optional<Typed> ofType(Expression expression, Type type, Scope scope) {
        return check(expression, Expectation.of(type), scope).flatMap(typed -> {
            Typed fitting = Types.widened(typed, type);
            if (fitting.type().equals(type) || fitting.type().equals(Types.present(type))) {
                return Optional.of(fitting);
            }
            report.add(
                    source,
                    DiagnosticKind.WRONG_TYPE,
                    typed.span(),
                    Phrases.quote(source, typed.span()) + " is of type " + typed.type() + ", and " + type
                            + " is declared",
                    Optional.empty());
            return Optional.empty();
        });
    }

    /** Whether the type of an expression depends on its place. */
    boolean needsPlace(Expression expression, Scope scope) {
        if (expression instanceof Expression.SetLiteral set) {
            return set.elements().stream().allMatch(element -> needsPlace(element, scope));
        }
        if (expression instanceof Expression.Binary binary && Operators.isSetOperator(binary.operator())) {
            return needsPlace(binary.left(), scope) && needsPlace(binary.right(), scope);
        }
        return names.isUnknown(expression, scope);
    }

    private Optional<Typed> access(Expression expression, Scope scope) {
        List<Expression> chain = new ArrayList<>(Names.chain(expression));
        Expression base = chain.remove(0);
        List<Expression.Access> parts =
                chain.stream().map(Expression.Access.class::cast).toList();
        return base instanceof Expression.Name name
                ? names.dotted(name, parts, Expectation.Silence.NOTHING, scope)
                : check(base, Expectation.Silence.NOTHING, scope).flatMap(typed -> fields.of(typed, parts, scope));
    }

    private Optional<Typed> unary(Expression.Unary unary, Scope scope) {
        if (unary.operator() == UnaryOperator.NOT) {
            return condition(unary.operand(), scope)
                    .map(operand -> new Typed.Unary(unary.span(), Scalar.BOOLEAN, unary.operator(), operand));
        }
        return check(unary.operand(), Expectation.Silence.NOTHING, scope)
                .flatMap(operators::present)
                .flatMap(operand -> operators.negative(unary.span(), operand));
    }

    private Optional<Typed> binary(Expression.Binary binary, Expectation expected, Scope scope) {
        BinaryOperator operator = binary.operator();
        if (operator == BinaryOperator.SUBTRACT && names.isHyphenated(binary, scope)) {
            return Optional.empty();
        }
        return switch (operator) {
            case AND, OR, IMPLIES -> logical(binary, scope);
            case MATCHES -> matches(binary, scope);
            case MENTIONS -> mentions(binary, scope);
            case IN, NOT_IN -> in(binary, scope);
            case EQUAL, NOT_EQUAL ->
                pair(binary, Expectation.Silence.NOTHING, scope)
                        .flatMap(pair -> operators.equality(binary.span(), operator, pair));
            case UNION, WITHOUT, INTERSECT ->
                pair(binary, expected, scope)
                        .flatMap(operators::present)
                        .flatMap(pair -> operators.ofSets(binary.span(), operator, pair));
            case SUBSET_OF ->
                pair(binary, Expectation.Silence.NOTHING, scope)
                        .flatMap(operators::present)
                        .flatMap(pair -> operators.ofSets(binary.span(), operator, pair));
            default ->
                pair(binary, Expectation.Silence.NOTHING, scope)
                        .flatMap(operators::present)
                        .flatMap(pair -> operators.strict(binary.span(), operator, pair));
        };
    }

    /** The right operand is only of interest where the left one leaves the result open. */
    private Optional<Typed> logical(Expression.Binary binary, Scope scope) {
        Optional<Typed> left = condition(binary.left(), scope);
        Set<AccessPath> known = left.map(
                        l -> binary.operator() == BinaryOperator.OR ? Narrowing.whenFalse(l) : Narrowing.whenTrue(l))
                .orElse(Set.of());
        Optional<Typed> right = condition(binary.right(), scope.knowing(known));
        return left.flatMap(
                l -> right.map(r -> new Typed.Binary(binary.span(), Scalar.BOOLEAN, binary.operator(), l, r)));
    }

    /** Two operands; one whose type depends on its place takes it from the other. */
    private Optional<Operators.Pair> pair(Expression.Binary binary, Expectation expected, Scope scope) {
        boolean rightFirst = needsPlace(binary.left(), scope) && !needsPlace(binary.right(), scope);
        if (rightFirst) {
            Optional<Typed> right = check(binary.right(), expected, scope);
            Optional<Typed> left = check(binary.left(), Expectation.like(right), scope);
            return Operators.Pair.of(left, right);
        }
        Optional<Typed> left = check(binary.left(), expected, scope);
        boolean settled = left.isPresent() || needsPlace(binary.right(), scope);
        Optional<Typed> right =
                check(binary.right(), settled ? likeLeft(binary, left) : Expectation.Silence.NOTHING, scope);
        return Operators.Pair.of(left, right);
    }

    /** Whoever asks whether a set contains something names an element of it, and is told of the operator. */
    private static Expectation likeLeft(Expression.Binary binary, Optional<Typed> left) {
        boolean elements = binary.operator() == BinaryOperator.CONTAINS
                && left.filter(Operators::hasElements).isPresent();
        return elements ? Expectation.like(left).ofElements() : Expectation.like(left);
    }

    private Optional<Typed> in(Expression.Binary binary, Scope scope) {
        Optional<Typed> element;
        Optional<Typed> collection;
        if (needsPlace(binary.left(), scope) && !needsPlace(binary.right(), scope)) {
            collection = check(binary.right(), Expectation.Silence.NOTHING, scope);
            // A set on the left is told to be one, with its elements understood.
            Expectation expected = Expectation.like(collection);
            element = check(
                    binary.left(),
                    binary.left() instanceof Expression.SetLiteral ? expected : expected.ofElements(),
                    scope);
        } else {
            element = check(binary.left(), Expectation.Silence.NOTHING, scope);
            collection = check(binary.right(), Expectation.like(element).inSet(), scope);
        }
        return Operators.Pair.of(element, collection.flatMap(operators::present))
                .flatMap(pair -> operators.in(binary.span(), binary.operator(), pair));
    }

    private Optional<Typed> matches(Expression.Binary binary, Scope scope) {
        Optional<Typed> text = check(binary.left(), Expectation.Silence.NOTHING, scope)
                .flatMap(operators::present)
                .flatMap(operand -> operators.text(operand, BinaryOperator.MATCHES));
        Optional<String> pattern = patterns.pattern(binary.right());
        return text.flatMap(t -> pattern.map(p -> new Typed.Matches(binary.span(), Scalar.BOOLEAN, t, p)));
    }

    private Optional<Typed> mentions(Expression.Binary binary, Scope scope) {
        Optional<Typed> text = check(binary.left(), Expectation.Silence.NOTHING, scope)
                .flatMap(operators::present)
                .flatMap(operand -> operators.text(operand, BinaryOperator.MENTIONS));
        String language = rows.map(RowQuestions::language).orElse("");
        Optional<String> words = patterns.words(binary.right(), language);
        return text.flatMap(t -> words.map(w -> new Typed.Mentions(binary.span(), Scalar.BOOLEAN, t, w, language)));
    }

    private Optional<Typed> stateTest(Expression.StateTest test, Scope scope) {
        return check(test.operand(), Expectation.Silence.NOTHING, scope)
                .flatMap(operand -> test.state() == State.EMPTY ? operators.present(operand) : Optional.of(operand))
                .flatMap(operand -> operators.stateTest(test.span(), operand, test.state(), test.negated()));
    }

    private Optional<Typed> quantified(Expression.Quantified quantified, Scope scope) {
        Optional<Typed> domain = collection(quantified.domain(), scope);
        Optional<Filtered> filtered =
                filtered(quantified.variable(), quantified.variableSpan(), domain, quantified.condition(), scope);
        return domain.flatMap(d -> filtered.map(f -> new Typed.Quantified(
                quantified.span(), Scalar.BOOLEAN, quantified.quantifier(), f.variable(), d, f.condition())));
    }

    private Optional<Typed> count(Expression.Count count, Scope scope) {
        if (count.binding().isEmpty()
                && count.domain() instanceof Expression.Binary in
                && in.operator() == BinaryOperator.IN
                && names.isUnknown(in.left(), scope)) {
            String list = source.text(in.right().span());
            report.add(
                    source,
                    DiagnosticKind.NOT_A_COLLECTION,
                    in.span(),
                    "'count' takes a list or a set, or a name for the elements and a condition on them",
                    Optional.of("write count(" + list + "), or count("
                            + source.text(in.left().span()) + " in " + list + " where CONDITION)"));
            return Optional.empty();
        }
        Optional<Typed> domain = collection(count.domain(), scope);
        if (count.binding().isEmpty()) {
            return domain.map(d -> new Typed.Count(count.span(), Scalar.INTEGER, Optional.empty(), d));
        }
        Expression.Binding binding = count.binding().get();
        Optional<Filtered> filtered =
                filtered(binding.variable(), binding.variableSpan(), domain, binding.condition(), scope);
        return domain.flatMap(d -> filtered.map(f -> new Typed.Count(
                count.span(), Scalar.INTEGER, Optional.of(new Typed.Filter(f.variable(), f.condition())), d)));
    }

    private Optional<Typed> collection(Expression domain, Scope scope) {
        return check(domain, Expectation.Silence.NOTHING, scope)
                .flatMap(operators::present)
                .flatMap(operators::collection);
    }

    private record Filtered(Typed.Variable variable, Typed condition) {}

    /** A condition on each element of a collection. */
    private Optional<Filtered> filtered(
            String name, TextSpan nameSpan, Optional<Typed> domain, Expression condition, Scope scope) {
        names.holder(name, scope)
                .ifPresent(holder -> report.add(
                        source,
                        DiagnosticKind.NAME_TAKEN,
                        nameSpan,
                        "'" + name + "' is already the name of " + holder,
                        Optional.of("give the variable another name")));
        // A variable that is hidden cannot be read: that is no second mistake.
        scope.variable(name).ifPresent(names::read);
        Optional<Type> type = domain.flatMap(d -> Types.element(d.type()));
        Scope inside = scope.with(name, type);
        Optional<Typed.Variable> variable = inside.variable(name);
        variable.ifPresent(names::bind);
        Optional<Typed> typed = condition(condition, inside);
        if (typed.isPresent() && variable.isPresent() && !names.isRead(variable.get())) {
            report.add(
                    source,
                    DiagnosticKind.UNUSED_VARIABLE,
                    nameSpan,
                    "the condition does not look at '" + name + "': it is the same for every element",
                    Optional.of("name '" + name + "' in the condition, or leave the quantifier out"));
        }
        return typed.flatMap(t -> variable.map(v -> new Filtered(v, t)));
    }

    private Optional<Typed> call(Expression.Call call, Scope scope) {
        Optional<String> remedy = Functions.remedy(call.function());
        if (remedy.isPresent()) {
            // What such a function is given elsewhere, as the fields of all elements, is no value here.
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_FUNCTION,
                    call.functionSpan(),
                    "there is no function '" + call.function() + "'",
                    remedy);
            return Optional.empty();
        }
        List<Optional<Typed>> arguments = call.arguments().stream()
                .map(argument ->
                        check(argument, Expectation.Silence.NOTHING, scope).flatMap(operators::present))
                .toList();
        Optional<Typed.Function> function = Functions.named(call.function());
        if (function.isEmpty()) {
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_FUNCTION,
                    call.functionSpan(),
                    "there is no function '" + call.function() + "'",
                    Optional.of(Suggestion.hint(call.function(), Functions.all())
                            .orElseGet(() -> "the functions are " + Phrases.list(Functions.all(), "and"))));
            return Optional.empty();
        }
        if (arguments.size() != 1) {
            report.add(
                    source,
                    DiagnosticKind.WRONG_ARGUMENTS,
                    call.span(),
                    "'" + call.function() + "' takes one text, and here are " + arguments.size() + " values",
                    Optional.empty());
            return Optional.empty();
        }
        return arguments.get(0).flatMap(argument -> operators.call(call.span(), function.get(), argument));
    }
}
