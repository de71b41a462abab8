package dev.proviso.dsl.interpret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An evaluation with every step it took.
 *
 * @param cells the whole step of each cell, by its number, in the order of evaluation
 */
public record Trace(Results results, Map<Integer, Step> cells) {

    public Trace {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
