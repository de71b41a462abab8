package dev.proviso.analysis.symbolic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many values a proof tells apart.
 *
 * @param elements of lists, by address; of others {@code otherElements}
 * @param values of types with endless values, by name of the type; of others {@code otherValues}
 * @param hasFreeTexts whether texts that no rule names have any property, even where none was found that has it; else they
 *     have exactly their own
 */
record Extent(
        Map<String, Integer> elements,
        int otherElements,
        Map<String, Integer> values,
        int otherValues,
        boolean hasFreeTexts) {

    /** Before it is known what is needed. */
    static final Extent LEAST = new Extent(Map.of(), 1, Map.of(), 2, false);

    Extent {
        elements = Map.copyOf(elements);
        values = Map.copyOf(values);
    }

    int elements(String address) {
        return elements.getOrDefault(address, otherElements);
    }

    int values(String universe) {
        return values.getOrDefault(universe, otherValues);
    }

    /** One that has what is needed besides. */
    Extent grown(Needs needs) {
        Map<String, Integer> moreElements = new HashMap<>(elements);
        needs.lists().forEach(list -> moreElements.merge(list, needs.elements(list), Integer::max));
        Map<String, Integer> moreValues = new HashMap<>(values);
        needs.universes().forEach(universe -> moreValues.merge(universe, needs.values(universe), Integer::max));
        return new Extent(moreElements, otherElements, moreValues, otherValues, hasFreeTexts);
    }

    Extent withFreeTexts() {
        return new Extent(elements, otherElements, values, otherValues, true);
    }

    /**
     * What it has too many of, in words.
     *
     * @param mostElements of each list
     * @param mostValues of each type with endless values
     */
    Optional<String> excess(int mostElements, int mostValues) {
        Optional<String> list = elements.entrySet().stream()
                .filter(entry -> entry.getValue() > mostElements)
                .findFirst()
                .map(entry -> "more than " + mostElements + " elements of " + entry.getKey()
                        + " would have to be told apart");
        return list.or(() -> values.entrySet().stream()
                .filter(entry -> entry.getValue() > mostValues)
                .findFirst()
                .map(entry -> "more than " + mostValues + " values of type " + entry.getKey()
                        + " would have to be told apart"));
    }

    /** Whether it has all that is needed. */
    boolean suffices(Needs needs) {
        return needs.lists().stream().allMatch(list -> needs.elements(list) <= elements(list))
                && needs.universes().stream().allMatch(universe -> needs.values(universe) <= values(universe));
    }
}
