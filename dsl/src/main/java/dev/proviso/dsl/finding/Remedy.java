package dev.proviso.dsl.finding;

import java.util.List;

/**
 * Changes that, made together, leave no violation of a clause.
 *
 * @param changes not empty
 * @param verdict of the clause afterwards
 */
public record Remedy(List<Change> changes, Verdict verdict) {

    public Remedy {
        changes = List.copyOf(changes);
    }
}
