package dev.proviso.model.fact;

import dev.proviso.model.diagnostic.Location;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about one app.
 *
 * @param app the app's short name
 * @param title its name for people, if given
 * @param asOf the day for which the facts hold, if given
 * @param values by fact; a fact that is absent is unknown
 * @param evidence by the address it is for
 * @param locations where each value stands in the file it was read from; empty for facts that were not read from a file
 */
public record Facts(
        String app,
        Optional<String> title,
        Optional<LocalDate> asOf,
        Map<FactId, FactValue> values,
        Map<FactPath, List<Evidence>> evidence,
        Map<FactPath, Location> locations) {

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        locations = Collections.unmodifiableMap(new LinkedHashMap<>(locations));
    }

    /** An app of which nothing is known. */
    public static Facts none(String app) {
        return new Facts(app, Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /** What is known of a fact as a whole. */
    public FactValue value(FactId fact) {
        return values.getOrDefault(fact, FactValue.UNKNOWN);
    }

    /** What is known at an address; unknown if the address leads nowhere. */
    public FactValue value(FactPath path) {
        FactValue at = value(path.fact());
        for (FactPath.Step step : path.steps()) {
            at = inside(at, step);
        }
        return at;
    }

    private static FactValue inside(FactValue outer, FactPath.Step step) {
        if (outer instanceof FactValue.Known known) {
            if (known.value() instanceof Value.Structure structure && step instanceof FactPath.Field field) {
                return structure.field(field.name());
            }
            if (known.value() instanceof Value.ListOf list
                    && step instanceof FactPath.Element element
                    && element.index() < list.elements().size()) {
                return FactValue.of(list.elements().get(element.index()));
            }
        }
        return FactValue.UNKNOWN;
    }

    /** These facts, but for one: {@link FactValue#UNKNOWN} forgets it. Its evidence and location no longer hold and are dropped. */
    public Facts with(FactId fact, FactValue value) {
        Map<FactId, FactValue> changed = new LinkedHashMap<>(values);
        if (value instanceof FactValue.Unknown) {
            changed.remove(fact);
        } else {
            changed.put(fact, value);
        }
        return new Facts(app, title, asOf, changed, without(evidence, fact), without(locations, fact));
    }

    /**
     * These facts, but for the value at one address. {@link FactValue#UNKNOWN} forgets it; an element of a list is taken out then. A
     * record that was not known becomes one of which only this is known, and an element right behind the last one is added. Evidence
     * and locations inside the address no longer hold and are dropped; those of a list go whose elements moved up. So are the locations
     * of the lists and records around it: what stands in the file there is another value now.
     *
     * @throws IllegalArgumentException if the address leads past the end of a list
     */
    public Facts with(FactPath path, FactValue value) {
        return with(Map.of(path, value));
    }

    /** Does the same at several addresses, one after the other. */
    public Facts with(Map<FactPath, FactValue> answers) {
        Map<FactId, FactValue> changed = new LinkedHashMap<>(values);
        Set<FactPath> stale = new HashSet<>();
        answers.forEach((path, value) -> {
            FactValue before = changed.getOrDefault(path.fact(), FactValue.UNKNOWN);
            FactValue whole = Placement.replaced(before, path, 0, value);
            if (whole instanceof FactValue.Unknown) {
                changed.remove(path.fact());
            } else {
                changed.put(path.fact(), whole);
            }
            stale.add(value instanceof FactValue.Unknown ? Placement.moved(path) : path);
        });
        Map<FactPath, Location> placed = new LinkedHashMap<>(without(locations, stale));
        placed.keySet().removeIf(path -> stale.stream().anyMatch(path::contains));
        return new Facts(app, title, asOf, changed, without(evidence, stale), placed);
    }

    /** These facts with one more reason to take what stands at an address to be so, in place of those it had. */
    public Facts withEvidence(FactPath path, Evidence piece) {
        Map<FactPath, List<Evidence>> more = new LinkedHashMap<>(evidence);
        more.put(path, List.of(piece));
        return new Facts(app, title, asOf, values, more, locations);
    }

    private static <V> Map<FactPath, V> without(Map<FactPath, V> map, Set<FactPath> stale) {
        if (map.isEmpty()) {
            return map;
        }
        Map<FactPath, V> rest = new LinkedHashMap<>(map);
        rest.keySet().removeIf(path -> stale.stream().anyMatch(gone -> gone.contains(path)));
        return rest;
    }

    private static <V> Map<FactPath, V> without(Map<FactPath, V> map, FactId fact) {
        Map<FactPath, V> rest = new LinkedHashMap<>(map);
        rest.keySet().removeIf(path -> path.fact().equals(fact));
        return rest;
    }
}
