package dev.proviso.dsl.check;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads types as rules and vocabularies write them: {@code duration}, {@code list of text}, {@code date?}. */
final class TypeNames {

    private final Vocabulary vocabulary;

    TypeNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The type with such a name, if there is one. A question mark at the end belongs to the whole. */
    Optional<Type> type(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        if (name.endsWith("?")) {
            return present(name.substring(0, name.length() - 1).strip()).map(Type.OptionalOf::new);
        }
        return present(name);
    }

    private Optional<Type> present(String name) {
        if (name.startsWith("list of ")) {
            return single(name.substring("list of ".length())).map(Type.ListOf::new);
        }
        if (name.startsWith("set of ")) {
            return single(name.substring("set of ".length()))
                    .filter(Types::isElement)
                    .map(Type.SetOf::new);
        }
        return single(name);
    }

    private Optional<Type> single(String name) {
        for (Scalar scalar : Scalar.values()) {
            if (scalar.toString().equals(name)) {
                return Optional.of(scalar);
            }
        }
        return Optional.ofNullable(vocabulary.types().get(name));
    }

    /** The names of all types without parts and of the vocabulary. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (Scalar scalar : Scalar.values()) {
            all.add(scalar.toString());
        }
        all.addAll(vocabulary.types().keySet());
        return all;
    }
}
