package dev.proviso.model.diff;

import dev.proviso.model.diff.DiffOptions.IdTrust;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.diff.pair.Budget;
import dev.proviso.model.diff.pair.Paired;
import dev.proviso.model.diff.pair.Pairing;
import dev.proviso.model.document.Revision;
import java.util.Optional;

/** Compares revisions. */
public final class Differ {

    /** What the extractor of a revision that a program imported is called. */
    private static final String IMPORT = "import";

    private Differ() {}

    /** The difference of two revisions, by {@link DiffOptions#DEFAULT}. */
    public static RevisionDiff diff(Revision from, Revision to) {
        return diff(from, to, DiffOptions.DEFAULT);
    }

    /**
     * The difference of two revisions. They need not be of one policy.
     *
     * <p>It is the same each time, and read from the new revision to the old one it is the same with kinds and redlines turned around.
     * Cost: about linear in the words of both, as long as most of them did not change.
     */
    public static RevisionDiff diff(Revision from, Revision to, DiffOptions options) {
        Budget budget = new Budget(options.budget());
        boolean curated = areIdsCurated(from, to, options.ids());
        Paired paired = Pairing.pair(from, to, curated, budget);
        Changes changes = new Changes(from, to, paired, curated);
        return new RevisionDiff(
                from, to, changes.entries(), paired.pairs().matching(), changes.marks(), limit(budget, paired));
    }

    /** Which nodes of two revisions correspond, without what that means: what {@link #diff} rests on. */
    public static Matching match(Revision from, Revision to, DiffOptions options) {
        boolean curated = areIdsCurated(from, to, options.ids());
        return Pairing.pair(from, to, curated, new Budget(options.budget()))
                .pairs()
                .matching();
    }

    private static boolean areIdsCurated(Revision from, Revision to, IdTrust trust) {
        return switch (trust) {
            case CURATED -> true;
            case PROPOSED -> false;
            case BY_SOURCE -> from.policy().equals(to.policy()) && !isImported(from) && !isImported(to);
        };
    }

    private static boolean isImported(Revision revision) {
        return revision.source().extractor().contains(IMPORT);
    }

    private static Optional<DiffLimit> limit(Budget budget, Paired paired) {
        return budget.isExhausted()
                ? Optional.of(new DiffLimit(budget.limit(), paired.pairs().countFree()))
                : Optional.empty();
    }
}
