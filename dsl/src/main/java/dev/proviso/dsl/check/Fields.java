package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import java.util.List;
import java.util.Optional;

/** Finds what stands behind the dots of a value. */
final class Fields {

    private final RuleSource source;
    private final Report report;

    Fields(RuleSource source, Report report) {
        this.source = source;
        this.report = report;
    }

    /** The fields of a value, one after another. */
    Optional<Typed> of(Typed base, List<Expression.Access> parts, Scope scope) {
        Typed typed = base;
        for (Expression.Access part : parts) {
            Optional<Typed> next = field(typed, part, scope);
            if (next.isEmpty()) {
                return next;
            }
            typed = next.get();
        }
        return Optional.of(typed);
    }

    private Optional<Typed> field(Typed target, Expression.Access access, Scope scope) {
        String shown = Phrases.quote(source, target.span());
        if (target.type() instanceof Type.OptionalOf) {
            report.add(
                    source,
                    DiagnosticKind.MAYBE_NONE,
                    target.span(),
                    shown + " may be none, and then it has no fields",
                    Optional.of("ask first: " + unquoted(shown) + " is not none and …"));
            return Optional.empty();
        }
        if (!(target.type() instanceof Type.Structure structure)) {
            report.add(
                    source,
                    DiagnosticKind.NOT_A_RECORD,
                    access.fieldSpan(),
                    shown + " is of type " + target.type() + ", which has no fields",
                    insteadOfField(target.type(), access.field(), unquoted(shown)));
            return Optional.empty();
        }
        Optional<FieldDeclaration> field = structure.field(access.field());
        if (field.isEmpty()) {
            List<String> known =
                    structure.fields().stream().map(FieldDeclaration::name).toList();
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_FIELD,
                    access.fieldSpan(),
                    "'" + structure + "' has no field '" + access.field() + "'",
                    Optional.of(Suggestion.hint(access.field(), known)
                            .orElseGet(() -> "its fields are " + Phrases.list(known, "and"))));
            return Optional.empty();
        }
        Typed read = new Typed.FieldRead(access.span(), field.get().type(), target, access.field());
        return Optional.of(narrowed(read, scope));
    }

    private static Optional<String> insteadOfField(Type type, String field, String shown) {
        boolean isSize = List.of("length", "size", "count", "len").contains(field);
        if (isSize && type == Type.Scalar.TEXT) {
            return Optional.of("write length(" + shown + ")");
        }
        Optional<Type> element = Types.element(type);
        if (isSize && element.isPresent()) {
            return Optional.of("write count(" + shown + ")");
        }
        return element.filter(Type.Structure.class::isInstance)
                .map(record -> "ask about its elements: some x in " + shown + " satisfies x." + field + " …");
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    /** The same expression, without {@code ?} in its type where a condition around it says that it is not none. */
    static Typed narrowed(Typed read, Scope scope) {
        if (!(read.type() instanceof Type.OptionalOf optional)
                || AccessPath.of(read).filter(scope::isPresent).isEmpty()) {
            return read;
        }
        Type type = optional.value();
        if (read instanceof Typed.FactRead fact) {
            return new Typed.FactRead(fact.span(), type, fact.fact());
        }
        if (read instanceof Typed.DefinitionRead definition) {
            return new Typed.DefinitionRead(definition.span(), type, definition.name());
        }
        if (read instanceof Typed.ParameterRead parameter) {
            return new Typed.ParameterRead(parameter.span(), type, parameter.name());
        }
        if (read instanceof Typed.VariableRead variable) {
            return new Typed.VariableRead(variable.span(), type, variable.variable());
        }
        Typed.FieldRead field = (Typed.FieldRead) read;
        return new Typed.FieldRead(field.span(), type, field.target(), field.field());
    }
}
