package dev.proviso.model.diff;

/**
 * How two revisions are compared.
 *
 * @param ids what an equal id is worth
 * @param budget how many comparisons of words may be made, as a guard against hostile documents; a difference that needs more says so
 *     ({@link RevisionDiff#limit()})
 */
public record DiffOptions(IdTrust ids, long budget) {

    /** Decides by the revisions' sources what ids are worth, with a budget that no honest document uses up. */
    public static final DiffOptions DEFAULT = new DiffOptions(IdTrust.BY_SOURCE, 1_000_000_000L);

    public DiffOptions withIds(IdTrust trust) {
        return new DiffOptions(trust, budget);
    }

    public DiffOptions withBudget(long steps) {
        return new DiffOptions(ids, steps);
    }

    /** What it means that nodes of both revisions have the same id. */
    public enum IdTrust {
        /** What a person cut up has ids that a person gave; what a program imported has ids that were made from the words. */
        BY_SOURCE,
        /** A person gave them: they are the same provision, whatever the words say. */
        CURATED,
        /** They were made from the words, and say no more than the words do. */
        PROPOSED
    }
}
