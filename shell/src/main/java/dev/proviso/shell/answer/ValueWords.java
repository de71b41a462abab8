package dev.proviso.shell.answer;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.shell.facts.ValueText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values for people: a name of the vocabulary by the words that the vocabulary has for it. */
final class ValueWords {

    /** The first sentence says what it is; those behind it say more. */
    private static final Pattern REST = Pattern.compile("(?s)\\.(?:\\s.*)?$");

    private final Vocabulary vocabulary;

    ValueWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What stands at an address, or could. */
    String of(FactPath path, FactValue value) {
        if (value instanceof FactValue.Known known) {
            if (known.value() instanceof Value.Bool bool) {
                return bool.value() ? "yes" : "no";
            }
            if (known.value() instanceof Value.ListOf list) {
                return list.elements().isEmpty() ? "none" : list.elements().size() + " recorded";
            }
            if (known.value() instanceof Value.SetOf set) {
                return set.elements().isEmpty() ? "none" : joined(path, set.elements(), ", ");
            }
            if (known.value() instanceof Value.Structure) {
                return "recorded";
            }
            return single(path, known.value());
        }
        return ValueText.of(value);
    }

    /** Values that stand at an address, or in the set or list there. */
    String joined(FactPath path, Collection<Value> values, String between) {
        return values.stream().map(value -> single(path, value)).collect(Collectors.joining(between));
    }

    private String single(FactPath path, Value value) {
        return value instanceof Value.Name name
                ? meaning(path, name.value()).orElse(name.value())
                : ValueText.of(value);
    }

    private Optional<String> meaning(FactPath path, String name) {
        return vocabulary
                .fact(path.fact())
                .flatMap(fact -> type(fact.type(), path.steps()))
                .flatMap(type -> type instanceof Type.Enumeration named
                        ? named.values().stream()
                                .filter(value -> value.name().equals(name))
                                .findFirst()
                        : Optional.empty())
                .map(value -> REST.matcher(value.help().strip()).replaceFirst(""))
                .filter(words -> !words.isEmpty())
                .map(words -> "“" + words + "”");
    }

    /** Of a set or list the type of its elements. */
    private static Optional<Type> type(Type type, List<FactPath.Step> steps) {
        if (type instanceof Type.OptionalOf optional) {
            return type(optional.value(), steps);
        }
        if (type instanceof Type.SetOf set) {
            return type(set.element(), steps);
        }
        if (type instanceof Type.ListOf list) {
            return type(list.element(), steps.isEmpty() ? steps : steps.subList(1, steps.size()));
        }
        if (type instanceof Type.Structure structure
                && !steps.isEmpty()
                && steps.get(0) instanceof FactPath.Field named) {
            return structure.field(named.name()).flatMap(field -> type(field.type(), steps.subList(1, steps.size())));
        }
        return steps.isEmpty() ? Optional.of(type) : Optional.empty();
    }
}
