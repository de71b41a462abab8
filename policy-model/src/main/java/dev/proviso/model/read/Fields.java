package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The keys of one mapping, asked for one after the other. What is asked for is what is known: {@link #close()} reports every
 * other key. A key that is missing or has a value of the wrong kind is reported when it is asked for.
 */
final class Fields {

    private final Reading reading;
    private final Mapping mapping;
    private final String owner;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Reading reading, Mapping mapping, String owner) {
        this.reading = reading;
        this.mapping = mapping;
        this.owner = owner;
    }

    /**
     * The fields of a node, if it is a mapping; else that is reported.
     *
     * @param owner what the mapping describes, with its article, for messages
     */
    static Optional<Fields> of(Reading reading, DataNode node, String owner) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(reading, mapping, owner));
        }
        reading.error(
                Problem.WRONG_SHAPE, node, owner + " is a mapping of keys to values, but here is " + node.describe());
        return Optional.empty();
    }

    Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    /** The value of a key; empty if the key is absent or null. */
    Optional<DataNode> optional(String key) {
        asked.add(key);
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.kind() == Kind.NULL))
                .findFirst();
    }

    Optional<DataNode> required(String key) {
        Optional<DataNode> value = optional(key);
        if (value.isEmpty()) {
            reading.error(Problem.MISSING_KEY, head(), owner + " needs the key '" + key + "'");
        }
        return value;
    }

    /** Any scalar but null, as its text. */
    Optional<String> text(String key) {
        return optional(key).flatMap(this::asText);
    }

    String requiredText(String key) {
        return required(key).flatMap(this::asText).orElse("");
    }

    Optional<Scalar> scalar(String key) {
        return optional(key).flatMap(this::asScalar);
    }

    Optional<Boolean> flag(String key) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isPresent() && scalar.get().kind() != Kind.BOOLEAN) {
            reading.error(
                    Problem.WRONG_SHAPE,
                    scalar.get(),
                    "'" + key + "' is true or false, but here is "
                            + scalar.get().describe());
            return Optional.empty();
        }
        return scalar.map(value -> value.text().equals("true"));
    }

    Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(scalar -> {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeParseException e) {
                reading.error(
                        Problem.BAD_VALUE,
                        scalar,
                        "'" + scalar.text() + "' is not a day of the calendar",
                        Optional.of("write it as year-month-day, such as 2026-11-01"));
                return Optional.empty();
            }
        });
    }

    /** A name of a certain form, such as an id. */
    <T> Optional<T> name(String key, String form, Predicate<String> isValid, Function<String, T> make) {
        return scalar(key).flatMap(scalar -> {
            if (isValid.test(scalar.text())) {
                return Optional.of(make.apply(scalar.text()));
            }
            reading.error(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' cannot be used as '" + key + "'",
                    Optional.of("write " + form));
            return Optional.empty();
        });
    }

    <T> Optional<T> requiredName(String key, String form, Predicate<String> isValid, Function<String, T> make) {
        required(key);
        return name(key, form, isValid, make);
    }

    /** A constant of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return scalar(key).flatMap(scalar -> {
            List<String> words = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                if (word(constant).equals(scalar.text())) {
                    return Optional.of(constant);
                }
                words.add(word(constant));
            }
            reading.error(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' is not a value of '" + key + "'",
                    Suggestion.hint(scalar.text(), words)
                            .or(() -> Optional.of("write one of " + String.join(", ", words))));
            return Optional.empty();
        });
    }

    <E extends Enum<E>> E requiredConstant(String key, Class<E> type) {
        required(key);
        return constant(key, type).orElse(type.getEnumConstants()[0]);
    }

    /** How a constant is written in our files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The elements of a list; none if the key is absent. */
    List<DataNode> list(String key) {
        return optional(key).map(value -> asList(key, value)).orElse(List.of());
    }

    List<DataNode> requiredList(String key) {
        return required(key).map(value -> asList(key, value)).orElse(List.of());
    }

    private List<DataNode> asList(String key, DataNode value) {
        if (value instanceof Sequence sequence) {
            return sequence.elements();
        }
        reading.error(
                Problem.WRONG_SHAPE,
                value,
                "'" + key + "' is a list, but here is " + value.describe(),
                Optional.of("write [ … ], or each element on a line of its own behind '- '"));
        return List.of();
    }

    /** The entries of a mapping whose keys are names; none if the key is absent. */
    List<Entry> entries(String key) {
        Optional<DataNode> value = optional(key);
        if (value.isPresent() && !(value.get() instanceof Mapping)) {
            reading.error(
                    Problem.WRONG_SHAPE,
                    value.get(),
                    "'" + key + "' is a mapping of names to values, but here is "
                            + value.get().describe());
        }
        return value.isPresent() && value.get() instanceof Mapping inner ? inner.entries() : List.of();
    }

    /** The texts of a list of scalars. */
    List<String> texts(String key) {
        return list(key).stream().flatMap(node -> asText(node).stream()).toList();
    }

    Optional<String> asText(DataNode node) {
        return asScalar(node).map(Scalar::text);
    }

    Optional<Scalar> asScalar(DataNode node) {
        if (node instanceof Scalar scalar && scalar.kind() != Kind.NULL) {
            return Optional.of(scalar);
        }
        reading.error(Problem.WRONG_SHAPE, node, "a text is expected here, but here is " + node.describe());
        return Optional.empty();
    }

    /** The first key, which stands for the mapping as a whole in messages. */
    DataNode head() {
        return mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key();
    }

    /** Reports the keys that nobody asked for. */
    void close() {
        for (Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key().text())) {
                reading.error(
                        Problem.UNKNOWN_KEY,
                        entry.key(),
                        owner + " has no key '" + entry.key().text() + "'",
                        Suggestion.hint(entry.key().text(), asked)
                                .or(() -> Optional.of("the keys are " + String.join(", ", asked))));
            }
        }
    }
}
