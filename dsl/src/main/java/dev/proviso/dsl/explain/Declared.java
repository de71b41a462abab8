package dev.proviso.dsl.explain;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the vocabulary says of addresses. */
final class Declared {

    /** What is declared for an address: for an element of a list, what is for the list, with the type of its elements. */
    record Place(Type type, FactKind kind, String question, boolean isSettled) {}

    private final Vocabulary vocabulary;
    private final Map<FactId, Integer> ranks = new HashMap<>();

    Declared(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.facts().keySet().forEach(fact -> ranks.put(fact, ranks.size()));
    }

    /** @throws IllegalArgumentException if the vocabulary has no such address */
    Place at(FactPath path) {
        FactDeclaration fact =
                vocabulary.fact(path.fact()).orElseThrow(() -> new IllegalArgumentException("no such fact: " + path));
        Place place = new Place(fact.type(), fact.kind(), fact.question(), fact.isSettled());
        for (FactPath.Step step : path.steps()) {
            place = inside(place, step, path);
        }
        return place;
    }

    private static Place inside(Place outer, FactPath.Step step, FactPath path) {
        Type type = present(outer.type());
        if (type instanceof Type.ListOf list && step instanceof FactPath.Element) {
            return new Place(list.element(), outer.kind(), outer.question(), outer.isSettled());
        }
        if (type instanceof Type.Structure structure && step instanceof FactPath.Field named) {
            FieldDeclaration field = structure
                    .field(named.name())
                    .orElseThrow(() -> new IllegalArgumentException("no such field: " + path));
            return new Place(field.type(), field.kind(), field.question(), field.isSettled());
        }
        throw new IllegalArgumentException("leads nowhere: " + path);
    }

    /** Whether anything is settled of what may be known of a fact. */
    boolean mayBeSettled(FactDeclaration fact) {
        return fact.isSettled() || hasSettledPart(fact.type());
    }

    private static boolean hasSettledPart(Type type) {
        Type present = present(type);
        if (present instanceof Type.ListOf list) {
            return hasSettledPart(list.element());
        }
        return present instanceof Type.Structure structure
                && structure.fields().stream().anyMatch(field -> field.isSettled() || hasSettledPart(field.type()));
    }

    private static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** All values without parts that can be known at an address, if they are few by their type; else empty. */
    List<FactValue> domain(FactPath path) {
        return domain(at(path).type());
    }

    private static List<FactValue> domain(Type type) {
        List<FactValue> domain = new ArrayList<>();
        if (present(type) == Scalar.BOOLEAN) {
            domain.add(FactValue.of(new Value.Bool(true)));
            domain.add(FactValue.of(new Value.Bool(false)));
        } else if (present(type) instanceof Type.Enumeration enumeration) {
            enumeration.values().forEach(value -> domain.add(FactValue.of(new Value.Name(value.name()))));
        } else {
            return List.of();
        }
        if (type instanceof Type.OptionalOf) {
            domain.add(FactValue.NONE);
        }
        return domain;
    }

    /**
     * All values that can be known at an address, records with all their fields included.
     *
     * @param limit if there are more, the result is empty; as it is if they are not few by their type
     */
    List<FactValue> cases(FactPath path, int limit) {
        return cases(at(path).type(), limit);
    }

    private static List<FactValue> cases(Type type, int limit) {
        if (!(present(type) instanceof Type.Structure structure)) {
            return domain(type);
        }
        List<Map<String, FactValue>> records = List.of(Map.of());
        for (FieldDeclaration field : structure.fields()) {
            List<FactValue> values = cases(field.type(), limit);
            if (values.isEmpty() || records.size() * values.size() > limit) {
                return List.of();
            }
            records = records.stream()
                    .flatMap(record -> values.stream().map(value -> {
                        Map<String, FactValue> more = new LinkedHashMap<>(record);
                        more.put(field.name(), value);
                        return more;
                    }))
                    .toList();
        }
        List<FactValue> cases = new ArrayList<>();
        records.forEach(record -> cases.add(FactValue.of(new Value.Structure(record))));
        if (type instanceof Type.OptionalOf) {
            cases.add(FactValue.NONE);
        }
        return cases;
    }

    /** In the order of the vocabulary, and inside a fact by address. */
    Comparator<FactPath> order() {
        return Comparator.comparing((FactPath path) -> ranks.getOrDefault(path.fact(), Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }
}
