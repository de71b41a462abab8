package dev.proviso.benchmarks.peers;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts as general expression languages like them best: one variable a fact, records as maps, days as numbers, names and texts as
 * texts. Each variable and field is there; what is unknown is null, what is known to be none is a value that nothing else has.
 */
public final class PlainFacts {

    /** The variable that holds the day of the evaluation. */
    public static final String TODAY = "today";

    /** A day that is known to be none: long before all others. */
    public static final long NO_DAY = -10_000_000;

    /** A text or name that is known to be none. */
    public static final String NO_TEXT = "";

    private PlainFacts() {}

    /** The variable of a fact. */
    public static String variable(FactDeclaration fact) {
        return fact.id().value().replace('.', '_');
    }

    public static Map<String, @Nullable Object> of(Facts facts, Vocabulary vocabulary) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(TODAY, facts.asOf().map(day -> day.toEpochDay()).orElse(null));
        for (FactDeclaration fact : vocabulary.facts().values()) {
            variables.put(variable(fact), plain(facts.value(fact.id()), fact.type()));
        }
        return variables;
    }

    private static @Nullable Object plain(FactValue value, Type type) {
        if (value instanceof FactValue.Known known) {
            return plain(known.value(), type instanceof Type.OptionalOf optional ? optional.value() : type);
        }
        return value instanceof FactValue.KnownNone ? none(((Type.OptionalOf) type).value()) : null;
    }

    private static Object none(Type type) {
        return type == Type.Scalar.DATE ? (Object) NO_DAY : NO_TEXT;
    }

    private static Object plain(Value value, Type type) {
        if (value instanceof Value.Bool bool) {
            return bool.value();
        }
        if (value instanceof Value.Int number) {
            return number.value();
        }
        if (value instanceof Value.Date date) {
            return date.value().toEpochDay();
        }
        if (value instanceof Value.Structure structure) {
            Map<String, @Nullable Object> fields = new HashMap<>();
            for (FieldDeclaration field : ((Type.Structure) type).fields()) {
                fields.put(field.name(), plain(structure.field(field.name()), field.type()));
            }
            return fields;
        }
        if (value instanceof Value.ListOf list) {
            List<Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(plain(element, ((Type.ListOf) type).element())));
            return elements;
        }
        if (value instanceof Value.SetOf set) {
            Set<Object> elements = new LinkedHashSet<>();
            set.elements().forEach(element -> elements.add(plain(element, ((Type.SetOf) type).element())));
            return elements;
        }
        return value.toString();
    }
}
