package dev.proviso.dsl.plan;

import dev.proviso.model.document.RuleText;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value that is computed once in an evaluation and may be read by others.
 *
 * @param index its number in {@link Plan#cells()}
 * @param name for people: of a definition, or of a norm and which part of its rule it is
 * @param source the text in which the spans of {@code core} count
 * @param cells that it reads directly, those behind outcomes of clauses included
 * @param facts slots that it reads directly
 */
public record Cell(int index, String name, RuleText source, Core core, Set<Integer> cells, Set<Integer> facts) {

    public Cell {
        cells = Collections.unmodifiableSet(new TreeSet<>(cells));
        facts = Collections.unmodifiableSet(new TreeSet<>(facts));
    }
}
