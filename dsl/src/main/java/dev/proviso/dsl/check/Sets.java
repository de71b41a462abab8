package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives set literals their types: from their place, else from their elements. */
final class Sets {

    private final ExpressionChecker expressions;
    private final RuleSource source;
    private final Report report;
    private final Operators operators;

    Sets(ExpressionChecker expressions, RuleSource source, Report report) {
        this.expressions = expressions;
        this.source = source;
        this.report = report;
        this.operators = new Operators(source, report);
    }

    Optional<Typed> literal(Expression.SetLiteral set, Expectation expected, Scope scope) {
        List<Optional<Typed>> elements = elements(set, expected.ofElements(), scope);
        Optional<Type> type = elementType(expected, elements);
        if (type.isEmpty()) {
            if (set.elements().isEmpty() && expected != Expectation.Silence.LOST) {
                report.add(
                        source,
                        DiagnosticKind.TYPE_NOT_TOLD,
                        set.span(),
                        "nothing here tells what the empty set is a set of",
                        Optional.of("to ask whether a set has no elements, write 'is empty'"));
            }
            return Optional.empty();
        }
        List<Typed> fitting = new ArrayList<>();
        for (Optional<Typed> element : elements) {
            element.flatMap(e -> element(e, type.get())).ifPresent(fitting::add);
        }
        warnOfRepetition(fitting);
        return fitting.size() == elements.size()
                ? Optional.of(new Typed.SetLiteral(set.span(), new Type.SetOf(type.get()), fitting))
                : Optional.empty();
    }

    /** Elements that tell their own type come first: they settle it for those that do not. */
    private List<Optional<Typed>> elements(Expression.SetLiteral set, Expectation expected, Scope scope) {
        Expectation settled = expected;
        List<Optional<Typed>> elements = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        for (int i = 0; i < set.elements().size(); i++) {
            Expression element = set.elements().get(i);
            if (settled == Expectation.Silence.NOTHING && expressions.needsPlace(element, scope)) {
                later.add(i);
                elements.add(Optional.empty());
            } else {
                Optional<Typed> typed =
                        expressions.check(element, settled, scope).flatMap(operators::present);
                elements.add(typed);
                settled = settled == Expectation.Silence.NOTHING ? Expectation.like(typed) : settled;
            }
        }
        for (int i : later) {
            elements.set(i, expressions.check(set.elements().get(i), settled, scope));
        }
        return elements;
    }

    private static Optional<Type> elementType(Expectation expected, List<Optional<Typed>> elements) {
        List<Type> types =
                elements.stream().flatMap(Optional::stream).map(Typed::type).toList();
        Optional<Type> wanted = expected.ofElements().type();
        if (wanted.isPresent()
                && expected.type().filter(Type.SetOf.class::isInstance).isPresent()) {
            // A set of decimals where integers are expected is a set of decimals, and what expects it says so.
            return wanted.get() == Scalar.INTEGER && types.contains(Scalar.DECIMAL)
                    ? Optional.of(Scalar.DECIMAL)
                    : wanted;
        }
        return types.contains(Scalar.DECIMAL) && types.stream().allMatch(Types::isNumber)
                ? Optional.of(Scalar.DECIMAL)
                : types.stream().findFirst();
    }

    private Optional<Typed> element(Typed element, Type type) {
        Typed fitting = Types.widened(element, type);
        if (!Types.isElement(element.type())) {
            report.add(
                    source,
                    DiagnosticKind.NOT_AN_ELEMENT,
                    element.span(),
                    "a set holds single values, and " + Phrases.quote(source, element.span()) + " is of type "
                            + element.type(),
                    Optional.empty());
            return Optional.empty();
        }
        if (!fitting.type().equals(type)) {
            report.add(
                    source,
                    DiagnosticKind.MIXED_ELEMENTS,
                    element.span(),
                    "this is a set of " + type + ", and " + Phrases.quote(source, element.span()) + " is of type "
                            + element.type(),
                    Operators.literalHint(type, element.type()));
            return Optional.empty();
        }
        return Optional.of(fitting);
    }

    private void warnOfRepetition(List<Typed> elements) {
        Set<Value> seen = new HashSet<>();
        for (Typed element : elements) {
            if (element instanceof Typed.Constant constant && !seen.add(constant.value())) {
                report.add(
                        source,
                        DiagnosticKind.REPEATED_ELEMENT,
                        element.span(),
                        Phrases.quote(source, element.span()) + " is in the set already",
                        Optional.of("leave it out"));
            }
        }
    }
}
