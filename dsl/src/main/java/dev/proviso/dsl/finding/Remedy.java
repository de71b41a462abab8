package dev.proviso.dsl.finding;

import java.util.List;

/**
 * Changes that, made together, leave no violation of a clause.
 *
 * @param changes not empty
 * @param verdict of the clause afterwards
 * @param changesWhatIsSettled whether they change what has happened, as nothing else mends the clause: nobody can make such changes
 */
public record Remedy(List<Change> changes, Verdict verdict, boolean changesWhatIsSettled) {

    public Remedy {
        changes = List.copyOf(changes);
    }

    /** Changes that can be made. */
    public Remedy(List<Change> changes, Verdict verdict) {
        this(changes, verdict, false);
    }

    /** The same changes, as changes that nobody can make. */
    public Remedy changingWhatIsSettled() {
        return new Remedy(changes, verdict, true);
    }
}
