package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what names mean: a variable, a fact, a definition, a parameter, or, where one is expected, a value of an enumeration, in
 * this order. Of a dotted name as many parts as possible are the fact's; the rest are fields.
 */
final class Names {

    /** As many can be read through for the one that was meant. */
    private static final int FEW_NAMES = 24;

    private static final String ASK_WHETHER_NONE = "to ask whether there is no value, write 'is none' or 'is not none'";

    /** What other languages call values, and how to say it in this one. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "yes",
            "write true, or the fact alone",
            "null",
            ASK_WHETHER_NONE,
            "nil",
            ASK_WHETHER_NONE,
            "none",
            ASK_WHETHER_NONE,
            "unknown",
            "to ask whether a value is known, write 'is known' or 'is unknown'",
            "verdict",
            "it is asked of one clause: violated(A.4), or in a query about apps verdict(A.4) = violated");

    private final Symbols symbols;
    private final RuleSource source;
    private final Report report;
    private final Fields fields;
    private final Set<Typed.Variable> read = new HashSet<>();

    Names(Symbols symbols, Fields fields, RuleSource source, Report report) {
        this.symbols = symbols;
        this.source = source;
        this.report = report;
        this.fields = fields;
    }

    /** Forgets that a variable of this name and type was read elsewhere. */
    void bind(Typed.Variable variable) {
        read.remove(variable);
    }

    void read(Typed.Variable variable) {
        read.add(variable);
    }

    boolean isRead(Typed.Variable variable) {
        return read.contains(variable);
    }

    /** Whether a name alone is a value of an enumeration and nothing else, so that only its place can tell its type. */
    boolean isBareValue(Expression expression, Scope scope) {
        return expression instanceof Expression.Name name
                && !scope.variables().containsKey(name.text())
                && !symbols.has(name.text())
                && !symbols.enumerationsWith(name.text()).isEmpty();
    }

    /** Whether a name alone means nothing without the type that its place expects. */
    boolean isUnknown(Expression expression, Scope scope) {
        return expression instanceof Expression.Name name
                && !scope.variables().containsKey(name.text())
                && !symbols.has(name.text());
    }

    /** What kind of thing already has a name, if any has. */
    Optional<String> holder(String name, Scope scope) {
        if (scope.variables().containsKey(name)) {
            return Optional.of("a variable around it");
        }
        if (symbols.fact(name).isPresent()) {
            return Optional.of("a fact");
        }
        if (symbols.definitions().containsKey(name)) {
            return Optional.of("a definition");
        }
        if (symbols.parameters().containsKey(name)) {
            return Optional.of("a parameter");
        }
        return symbols.group(name).isEmpty() ? Optional.empty() : Optional.of("a group of facts");
    }

    /**
     * {@code handles-data} for {@code handles_data} or {@code handles.data}: several names joined by hyphens without blanks which,
     * joined by underscores or dots, are the name of something, or none of which is a name. Reported if so.
     */
    boolean isHyphenated(Expression.Binary difference, Scope scope) {
        TextSpan span = wordAround(difference.left().span().end());
        String written = source.text(span);
        if (!written.matches("[a-z][a-z0-9_.]*+(?:-[a-z0-9_]++)++")) {
            return false;
        }
        Optional<String> meant = Stream.of(written.replace('-', '_'), written.replace('-', '.'))
                .filter(name -> isKnown(name, scope))
                .findFirst();
        boolean isOneWord = Stream.of(written.split("-", -1))
                .noneMatch(part -> Character.isDigit(part.charAt(0))
                        || isKnown(part, scope)
                        || !symbols.group(part).isEmpty()
                        || !symbols.enumerationsWith(part).isEmpty());
        if (meant.isPresent() || isOneWord) {
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_NAME,
                    span,
                    "'" + written + "' is a difference of values that are not known here",
                    Optional.of(meant.map(name -> "did you mean '" + name + "'?")
                            .orElse("if it is meant as a text, write it in double quotes: \"" + written + "\"")));
        }
        return meant.isPresent() || isOneWord;
    }

    /** The letters, digits, dots and hyphens around an offset. */
    private TextSpan wordAround(int offset) {
        String text = source.text();
        int start = offset;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    }

    private boolean isKnown(String name, Scope scope) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return symbols.has(name) || scope.variables().containsKey(name);
        }
        return symbols.fact(name).isPresent()
                || scope.variable(name.substring(0, dot))
                        .filter(variable -> variable.type() instanceof Type.Structure type
                                && type.field(name.substring(dot + 1)).isPresent())
                        .isPresent();
    }

    /** A name alone. */
    Optional<Typed> name(Expression.Name name, Expectation expected, Scope scope) {
        return dotted(name, List.of(), expected, scope);
    }

    /** A name and what stands behind its dots. */
    Optional<Typed> dotted(Expression.Name name, List<Expression.Access> parts, Expectation expected, Scope scope) {
        Scope.Binding binding = scope.variables().get(name.text());
        if (binding != null) {
            return binding.variable().flatMap(variable -> {
                read.add(variable);
                return fields.of(
                        Fields.narrowed(new Typed.VariableRead(name.span(), variable.type(), variable), scope),
                        parts,
                        scope);
            });
        }
        for (int taken = parts.size(); taken >= 0; taken--) {
            Optional<FactDeclaration> fact = symbols.fact(joined(name, parts, taken));
            if (fact.isPresent()) {
                TextSpan span = taken == 0 ? name.span() : parts.get(taken - 1).span();
                Typed base =
                        new Typed.FactRead(span, fact.get().type(), fact.get().id());
                return fields.of(Fields.narrowed(base, scope), parts.subList(taken, parts.size()), scope);
            }
        }
        Optional<Type> definition = symbols.definitions().get(name.text());
        if (definition != null) {
            return definition.flatMap(type -> fields.of(
                    Fields.narrowed(new Typed.DefinitionRead(name.span(), type, name.text()), scope), parts, scope));
        }
        Optional<Type> parameter = symbols.parameters().get(name.text());
        if (parameter != null) {
            return parameter.flatMap(type -> fields.of(
                    Fields.narrowed(new Typed.ParameterRead(name.span(), type, name.text()), scope), parts, scope));
        }
        return parts.isEmpty() ? value(name, expected, scope) : notFound(name, parts, scope);
    }

    private static String joined(Expression.Name name, List<Expression.Access> parts, int taken) {
        StringBuilder joined = new StringBuilder(name.text());
        parts.subList(0, taken).forEach(part -> joined.append('.').append(part.field()));
        return joined.toString();
    }

    private Optional<Typed> value(Expression.Name name, Expectation expected, Scope scope) {
        Optional<Type> type = expected.type();
        Optional<String> elsewhere = Optional.ofNullable(ELSEWHERE.get(name.text()));
        if (elsewhere.isPresent()
                && isUnknown(name, scope)
                && symbols.enumerationsWith(name.text()).isEmpty()) {
            return unknown(name, elsewhere.get());
        }
        if (type.isPresent() && type.get() instanceof Type.Enumeration enumeration) {
            if (enumeration.has(name.text())) {
                return Optional.of(new Typed.Constant(name.span(), enumeration, new Value.Name(name.text())));
            }
            return unknownValue(name, enumeration, scope);
        }
        List<Type.Enumeration> having = symbols.enumerationsWith(name.text());
        if (having.isEmpty() || !symbols.group(name.text()).isEmpty()) {
            return type.equals(Optional.of(Type.Scalar.TEXT))
                            && fieldHint(name.text(), scope).isEmpty()
                            && Suggestion.nearest(name.text(), visible(scope)).isEmpty()
                    ? unknown(name, "if it is meant as a text, write it in double quotes: \"" + name.text() + "\"")
                    : notFound(name, List.of(), scope);
        }
        if (expected != Expectation.Silence.LOST) {
            String of =
                    Phrases.list(having.stream().map(Type.Enumeration::toString).toList(), "and");
            report.add(
                    source,
                    DiagnosticKind.TYPE_NOT_TOLD,
                    name.span(),
                    "'" + name.text() + "' is a value of " + of + ", and nothing here is of that type",
                    Optional.of(
                            name.text().equals("none")
                                    ? ASK_WHETHER_NONE
                                    : "compare something of that type with it: x = " + name.text()
                                            + ", or with several: x in {" + name.text() + ", …}"));
        }
        return Optional.empty();
    }

    private Optional<Typed> unknown(Expression.Name name, String hint) {
        report.add(
                source,
                DiagnosticKind.UNKNOWN_NAME,
                name.span(),
                "'" + name.text() + "' is not a name that is known here",
                Optional.of(hint));
        return Optional.empty();
    }

    private Optional<Typed> unknownValue(Expression.Name name, Type.Enumeration enumeration, Scope scope) {
        if (!symbols.group(name.text()).isEmpty()) {
            return notFound(name, List.of(), scope);
        }
        List<String> values =
                enumeration.values().stream().map(Type.EnumerationValue::name).toList();
        List<String> known = new ArrayList<>(values);
        known.addAll(visible(scope));
        report.add(
                source,
                DiagnosticKind.UNKNOWN_VALUE,
                name.span(),
                "'" + name.text() + "' is not a value of " + enumeration,
                Optional.of(
                        name.text().equals("none")
                                ? ASK_WHETHER_NONE
                                : fieldHint(name.text(), scope)
                                        .or(() -> Suggestion.hint(name.text(), known))
                                        .orElseGet(() -> "its values are " + Phrases.list(values, "and"))));
        return Optional.empty();
    }

    private Optional<Typed> notFound(Expression.Name name, List<Expression.Access> parts, Scope scope) {
        for (int taken = parts.size(); taken >= 0; taken--) {
            List<FactId> members = symbols.group(joined(name, parts, taken));
            if (!members.isEmpty()) {
                return notInGroup(name, parts, taken, members);
            }
        }
        String whole = joined(name, parts, parts.size());
        TextSpan span =
                parts.isEmpty() ? name.span() : parts.get(parts.size() - 1).span();
        List<String> visible = visible(scope);
        Optional<String> hint = fieldHint(whole, scope).or(() -> Suggestion.hint(whole, visible));
        report.add(
                source,
                DiagnosticKind.UNKNOWN_NAME,
                hint.isPresent() ? span : name.span(),
                "'" + (hint.isPresent() ? whole : name.text()) + "' is not a name that is known here",
                hint.or(() -> Suggestion.hint(name.text(), visible)).or(() -> all(visible)));
        return Optional.empty();
    }

    /** A field that was written without its variable. */
    private static Optional<String> fieldHint(String field, Scope scope) {
        return scope.variables().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .variable()
                        .filter(variable -> variable.type() instanceof Type.Structure type
                                && type.field(field).isPresent())
                        .isPresent())
                .map(entry -> "did you mean '" + entry.getKey() + "." + field + "'?")
                .sorted()
                .findFirst();
    }

    /** All names that are known, where they are few enough to be read: the fields of a row are, the facts of a policy are not. */
    private static Optional<String> all(List<String> visible) {
        return visible.isEmpty() || visible.size() > FEW_NAMES
                ? Optional.empty()
                : Optional.of("what is known here: " + String.join(", ", visible));
    }

    private Optional<Typed> notInGroup(
            Expression.Name name, List<Expression.Access> parts, int taken, List<FactId> members) {
        List<String> ids = members.stream().map(FactId::value).toList();
        String group = joined(name, parts, taken);
        if (taken == parts.size()) {
            TextSpan span =
                    parts.isEmpty() ? name.span() : parts.get(parts.size() - 1).span();
            report.add(
                    source,
                    DiagnosticKind.GROUP_OF_FACTS,
                    span,
                    "'" + group + "' is a group of facts, not a fact",
                    Optional.of("name one of them: " + Phrases.list(ids, "or")));
        } else {
            String wrong = joined(name, parts, taken + 1);
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_NAME,
                    parts.get(taken).span(),
                    "there is no fact '" + wrong + "'",
                    Optional.of(Suggestion.hint(wrong, ids)
                            .orElseGet(() -> "the facts of '" + group + "' are " + Phrases.list(ids, "and"))));
        }
        return Optional.empty();
    }

    private List<String> visible(Scope scope) {
        List<String> visible = new ArrayList<>(scope.variables().keySet());
        visible.addAll(symbols.names());
        return visible;
    }

    /** The parts of a dotted expression from the left, and in front of them what they are parts of. */
    static Deque<Expression> chain(Expression expression) {
        Deque<Expression> chain = new ArrayDeque<>();
        Expression at = expression;
        while (at instanceof Expression.Access access) {
            chain.push(access);
            at = access.target();
        }
        chain.push(at);
        return chain;
    }
}
