package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final Set<String> blank = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

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
        reading.report(
                Problem.WRONG_SHAPE, node, owner + " is a mapping of keys to values, but here is " + node.describe());
        return Optional.empty();
    }

    Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    /** The value of a key; empty if the key is absent. A key with nothing behind it is reported, and empty too. */
    Optional<DataNode> optional(String key) {
        Optional<DataNode> value = raw(key);
        if (value.isPresent() && value.get() instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
            if (blank.add(key)) {
                reading.report(
                        Problem.WRONG_SHAPE,
                        scalar,
                        "nothing stands behind '" + key + "'",
                        Optional.of("give a value, or leave the key out"));
            }
            return Optional.empty();
        }
        return value;
    }

    /** The value of a key, null included; empty if the key is absent. */
    Optional<DataNode> raw(String key) {
        asked.add(key);
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    Optional<DataNode> required(String key) {
        Optional<DataNode> value = optional(key);
        if (!has(key) && missing.add(key)) {
            reading.report(Problem.MISSING_KEY, head(), owner + " needs the key '" + key + "'");
        }
        return value;
    }

    Optional<String> text(String key) {
        return optional(key).flatMap(this::asText).map(Scalar::text);
    }

    String requiredText(String key) {
        return required(key).flatMap(this::asText).map(Scalar::text).orElse("");
    }

    Optional<Scalar> scalar(String key) {
        return optional(key).flatMap(this::asScalar);
    }

    Optional<Boolean> flag(String key) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isPresent() && scalar.get().kind() != Kind.BOOLEAN) {
            reading.report(
                    Problem.WRONG_SHAPE,
                    scalar.get(),
                    "'" + key + "' is true or false, but here is "
                            + scalar.get().describe(),
                    Optional.of("write true or false, without quotes"));
            return Optional.empty();
        }
        return scalar.map(value -> value.text().equals("true"));
    }

    Optional<LocalDate> date(String key) {
        return optional(key).flatMap(this::asScalar).flatMap(scalar -> {
            Optional<LocalDate> day = Days.parse(scalar.text());
            if (day.isEmpty()) {
                reading.report(
                        Problem.BAD_VALUE,
                        scalar,
                        "'" + scalar.text() + "' is not a day of the calendar",
                        Optional.of("write it as year-month-day, such as 2026-11-01"));
            }
            return day;
        });
    }

    /** A name of a certain form, such as an id. */
    <T> Optional<T> name(String key, String form, Predicate<String> isValid, Function<String, T> make) {
        return optional(key).flatMap(node -> asName(node, "'" + key + "'", form, isValid, make));
    }

    <T> Optional<T> requiredName(String key, String form, Predicate<String> isValid, Function<String, T> make) {
        required(key);
        return name(key, form, isValid, make);
    }

    /** A list of names of a certain form; those of another form are reported and left out. */
    <T> List<T> names(String key, String form, Predicate<String> isValid, Function<String, T> make) {
        return list(key).stream()
                .flatMap(node -> asName(node, "an element of '" + key + "'", form, isValid, make).stream())
                .toList();
    }

    /** The node, if it is a name of a certain form; else that is reported. */
    <T> Optional<T> asName(
            DataNode node, String place, String form, Predicate<String> isValid, Function<String, T> make) {
        return asText(node).flatMap(scalar -> {
            if (isValid.test(scalar.text())) {
                return Optional.of(make.apply(scalar.text()));
            }
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' cannot be " + place,
                    Optional.of("write " + form));
            return Optional.empty();
        });
    }

    /** A constant of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return optional(key).flatMap(node -> asConstant(node, "'" + key + "'", type));
    }

    <E extends Enum<E>> E requiredConstant(String key, Class<E> type) {
        required(key);
        return constant(key, type).orElse(type.getEnumConstants()[0]);
    }

    /** A list of constants of an enumeration; what is none is reported and left out. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return list(key).stream()
                .flatMap(node -> asConstant(node, "'" + key + "'", type).stream())
                .toList();
    }

    private <E extends Enum<E>> Optional<E> asConstant(DataNode node, String place, Class<E> type) {
        return asText(node).flatMap(scalar -> {
            List<String> words = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                if (word(constant).equals(scalar.text())) {
                    return Optional.of(constant);
                }
                words.add(word(constant));
            }
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' is not a value of " + place,
                    reading.didYouMean(scalar.text(), words)
                            .or(() -> Optional.of("write one of " + String.join(", ", words))));
            return Optional.empty();
        });
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
        reading.report(
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
            reading.report(
                    Problem.WRONG_SHAPE,
                    value.get(),
                    "'" + key + "' is a mapping of names to values, but here is "
                            + value.get().describe());
        }
        return value.isPresent() && value.get() instanceof Mapping inner ? inner.entries() : List.of();
    }

    /** The texts of a list of texts. */
    List<String> texts(String key) {
        return list(key).stream()
                .flatMap(node -> asText(node).stream())
                .map(Scalar::text)
                .toList();
    }

    /** The node, if it is a text; else that is reported. */
    Optional<Scalar> asText(DataNode node) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
            return Optional.of(scalar);
        }
        Optional<String> hint = node instanceof Scalar scalar && scalar.kind() != Kind.NULL
                ? Optional.of("if a text is meant, put it into quotes: \"" + scalar.text() + "\"")
                : Optional.empty();
        reading.report(Problem.WRONG_SHAPE, node, "a text is expected here, but here is " + node.describe(), hint);
        return Optional.empty();
    }

    /** The node, if it is a single value other than null; else that is reported. */
    Optional<Scalar> asScalar(DataNode node) {
        if (node instanceof Scalar scalar && scalar.kind() != Kind.NULL) {
            return Optional.of(scalar);
        }
        reading.report(Problem.WRONG_SHAPE, node, "a value is expected here, but here is " + node.describe());
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
                reading.report(
                        Problem.UNKNOWN_KEY,
                        entry.key(),
                        owner + " has no key '" + entry.key().text() + "'",
                        reading.didYouMean(entry.key().text(), asked)
                                .or(() -> Optional.of("the keys are " + String.join(", ", asked))));
            }
        }
    }
}
