package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedParameter;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that a parameter's value and bounds are literals of its type, and that the value is within the bounds. */
final class ParameterChecker {

    private final Parser parser;
    private final Vocabulary vocabulary;
    private final String revision;
    private final Report report;

    /** @param revision what the revision is called where there is no better place to point to */
    ParameterChecker(Parser parser, Vocabulary vocabulary, String revision, Report report) {
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.revision = revision;
        this.report = report;
    }

    /** The parameter with its type and value; empty if its type is none. */
    Optional<TypedParameter> check(Parameter parameter) {
        Optional<Type> type = type(parameter);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Value> value = parameter.value().flatMap(text -> literal(parameter, text, type.get()));
        Optional<Value> minimum = parameter.minimum().flatMap(text -> bound(parameter, text, type.get()));
        Optional<Value> maximum = parameter.maximum().flatMap(text -> bound(parameter, text, type.get()));
        if (minimum.isPresent() && maximum.isPresent() && Order.compare(minimum.get(), maximum.get()) > 0) {
            outOfBounds(
                    parameter.minimum().orElseThrow(),
                    "the minimum of '" + parameter.name() + "' is above its maximum, " + maximum.get());
        } else if (value.isPresent() && minimum.isPresent() && Order.compare(value.get(), minimum.get()) < 0) {
            outOfBounds(
                    parameter.value().orElseThrow(),
                    "'" + parameter.name() + "' is below its minimum, " + minimum.get());
        } else if (value.isPresent() && maximum.isPresent() && Order.compare(value.get(), maximum.get()) > 0) {
            outOfBounds(
                    parameter.value().orElseThrow(),
                    "'" + parameter.name() + "' is above its maximum, " + maximum.get());
        }
        return Optional.of(new TypedParameter(parameter, type.get(), value));
    }

    private Optional<Type> type(Parameter parameter) {
        TypeNames names = new TypeNames(vocabulary);
        Optional<Type> type = names.type(parameter.type());
        if (type.isEmpty()) {
            report.add(
                    new RuleSource(place(parameter)),
                    DiagnosticKind.UNKNOWN_TYPE,
                    new TextSpan(0, 0),
                    "the parameter '" + parameter.name() + "' is of type '" + parameter.type()
                            + "', which does not exist",
                    Optional.of(Suggestion.hint(parameter.type(), names.all())
                            .orElse("the types are boolean, integer, decimal, text, date, duration, those of the"
                                    + " vocabulary, and lists and sets of them")));
        }
        return type;
    }

    /** Where to point for a parameter as a whole. */
    RuleText place(Parameter parameter) {
        return Stream.of(parameter.value(), parameter.minimum(), parameter.maximum())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new RuleText("", Origin.of(revision)));
    }

    private Optional<Value> bound(Parameter parameter, RuleText text, Type type) {
        if (!Types.isOrdered(Types.present(type))) {
            report.add(
                    new RuleSource(text),
                    DiagnosticKind.BOUNDS_WITHOUT_ORDER,
                    new TextSpan(0, text.text().length()),
                    "'" + parameter.name() + "' is of type " + type + ", whose values have no order and so no bounds",
                    Optional.of("leave minimum and maximum out"));
            return Optional.empty();
        }
        return literal(parameter, text, type);
    }

    private Optional<Value> literal(Parameter parameter, RuleText text, Type type) {
        var parsed = parser.parseExpression(text);
        report.addAll(parsed.diagnostics());
        if (parsed.value().isEmpty()) {
            return Optional.empty();
        }
        RuleSource source = new RuleSource(text);
        Expression expression = parsed.value().get();
        if (!isLiteral(expression)) {
            report.add(
                    source,
                    DiagnosticKind.PARAMETER_NOT_LITERAL,
                    expression.span(),
                    "the value of the parameter '" + parameter.name() + "' must be written out",
                    Optional.of("write a literal of type " + type + "; what has to be worked out can be a definition"));
            return Optional.empty();
        }
        Symbols noNames = new Symbols(new Vocabulary(vocabulary.types(), Map.of()), Map.of(), Map.of());
        return new ExpressionChecker(noNames, Clauses.none(), source, report)
                .ofType(expression, type, Scope.OUTERMOST)
                .map(ParameterChecker::value);
    }

    /** A name can only be a value of an enumeration here. */
    static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Name
                || (expression instanceof Expression.SetLiteral set
                        && set.elements().stream().allMatch(ParameterChecker::isLiteral));
    }

    static Value value(Typed literal) {
        if (literal instanceof Typed.Widened widened && value(widened.operand()) instanceof Value.Int integer) {
            return new Value.Decimal(java.math.BigDecimal.valueOf(integer.value()));
        }
        if (literal instanceof Typed.SetLiteral set) {
            Set<Value> elements = new LinkedHashSet<>();
            set.elements().forEach(element -> elements.add(value(element)));
            return new Value.SetOf(elements);
        }
        if (literal instanceof Typed.Constant constant) {
            return constant.value();
        }
        throw new IllegalStateException("not a literal: " + literal);
    }

    private void outOfBounds(RuleText text, String message) {
        report.add(
                new RuleSource(text),
                DiagnosticKind.OUT_OF_BOUNDS,
                new TextSpan(0, text.text().length()),
                message,
                Optional.of("change the value or the bound"));
    }
}
