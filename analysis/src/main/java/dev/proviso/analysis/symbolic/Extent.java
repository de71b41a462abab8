package dev.proviso.analysis.symbolic;

import java.util.Map;

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

    /** Whether it has all that is needed. */
    boolean suffices(Needs needs) {
        return needs.lists().stream().allMatch(list -> needs.elements(list) <= elements(list))
                && needs.universes().stream().allMatch(universe -> needs.values(universe) <= values(universe));
    }
}
