package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the vocabulary says of addresses. */
final class Places {

    /** What is declared for an address: for an element of a list, what is for the list, with the type of its elements. */
    record Place(Type type, FactKind kind, String question, String help, Optional<String> unit) {}

    private final Vocabulary vocabulary;
    private final Map<FactId, Integer> ranks = new HashMap<>();

    Places(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.facts().keySet().forEach(fact -> ranks.put(fact, ranks.size()));
    }

    /** @throws IllegalArgumentException if the vocabulary has no such address */
    Place at(FactPath path) {
        FactDeclaration fact =
                vocabulary.fact(path.fact()).orElseThrow(() -> new IllegalArgumentException("no such fact: " + path));
        Place place = new Place(fact.type(), fact.kind(), fact.question(), fact.help(), fact.unit());
        for (FactPath.Step step : path.steps()) {
            place = inside(place, step, path);
        }
        return place;
    }

    private static Place inside(Place outer, FactPath.Step step, FactPath path) {
        Type type = present(outer.type());
        if (type instanceof Type.ListOf list && step instanceof FactPath.Element) {
            return new Place(list.element(), outer.kind(), outer.question(), outer.help(), outer.unit());
        }
        if (type instanceof Type.Structure structure && step instanceof FactPath.Field named) {
            FieldDeclaration field = structure
                    .field(named.name())
                    .orElseThrow(() -> new IllegalArgumentException("no such field: " + path));
            return new Place(field.type(), field.kind(), field.question(), field.help(), field.unit());
        }
        throw new IllegalArgumentException("leads nowhere: " + path);
    }

    /** A type without the possibility of none. */
    static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** The type of the records in a list; empty for everything else. */
    static Optional<Type.Structure> elementsOf(Type type) {
        return present(type) instanceof Type.ListOf list && list.element() instanceof Type.Structure structure
                ? Optional.of(structure)
                : Optional.empty();
    }

    /** In the order of the vocabulary, and inside a fact in that of its fields. */
    Comparator<FactPath> order() {
        return Comparator.comparing((FactPath path) -> ranks.getOrDefault(path.fact(), Integer.MAX_VALUE))
                .thenComparing(this::inside);
    }

    private int inside(FactPath left, FactPath right) {
        if (!left.fact().equals(right.fact())) {
            return left.compareTo(right);
        }
        Type type = at(FactPath.of(left.fact())).type();
        int shared = Math.min(left.steps().size(), right.steps().size());
        for (int i = 0; i < shared; i++) {
            FactPath.Step a = left.steps().get(i);
            FactPath.Step b = right.steps().get(i);
            if (!a.equals(b)) {
                return present(type) instanceof Type.Structure structure
                        ? Integer.compare(rank(structure, a), rank(structure, b))
                        : left.compareTo(right);
            }
            type = at(new FactPath(left.fact(), left.steps().subList(0, i + 1))).type();
        }
        return Integer.compare(left.steps().size(), right.steps().size());
    }

    private static int rank(Type.Structure structure, FactPath.Step step) {
        for (int i = 0; i < structure.fields().size(); i++) {
            if (step instanceof FactPath.Field field
                    && structure.fields().get(i).name().equals(field.name())) {
                return i;
            }
        }
        return structure.fields().size();
    }
}
