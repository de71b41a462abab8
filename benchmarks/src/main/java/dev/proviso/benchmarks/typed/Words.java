package dev.proviso.benchmarks.typed;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns names of enumerations into {@link Bits}, in the order in which the vocabulary declares them. */
final class Words {

    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Type fact(String id) {
        return vocabulary.fact(new FactId(id)).orElseThrow().type();
    }

    Type field(String structure, String field) {
        return Optional.ofNullable(vocabulary.types().get(structure))
                .flatMap(type -> ((Type.Structure) type).field(field))
                .map(FieldDeclaration::type)
                .orElseThrow();
    }

    int name(Type type, FactValue value) {
        if (value instanceof FactValue.Known known) {
            return bit(type, known.value());
        }
        return value instanceof FactValue.KnownNone ? Bits.NONE : Bits.UNKNOWN;
    }

    int set(Type type, FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return Bits.UNKNOWN_SET;
        }
        int bits = 0;
        for (Value element : ((Value.SetOf) known.value()).elements()) {
            bits |= bit(((Type.SetOf) type).element(), element);
        }
        return bits;
    }

    private static int bit(Type type, Value name) {
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        List<Type.EnumerationValue> values = ((Type.Enumeration) present).values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).name().equals(name.toString())) {
                return 1 << i;
            }
        }
        throw new IllegalArgumentException(name + " is no value of " + type);
    }

    static @Nullable TextSet texts(FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return null;
        }
        Set<String> texts = new HashSet<>();
        for (Value element : ((Value.SetOf) known.value()).elements()) {
            texts.add(element.toString());
        }
        return new TextSet(texts);
    }
}
