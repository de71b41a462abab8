package dev.proviso.analysis.symbolic;

import java.util.List;

/**
 * The values of one type that sets may have as elements.
 *
 * @param name of the type
 * @param values different ones
 * @param isWhole whether these are all values of the type; if not, they stand for as many different ones
 */
record Universe(String name, List<Symbol> values, boolean isWhole) {
    Universe {
        values = List.copyOf(values);
    }
}
