package dev.proviso.dsl.random;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes vocabularies: an enumeration, a record, and facts of any type over them. */
final class RandomVocabulary {

    private static final List<String> NAMES = List.of("red", "green", "blue", "black");

    private final Choices choices;

    private RandomVocabulary(Choices choices) {
        this.choices = choices;
    }

    /** @param isFinite whether all values are booleans and names, and there are no lists, so that all cases can be counted */
    static Vocabulary make(Choices choices, boolean isFinite) {
        return new RandomVocabulary(choices).vocabulary(isFinite);
    }

    private Vocabulary vocabulary(boolean isFinite) {
        Type.Enumeration colour = new Type.Enumeration(
                "colour",
                NAMES.subList(0, 2 + choices.below(3)).stream()
                        .map(name -> new Type.EnumerationValue(name, ""))
                        .toList());
        List<Type> leaves = isFinite
                ? List.of(Scalar.BOOLEAN, colour)
                : List.of(
                        Scalar.BOOLEAN,
                        colour,
                        Scalar.INTEGER,
                        Scalar.DATE,
                        new Type.SetOf(colour),
                        Scalar.DECIMAL,
                        Scalar.TEXT,
                        Scalar.DURATION);
        Type.Structure item = structure(isFinite ? leaves : withNested(leaves));
        List<Type> types = new ArrayList<>(leaves);
        types.add(item);
        if (!isFinite) {
            types.addAll(List.of(
                    new Type.ListOf(item),
                    new Type.ListOf(item),
                    new Type.ListOf(Scalar.TEXT),
                    new Type.ListOf(Scalar.INTEGER),
                    new Type.SetOf(Scalar.TEXT),
                    new Type.SetOf(Scalar.INTEGER),
                    new Type.SetOf(Scalar.BOOLEAN),
                    new Type.SetOf(Scalar.DURATION),
                    new Type.ListOf(colour),
                    new Type.ListOf(Scalar.BOOLEAN),
                    new Type.ListOf(Scalar.DECIMAL),
                    new Type.ListOf(Scalar.DURATION)));
        }
        List<FactDeclaration> facts = new ArrayList<>();
        // Every policy has a boolean and a list to read, since most conditions are about those.
        facts.add(fact("fact0", Scalar.BOOLEAN));
        facts.add(fact("fact1", isFinite ? colour : new Type.ListOf(item)));
        int count = 3 + choices.below(6);
        for (int i = 2; i < count; i++) {
            facts.add(fact("fact" + i, optional(choices.pick(types))));
        }
        Map<String, Type> named = new LinkedHashMap<>();
        named.put(colour.name(), colour);
        named.put(item.name(), item);
        return Vocabulary.of(facts, named);
    }

    /** The types, and now and then a list of records of them. */
    private List<Type> withNested(List<Type> leaves) {
        if (!choices.percent(30)) {
            return leaves;
        }
        List<Type> types = new ArrayList<>(leaves);
        types.add(new Type.ListOf(new Type.Structure("detail", structure(leaves).fields())));
        return types;
    }

    private Type.Structure structure(List<Type> leaves) {
        List<FieldDeclaration> fields = new ArrayList<>();
        int count = 1 + choices.below(4);
        for (int i = 0; i < count; i++) {
            String name = "part" + i;
            fields.add(new FieldDeclaration(
                    name,
                    optional(choices.pick(leaves)),
                    "What is " + name + "?",
                    "",
                    kind(),
                    Optional.empty(),
                    isSettled()));
        }
        return new Type.Structure("item", fields);
    }

    private Type optional(Type type) {
        return choices.percent(25) ? new Type.OptionalOf(type) : type;
    }

    private FactKind kind() {
        return choices.pick(List.of(FactKind.OBSERVED, FactKind.JUDGEMENT));
    }

    private boolean isSettled() {
        return choices.percent(20);
    }

    private FactDeclaration fact(String name, Type type) {
        return new FactDeclaration(
                new FactId(name),
                type,
                "What is " + name + "?",
                "",
                kind(),
                Optional.empty(),
                isSettled(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
