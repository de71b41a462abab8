package dev.proviso.dsl.interview;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a question may decide something: an example that was evaluated. With the other answers the clause is undecided, and with this
 * one besides it has the verdict.
 *
 * @param others answers to other questions; empty if this one alone decides. For a field of an element that is being told, the list as
 *     it may turn out to be is among them
 */
public record Witness(Map<FactPath, FactValue> others, FactValue answer, NodeId clause, Verdict verdict) {

    public Witness {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Whether this answer decides the clause without any other. */
    public boolean isAlone() {
        return others.isEmpty();
    }
}
