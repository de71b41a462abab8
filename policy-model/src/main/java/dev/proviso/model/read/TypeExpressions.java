package dev.proviso.model.read;

import dev.proviso.model.fact.Type;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads types as they are written: {@code boolean}, {@code list of data_use}, {@code date?}. */
public final class TypeExpressions {

    private TypeExpressions() {}

    /**
     * The type that a text names; empty if it names none.
     *
     * @param named the types that a vocabulary declares
     */
    public static Optional<Type> parse(String text, Map<String, Type> named) {
        String written = text.strip();
        if (written.endsWith("?")) {
            return simple(written.substring(0, written.length() - 1).strip(), named)
                    .map(Type.OptionalOf::new);
        }
        return simple(written, named);
    }

    private static Optional<Type> simple(String written, Map<String, Type> named) {
        StringTokenizer words = new StringTokenizer(written);
        if (words.countTokens() == 1) {
            return element(written, named);
        }
        if (words.countTokens() != 3) {
            return Optional.empty();
        }
        String collection = words.nextToken();
        if (!words.nextToken().equals("of")) {
            return Optional.empty();
        }
        Optional<Type> element = element(words.nextToken(), named);
        return switch (collection) {
            case "list" -> element.map(Type.ListOf::new);
            case "set" ->
                element.filter(type -> !(type instanceof Type.Structure)).map(Type.SetOf::new);
            default -> Optional.empty();
        };
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
