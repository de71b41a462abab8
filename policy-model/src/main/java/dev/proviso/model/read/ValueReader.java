package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a value of a given type, and notes where it and each of its parts stand. */
final class ValueReader {

    /** An exact decimal with more digits, or an exponent past this, would take more memory than it is worth. */
    private static final int MAX_DIGITS = 1_000;

    private static final Set<String> WORDS_FOR_UNKNOWN = Set.of("unknown", "?", "n/a", "na", "tbd", "todo");
    private static final Set<String> WORDS_FOR_NONE = Set.of("none", "nil", "never", "-");

    private final Reading reading;
    private final Map<FactPath, Location> locations;

    ValueReader(Reading reading, Map<FactPath, Location> locations) {
        this.reading = reading;
        this.locations = locations;
    }

    /** The value, its place noted; {@link FactValue#UNKNOWN} if it is wrong, which is then reported. */
    FactValue read(FactPath path, Type type, DataNode node) {
        locations.put(path, reading.locate(node));
        boolean isNull = node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
        if (isNull) {
            return none(path, type, node);
        }
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        return value(path, present, node).map(FactValue::of).orElse(FactValue.UNKNOWN);
    }

    private FactValue none(FactPath path, Type type, DataNode node) {
        boolean written = node.end() > node.start();
        if (type instanceof Type.OptionalOf) {
            if (!written) {
                reading.report(
                        Problem.LEFT_BLANK,
                        node,
                        "nothing stands behind '" + path + "'; it is read as none",
                        Optional.of("write null if there is none; leave the key out if it is not known"));
            }
            return FactValue.NONE;
        }
        reading.report(
                Problem.NOT_OPTIONAL,
                node,
                written
                        ? "'" + path + "' always has a value of type " + type + ", so it cannot be none"
                        : "nothing stands behind '" + path + "', which always has a value of type " + type,
                Optional.of(instead(path, type)));
        return FactValue.UNKNOWN;
    }

    private static String instead(FactPath path, Type type) {
        if (isElement(path)) {
            return "leave the element out";
        }
        return type instanceof Type.ListOf || type instanceof Type.SetOf
                ? "write [] if there are none; leave the key out if the value is not known"
                : "leave the key out if the value is not known";
    }

    private static boolean isElement(FactPath path) {
        return !path.steps().isEmpty() && path.steps().get(path.steps().size() - 1) instanceof FactPath.Element;
    }

    private Optional<Value> value(FactPath path, Type type, DataNode node) {
        if (type instanceof Type.Structure structure) {
            return structure(path, structure, node);
        }
        if (type instanceof Type.ListOf list) {
            return list(path, list, node);
        }
        if (type instanceof Type.SetOf set) {
            return set(path, set, node);
        }
        if (!(node instanceof Scalar scalar)) {
            return wrong(path, type, node, withoutBrackets(node));
        }
        if (type instanceof Type.Enumeration enumeration) {
            return name(path, enumeration, scalar);
        }
        return scalar(path, (Type.Scalar) type, scalar);
    }

    private Optional<Value> structure(FactPath path, Type.Structure type, DataNode node) {
        if (!(node instanceof Mapping mapping)) {
            return wrong(
                    path,
                    type,
                    node,
                    withoutBrackets(node)
                            .or(() -> Optional.of("its fields are " + String.join(", ", fieldNames(type)))));
        }
        Map<String, FactValue> fields = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            Optional<FieldDeclaration> field = type.field(name);
            if (field.isPresent()) {
                fields.put(name, read(path.field(name), field.get().type(), entry.value()));
            } else {
                reading.report(
                        Problem.UNKNOWN_NAME,
                        entry.key(),
                        "a " + type + " has no field '" + name + "'",
                        reading.didYouMean(name, fieldNames(type))
                                .or(() -> Optional.of("its fields are " + String.join(", ", fieldNames(type)))));
            }
        }
        return Optional.of(new Value.Structure(fields));
    }

    private static List<String> fieldNames(Type.Structure type) {
        return type.fields().stream().map(FieldDeclaration::name).toList();
    }

    private Optional<Value> list(FactPath path, Type.ListOf type, DataNode node) {
        if (!(node instanceof Sequence sequence)) {
            return wrong(path, type, node, inBrackets(node));
        }
        List<Value> elements = new ArrayList<>();
        for (DataNode element : sequence.elements()) {
            FactValue value = read(path.element(elements.size()), type.element(), element);
            // A wrong element is reported and keeps its place, so that the addresses of those behind it stay right.
            elements.add(value instanceof FactValue.Known known ? known.value() : new Value.Structure(Map.of()));
        }
        return Optional.of(new Value.ListOf(elements));
    }

    private Optional<Value> set(FactPath path, Type.SetOf type, DataNode node) {
        if (!(node instanceof Sequence sequence)) {
            return wrong(path, type, node, inBrackets(node));
        }
        Set<Value> elements = new LinkedHashSet<>();
        int position = 0;
        for (DataNode element : sequence.elements()) {
            FactPath place = path.element(position++);
            if (element instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
                none(place, type.element(), element);
                continue;
            }
            value(place, type.element(), element)
                    .filter(value -> !elements.add(value))
                    .ifPresent(value -> reading.report(
                            Problem.DUPLICATE_ELEMENT,
                            element,
                            "'" + value + "' already is in the set '" + path + "'"));
        }
        return Optional.of(new Value.SetOf(elements));
    }

    private Optional<Value> name(FactPath path, Type.Enumeration type, Scalar scalar) {
        if (type.has(scalar.text())) {
            return Optional.of(new Value.Name(scalar.text()));
        }
        List<String> names =
                type.values().stream().map(Type.EnumerationValue::name).toList();
        reading.report(
                Problem.UNKNOWN_NAME,
                scalar,
                "'" + scalar.text() + "' is not a value of '" + path + "'",
                reading.didYouMean(scalar.text(), names)
                        .or(() -> hintForWord(scalar))
                        .or(() -> Optional.of("write one of " + String.join(", ", names))));
        return Optional.empty();
    }

    private Optional<Value> scalar(FactPath path, Type.Scalar type, Scalar scalar) {
        return switch (type) {
            case BOOLEAN ->
                scalar.kind() == Kind.BOOLEAN
                        ? Optional.of(new Value.Bool(scalar.text().equals("true")))
                        : wrong(path, type, scalar, Optional.of("write true or false, without quotes"));
            case INTEGER -> integer(path, type, scalar);
            case DECIMAL -> decimal(path, type, scalar);
            case TEXT ->
                scalar.kind() == Kind.TEXT
                        ? Optional.of(new Value.Text(scalar.text()))
                        : wrong(path, type, scalar, Optional.of("put it into quotes: \"" + scalar.text() + "\""));
            case DATE -> date(path, type, scalar);
            case DURATION -> {
                Optional<Value> duration = Durations.parse(scalar.text()).map(Value.Duration::new);
                yield duration.isPresent()
                        ? duration
                        : wrong(path, type, scalar, Optional.of("write it as '30 days', '72 hours' or P30D"));
            }
        };
    }

    private Optional<Value> integer(FactPath path, Type type, Scalar scalar) {
        if (scalar.kind() == Kind.INTEGER) {
            try {
                return Optional.of(new Value.Int(Long.parseLong(scalar.text())));
            } catch (NumberFormatException e) {
                return wrong(
                        path, type, scalar, Optional.of("it must lie between -2^63 and 2^63-1, written in digits"));
            }
        }
        return wrong(path, type, scalar, Optional.of("write a whole number, without quotes"));
    }

    private Optional<Value> decimal(FactPath path, Type type, Scalar scalar) {
        if (scalar.text().length() > 2 * MAX_DIGITS) {
            return wrong(path, type, scalar, Optional.of("it may have at most " + MAX_DIGITS + " digits"));
        }
        try {
            BigDecimal number = new BigDecimal(scalar.text());
            if (Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS) {
                return Optional.of(new Value.Decimal(number));
            }
            return wrong(path, type, scalar, Optional.of("it may have at most " + MAX_DIGITS + " digits"));
        } catch (NumberFormatException e) {
            return wrong(path, type, scalar, Optional.of("write a number such as 12.50"));
        }
    }

    private Optional<Value> date(FactPath path, Type type, Scalar scalar) {
        Optional<Value> day = Days.parse(scalar.text()).map(Value.Date::new);
        return day.isPresent()
                ? day
                : wrong(
                        path,
                        type,
                        scalar,
                        Optional.of("write a day of the calendar as year-month-day, such as 2026-11-01"));
    }

    /** A single value where several may stand. */
    private static Optional<String> inBrackets(DataNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of("write a single element in brackets too: [" + scalar.text() + "]; and [] for none");
        }
        return Optional.of("write it as an element of a list, behind '- '; and [] for none");
    }

    /** Brackets around the one value that is meant. */
    private static Optional<String> withoutBrackets(DataNode node) {
        boolean single =
                node instanceof Sequence sequence && sequence.elements().size() == 1;
        return single
                ? Optional.of("there is only one value: leave the brackets, or the hyphen, out")
                : Optional.empty();
    }

    private Optional<Value> wrong(FactPath path, Type type, DataNode node, Optional<String> hint) {
        reading.report(
                Problem.WRONG_TYPE,
                node,
                "'" + path + "' is of type " + type + ", but here is " + node.describe(),
                hintForWord(node).or(() -> hint));
        return Optional.empty();
    }

    /** Words that people write for what the format says in another way. */
    private static Optional<String> hintForWord(DataNode node) {
        String word = node instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        if (WORDS_FOR_UNKNOWN.contains(word)) {
            return Optional.of("leave the key out if the value is not known");
        }
        return WORDS_FOR_NONE.contains(word)
                ? Optional.of("for none write [] where a list or set is meant, null where the type ends in '?'")
                : Optional.empty();
    }
}
