package dev.proviso.shell.facts;

import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of facts that were changed here, and in their file by somebody else since: what was changed here counts, and for the rest
 * what the file says.
 *
 * @param taken what counts as the file says it now
 * @param lost what somebody else changed in the file, and was changed otherwise here
 */
record Meeting(Facts facts, List<FactId> taken, List<FactId> lost) {

    /** @param before what the file said when it was read here */
    static Meeting of(Facts before, Facts here, Facts there) {
        Set<FactId> all = new LinkedHashSet<>(there.values().keySet());
        all.addAll(before.values().keySet());
        all.addAll(here.values().keySet());
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>();
        List<FactId> taken = new ArrayList<>();
        List<FactId> lost = new ArrayList<>();
        for (FactId fact : all) {
            boolean isChangedHere = !isSame(fact, before, here);
            if (!isSame(fact, before, there) && !isSame(fact, here, there)) {
                (isChangedHere ? lost : taken).add(fact);
            }
            Facts counts = isChangedHere ? here : there;
            if (counts.values().containsKey(fact)) {
                values.put(fact, counts.value(fact));
            }
            evidence.putAll(evidence(fact, counts));
        }
        return new Meeting(new Facts(here.app(), there.title(), there.asOf(), values, evidence, Map.of()), taken, lost);
    }

    private static boolean isSame(FactId fact, Facts one, Facts other) {
        return one.value(fact).equals(other.value(fact)) && evidence(fact, one).equals(evidence(fact, other));
    }

    private static Map<FactPath, List<Evidence>> evidence(FactId fact, Facts facts) {
        return facts.evidence().entrySet().stream()
                .filter(entry -> entry.getKey().fact().equals(fact))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
