package dev.proviso.analysis.symbolic;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out of facts what they need not say, and says the rest plainly. */
final class Shrinking {

    private final Predicate<Facts> isSo;
    private Facts facts;
    private int triesLeft;

    private Shrinking(Facts facts, Predicate<Facts> isSo, int tries) {
        this.triesLeft = tries;
        this.facts = facts;
        this.isSo = isSo;
    }

    /**
     * Facts of which nothing can be left out without their ceasing to be as asked.
     *
     * @param tries evaluations after which they are left as they are; those of rules that people write take some hundred
     */
    static Facts shrink(Facts facts, Predicate<Facts> isSo, int tries) {
        Shrinking shrinking = new Shrinking(facts, isSo, tries);
        shrinking.forgetMany();
        while (shrinking.pass()) {
            // Once more: what one part was needed for may be gone.
        }
        shrinking.makePlain();
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
                for (Value less : ValueEdits.smaller(known.value())) {
                    if (replace(facts.with(id, FactValue.of(less)))) {
                        isSmaller = true;
                        break;
                    }
                }
            }
        }
        return isSmaller;
    }

    /** Puts values that read better in the place of some, where they do as well. */
    private void makePlain() {
        if (facts.asOf().isPresent()) {
            replace(onDay(Leaves.CUSTOMARY_TODAY));
        }
        for (FactId id : List.copyOf(facts.values().keySet())) {
            boolean isChanged = !hasEvidence(id);
            while (isChanged) {
                isChanged = false;
                if (facts.value(id) instanceof FactValue.Known known) {
                    for (Value plainer : ValueEdits.plainer(known.value())) {
                        isChanged |= !isChanged && replace(facts.with(id, FactValue.of(plainer)));
                    }
                }
            }
        }
    }

    private Facts onDay(LocalDate day) {
        return new Facts(
                facts.app(), facts.title(), Optional.of(day), facts.values(), facts.evidence(), facts.locations());
    }

    /** Evidence stands at addresses, which must not move. */
    private boolean hasEvidence(FactId id) {
        return facts.evidence().keySet().stream().map(FactPath::fact).anyMatch(id::equals);
    }

    private boolean replace(Facts smaller) {
        if (triesLeft <= 0 || smaller.equals(facts)) {
            return false;
        }
        triesLeft--;
        if (!isSo.test(smaller)) {
            return false;
        }
        facts = smaller;
        return true;
    }

    private static Facts withoutDay(Facts facts) {
        return new Facts(
                facts.app(), facts.title(), Optional.empty(), facts.values(), facts.evidence(), facts.locations());
    }
}
