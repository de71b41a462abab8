package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.AssumptionSyntax;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that what is assumed has an address in the vocabulary and a value of its type, written out. */
final class AssumptionChecker {

    /** An address and the type of what is there. */
    private record Place(FactPath path, Type type) {}

    private final Vocabulary vocabulary;
    private final Symbols facts;
    private final RuleSource source;
    private final Report report;

    AssumptionChecker(Vocabulary vocabulary, RuleSource source, Report report) {
        this.vocabulary = vocabulary;
        this.facts = new Symbols(vocabulary, Map.of(), Map.of());
        this.source = source;
        this.report = report;
    }

    /** The assumptions that are sound. */
    List<Assumption> check(List<AssumptionSyntax> assumptions) {
        List<Assumption> checked = new ArrayList<>();
        for (AssumptionSyntax assumption : assumptions) {
            Optional<Place> place = place(assumption);
            Optional<FactValue> value = place.flatMap(p -> value(assumption.value(), p.type()));
            if (place.isPresent() && value.isPresent() && isNew(place.get().path(), checked, assumption.span())) {
                checked.add(new Assumption(place.get().path(), value.get()));
            }
        }
        return checked;
    }

    private boolean isNew(FactPath path, List<Assumption> before, TextSpan span) {
        Optional<FactPath> other = before.stream()
                .map(Assumption::path)
                .filter(p -> p.contains(path) || path.contains(p))
                .findFirst();
        other.ifPresent(p -> report.add(
                source,
                DiagnosticKind.ASSUMED_TWICE,
                span,
                "'" + path + "' is assumed, and so is '" + p + "'",
                Optional.of("leave one of them out")));
        return other.isEmpty();
    }

    /** As many parts of the name as possible are the fact's. */
    private Optional<Place> place(AssumptionSyntax assumption) {
        List<AssumptionSyntax.Step> path = assumption.path();
        int names = 0;
        while (names < path.size() && path.get(names) instanceof AssumptionSyntax.Part) {
            names++;
        }
        for (int taken = names; taken >= 0; taken--) {
            Optional<FactDeclaration> fact = facts.fact(joined(assumption, taken));
            if (fact.isPresent()) {
                Place whole = new Place(FactPath.of(fact.get().id()), fact.get().type());
                return inside(whole, path.subList(taken, path.size()));
            }
        }
        String name = joined(assumption, names);
        TextSpan span = names == 0
                ? assumption.name().span()
                : assumption.name().span().to(path.get(names - 1).span());
        List<FactId> members = facts.group(name);
        report.add(
                source,
                members.isEmpty() ? DiagnosticKind.UNKNOWN_FACT : DiagnosticKind.GROUP_OF_FACTS,
                span,
                members.isEmpty()
                        ? "there is no fact '" + name + "'"
                        : "'" + name + "' is a group of facts, not a fact",
                members.isEmpty()
                        ? Optional.of(Suggestion.hint(name, facts.names())
                                .orElse("write FACT = VALUE, with commas between several"))
                        : Optional.of("name one of them: "
                                + Phrases.list(
                                        members.stream().map(FactId::value).toList(), "or")));
        return Optional.empty();
    }

    private static String joined(AssumptionSyntax assumption, int parts) {
        StringBuilder joined = new StringBuilder(assumption.name().text());
        assumption
                .path()
                .subList(0, parts)
                .forEach(part -> joined.append('.').append(((AssumptionSyntax.Part) part).name()));
        return joined.toString();
    }

    private Optional<Place> inside(Place whole, List<AssumptionSyntax.Step> steps) {
        Place place = whole;
        for (AssumptionSyntax.Step step : steps) {
            Optional<Place> next = step instanceof AssumptionSyntax.Element element
                    ? element(place, element)
                    : field(place, (AssumptionSyntax.Part) step);
            if (next.isEmpty()) {
                return next;
            }
            place = next.get();
        }
        return Optional.of(place);
    }

    private Optional<Place> element(Place place, AssumptionSyntax.Element step) {
        if (Types.present(place.type()) instanceof Type.ListOf list) {
            return Optional.of(new Place(place.path().element(step.index()), list.element()));
        }
        report.add(
                source,
                DiagnosticKind.NOT_A_COLLECTION,
                step.span(),
                "'" + place.path() + "' is of type " + place.type() + ", which has no elements to number",
                Optional.empty());
        return Optional.empty();
    }

    private Optional<Place> field(Place place, AssumptionSyntax.Part step) {
        if (!(Types.present(place.type()) instanceof Type.Structure structure)) {
            boolean list = place.type() instanceof Type.ListOf;
            report.add(
                    source,
                    DiagnosticKind.NOT_A_RECORD,
                    step.span(),
                    "'" + place.path() + "' is of type " + place.type() + ", which has no fields",
                    list ? Optional.of("say which element: " + place.path() + "[0]." + step.name()) : Optional.empty());
            return Optional.empty();
        }
        Optional<FieldDeclaration> field = structure.field(step.name());
        if (field.isEmpty()) {
            List<String> names =
                    structure.fields().stream().map(FieldDeclaration::name).toList();
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_FIELD,
                    step.span(),
                    "'" + structure + "' has no field '" + step.name() + "'",
                    Optional.of(Suggestion.hint(step.name(), names)
                            .orElseGet(() -> "its fields are " + Phrases.list(names, "and"))));
        }
        return field.map(f -> new Place(place.path().field(step.name()), f.type()));
    }

    private Optional<FactValue> value(Expression expression, Type type) {
        Type present = Types.present(type);
        if (expression instanceof Expression.Name name && !isValue(present, name.text())) {
            if (name.text().equals("unknown")) {
                return Optional.of(FactValue.UNKNOWN);
            }
            if (present == Type.Scalar.BOOLEAN && Set.of("yes", "no").contains(name.text())) {
                return Optional.of(FactValue.of(new Value.Bool(name.text().equals("yes"))));
            }
            if (present == Type.Scalar.BOOLEAN && reportMisspelt(name)) {
                return Optional.empty();
            }
            if (name.text().equals("none") && type instanceof Type.OptionalOf) {
                return Optional.of(FactValue.NONE);
            }
            if (name.text().equals("none")) {
                report.add(
                        source,
                        DiagnosticKind.NEVER_NONE,
                        name.span(),
                        "this is never none: it is of type " + type,
                        Optional.of("for what is not known, write 'unknown'"));
                return Optional.empty();
            }
        }
        if (!ParameterChecker.isLiteral(expression) || present instanceof Type.Structure) {
            report.add(
                    source,
                    DiagnosticKind.ASSUMPTION_NOT_LITERAL,
                    expression.span(),
                    "what is assumed must be written out, and this is not a value of type " + type,
                    Optional.of(
                            present instanceof Type.Structure
                                    ? "assume its fields one by one"
                                    : "write a literal, a value of an enumeration, a set in braces, 'none' or 'unknown'"));
            return Optional.empty();
        }
        Symbols noNames = new Symbols(new Vocabulary(vocabulary.types(), Map.of()), Map.of(), Map.of());
        ExpressionChecker checker = new ExpressionChecker(noNames, Clauses.none(), source, report);
        // A list of single values is written as a set is.
        Type written = present instanceof Type.ListOf list ? new Type.SetOf(list.element()) : present;
        return checker.ofType(expression, written, Scope.OUTERMOST)
                .map(ParameterChecker::value)
                .map(value -> FactValue.of(
                        present instanceof Type.ListOf
                                ? new Value.ListOf(List.copyOf(((Value.SetOf) value).elements()))
                                : value));
    }

    /** Whether a name is near to a value that may be meant, which is then told. */
    private boolean reportMisspelt(Expression.Name name) {
        Optional<String> meant = name.text().equals("none")
                ? Optional.empty()
                : Suggestion.hint(name.text(), List.of("true", "false", "yes", "no"));
        meant.ifPresent(hint -> report.add(
                source,
                DiagnosticKind.UNKNOWN_NAME,
                name.span(),
                "'" + name.text() + "' is not a name that is known here",
                Optional.of(hint)));
        return meant.isPresent();
    }

    private static boolean isValue(Type type, String name) {
        return type instanceof Type.Enumeration enumeration && enumeration.has(name);
    }
}
