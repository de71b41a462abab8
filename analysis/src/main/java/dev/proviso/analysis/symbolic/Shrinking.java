package dev.proviso.analysis.symbolic;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out of facts what they need not say. */
final class Shrinking {

    private final Predicate<Facts> isSo;
    private Facts facts;

    private Shrinking(Facts facts, Predicate<Facts> isSo) {
        this.facts = facts;
        this.isSo = isSo;
    }

    /** Facts of which nothing can be left out without their ceasing to be as asked. */
    static Facts shrink(Facts facts, Predicate<Facts> isSo) {
        Shrinking shrinking = new Shrinking(facts, isSo);
        shrinking.forgetMany();
        while (shrinking.pass()) {
            // Once more: what one part was needed for may be gone.
        }
        return shrinking.facts;
    }

    /** Forgets facts many at a time: most of them are there for no reason. */
    private void forgetMany() {
        for (int size = facts.values().size() / 2; size > 1; size /= 2) {
            List<FactId> ids = List.copyOf(facts.values().keySet());
            for (int from = 0; from < ids.size(); from += size) {
                Facts fewer = facts;
                for (FactId id : ids.subList(from, Math.min(ids.size(), from + size))) {
                    fewer = fewer.with(id, FactValue.UNKNOWN);
                }
                replace(fewer);
            }
        }
    }

    private boolean pass() {
        boolean isSmaller = facts.asOf().isPresent() && replace(withoutDay(facts));
        for (FactId id : List.copyOf(facts.values().keySet())) {
            isSmaller |= replace(facts.with(id, FactValue.UNKNOWN));
            if (facts.value(id) instanceof FactValue.Known known && !hasEvidence(id)) {
                for (Value less : smaller(known.value())) {
                    if (replace(facts.with(id, FactValue.of(less)))) {
                        isSmaller = true;
                        break;
                    }
                }
            }
        }
        return isSmaller;
    }

    /** Evidence stands at addresses, which must not move. */
    private boolean hasEvidence(FactId id) {
        return facts.evidence().keySet().stream().map(FactPath::fact).anyMatch(id::equals);
    }

    private boolean replace(Facts smaller) {
        if (smaller.equals(facts) || !isSo.test(smaller)) {
            return false;
        }
        facts = smaller;
        return true;
    }

    private static Facts withoutDay(Facts facts) {
        return new Facts(
                facts.app(), facts.title(), Optional.empty(), facts.values(), facts.evidence(), facts.locations());
    }

    /** Values with one part less. */
    private static List<Value> smaller(Value value) {
        List<Value> smaller = new ArrayList<>();
        if (value instanceof Value.ListOf list) {
            for (int i = 0; i < list.elements().size(); i++) {
                smaller.add(new Value.ListOf(without(list.elements(), i)));
            }
            for (int i = 0; i < list.elements().size(); i++) {
                for (Value less : smaller(list.elements().get(i))) {
                    List<Value> changed = new ArrayList<>(list.elements());
                    changed.set(i, less);
                    smaller.add(new Value.ListOf(changed));
                }
            }
        } else if (value instanceof Value.SetOf set) {
            for (Value element : set.elements()) {
                Set<Value> fewer = new LinkedHashSet<>(set.elements());
                fewer.remove(element);
                smaller.add(new Value.SetOf(fewer));
            }
        } else if (value instanceof Value.Structure structure) {
            structure.fields().forEach((name, field) -> {
                Map<String, FactValue> fewer = new LinkedHashMap<>(structure.fields());
                fewer.remove(name);
                smaller.add(new Value.Structure(fewer));
                if (field instanceof FactValue.Known known) {
                    for (Value less : smaller(known.value())) {
                        Map<String, FactValue> changed = new LinkedHashMap<>(structure.fields());
                        changed.put(name, FactValue.of(less));
                        smaller.add(new Value.Structure(changed));
                    }
                }
            });
        }
        return smaller;
    }

    private static List<Value> without(List<Value> elements, int index) {
        List<Value> fewer = new ArrayList<>(elements);
        fewer.remove(index);
        return fewer;
    }
}
