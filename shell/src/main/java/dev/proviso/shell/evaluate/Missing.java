package dev.proviso.shell.evaluate;

import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.model.fact.FactPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts that are missing. */
public final class Missing {

    private Missing() {}

    /** Each fact of any of the sets once, those of the sets in front first. */
    public static List<MissingFact> each(List<MissingSet> sets) {
        Map<FactPath, MissingFact> facts = new LinkedHashMap<>();
        sets.forEach(set -> set.facts().forEach(fact -> facts.putIfAbsent(fact.path(), fact)));
        return List.copyOf(facts.values());
    }
}
