package dev.proviso.model.read;

import dev.proviso.model.fact.Type;
import java.util.Map;
import java.util.Optional;

/** Reads types as they are written: {@code boolean}, {@code list of data_use}, {@code date?}. */
public final class TypeExpressions {

    private TypeExpressions() {}

    /**
     * The type that a text names; empty if it names none.
     *
     * @param named the types that a vocabulary declares
     */
    public static Optional<Type> parse(String text, Map<String, Type> named) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.endsWith("?")) {
            return simple(words.substring(0, words.length() - 1).strip(), named).map(Type.OptionalOf::new);
        }
        return simple(words, named);
    }

    private static Optional<Type> simple(String words, Map<String, Type> named) {
        if (words.startsWith("list of ")) {
            return element(words.substring("list of ".length()), named).map(Type.ListOf::new);
        }
        if (words.startsWith("set of ")) {
            return element(words.substring("set of ".length()), named)
                    .filter(type -> !(type instanceof Type.Structure))
                    .map(Type.SetOf::new);
        }
        return element(words, named);
    }

    private static Optional<Type> element(String word, Map<String, Type> named) {
        for (Type.Scalar scalar : Type.Scalar.values()) {
            if (scalar.toString().equals(word)) {
                return Optional.of(scalar);
            }
        }
        return Optional.ofNullable(named.get(word));
    }
}
