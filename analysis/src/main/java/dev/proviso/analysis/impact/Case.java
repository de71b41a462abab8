package dev.proviso.analysis.impact;

import dev.proviso.analysis.match.ClausePair;
import dev.proviso.model.fact.FactPath;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An app and a clause whose standing changed.
 *
 * @param missing where it is undecided now: the addresses whose being unknown is among the reasons, without those that were among them
 *     before
 */
public record Case(String app, ClausePair clause, Transition transition, Set<FactPath> missing) {

    public Case {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }
}
