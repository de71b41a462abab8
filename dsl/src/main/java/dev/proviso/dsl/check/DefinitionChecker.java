package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.Definition;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks definitions, each after those that it reads. */
final class DefinitionChecker {

    private record Parsed(Definition definition, RuleSource source, Reading<Expression> read) {}

    private final Parser parser;
    private final Vocabulary vocabulary;
    private final Clauses clauses;
    private final Report report;
    private final Map<String, Parsed> parsed = new LinkedHashMap<>();

    DefinitionChecker(Parser parser, Vocabulary vocabulary, Clauses clauses, Report report) {
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.clauses = clauses;
        this.report = report;
    }

    /**
     * The definitions that are sound, in the order of the invariant of {@link TypedPolicy}; of the others, {@code types} keeps the
     * names, so that nobody is told that they do not exist.
     *
     * @param types takes the type of each definition
     */
    List<TypedDefinition> check(
            List<Definition> definitions, Map<String, Optional<Type>> parameters, Map<String, Optional<Type>> types) {
        for (Definition definition : definitions) {
            Reading<Expression> read = parser.readExpression(definition.expression());
            RuleSource source = new RuleSource(definition.expression());
            report.addAll(source, read);
            parsed.putIfAbsent(definition.name(), new Parsed(definition, source, read));
            types.put(definition.name(), Optional.empty());
        }
        Dependencies<String> dependencies = Dependencies.of(reads());
        dependencies.cycles().forEach(this::reportCycle);
        Symbols symbols = new Symbols(vocabulary, types, parameters);
        List<TypedDefinition> typed = new ArrayList<>();
        for (String name : dependencies.order()) {
            Parsed next = java.util.Objects.requireNonNull(parsed.get(name));
            next.read()
                    .tree()
                    .flatMap(expression -> new ExpressionChecker(symbols, clauses, next.source(), report)
                            .check(expression, Expectation.Silence.NOTHING, Scope.OUTERMOST))
                    .filter(any -> next.read().isWhole())
                    .ifPresent(sound -> {
                        types.put(name, Optional.of(sound.type()));
                        typed.add(new TypedDefinition(next.definition(), sound));
                    });
        }
        return typed;
    }

    private Map<String, Set<String>> reads() {
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        parsed.forEach((name, definition) -> {
            Set<String> read = new LinkedHashSet<>(
                    definition.read().tree().map(Reads::names).orElse(Set.of()));
            reads.put(name, read);
        });
        return reads;
    }

    private void reportCycle(List<String> cycle) {
        Parsed first = java.util.Objects.requireNonNull(parsed.get(cycle.get(0)));
        report.add(
                first.source(),
                DiagnosticKind.CYCLE_OF_DEFINITIONS,
                first.read().tree().map(Expression::span).orElse(new TextSpan(0, 0)),
                "the definition '" + cycle.get(0) + "' leads back to itself: " + String.join(" → ", cycle),
                Optional.of("take one of these steps out"));
    }
}
