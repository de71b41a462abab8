package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Data as values. */
public final class Values {

    private Values() {}

    /** Why an operator that needs all of a value cannot work: the gaps of the datum and of the elements of a list. */
    static Set<Gap> gaps(Datum datum) {
        if (!(datum instanceof Datum.ListOf list)) {
            return datum.gaps();
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        list.elements().forEach(element -> gaps.addAll(gaps(element)));
        return gaps;
    }

    /** The value of a datum without {@link #gaps}; empty if it is none. */
    static Optional<Value> value(Datum datum) {
        return known(datum) instanceof FactValue.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether it is a known set or list. */
    public static boolean isCollection(Datum datum) {
        return datum instanceof Datum.ListOf
                || (datum instanceof Datum.Known known
                        && (known.value() instanceof Value.SetOf || known.value() instanceof Value.ListOf));
    }

    /** The elements of a collection; those of the facts' lists know their addresses. */
    public static List<Datum> elements(Datum collection) {
        if (collection instanceof Datum.ListOf list) {
            return list.elements();
        }
        return elements(((Datum.Known) collection).value()).stream()
                .map(Datum::of)
                .toList();
    }

    /** The elements of a set or list. */
    static Collection<Value> elements(Value collection) {
        return collection instanceof Value.SetOf set ? set.elements() : ((Value.ListOf) collection).elements();
    }

    /** Whether a collection or text has nothing in it. */
    static boolean isEmpty(Datum datum) {
        if (datum instanceof Datum.Known known && known.value() instanceof Value.Text text) {
            return text.value().isEmpty();
        }
        return elements(datum).isEmpty();
    }

    /** A datum as it would stand in the facts: what is unknown inside a record or list is left out. */
    public static FactValue known(Datum datum) {
        if (datum instanceof Datum.Known known) {
            return FactValue.of(known.value());
        }
        if (datum instanceof Datum.None) {
            return FactValue.NONE;
        }
        if (datum instanceof Datum.ListOf list) {
            List<Value> elements = list.elements().stream()
                    .flatMap(element -> value(element).stream())
                    .toList();
            return FactValue.of(new Value.ListOf(elements));
        }
        if (datum instanceof Datum.RecordOf structure) {
            Map<String, FactValue> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> {
                if (!(field instanceof Datum.Unknown)) {
                    fields.put(name, known(field));
                }
            });
            return FactValue.of(new Value.Structure(fields));
        }
        return FactValue.UNKNOWN;
    }
}
