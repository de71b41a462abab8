package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What can be asked for where something is not known. */
final class Openings {

    private final Inquiry inquiry;
    private final Predicate<FactPath> isAside;

    /** @param isAside what is not to be asked for */
    Openings(Inquiry inquiry, Predicate<FactPath> isAside) {
        this.inquiry = inquiry;
        this.isAside = isAside;
    }

    /** The addresses to ask for, in the order of the vocabulary; what is known and counts as unknown is asked for as a whole. */
    List<FactPath> of(Set<FactPath> unknown, Facts known) {
        Set<FactPath> open = new LinkedHashSet<>();
        for (FactPath path : unknown) {
            boolean isStale = !(known.value(path) instanceof FactValue.Unknown);
            open.addAll(isStale ? Set.of(path) : inquiry.unknown(path, FactValue.UNKNOWN));
        }
        open.removeIf(isAside);
        return Inquiry.sorted(open, inquiry.places());
    }
}
