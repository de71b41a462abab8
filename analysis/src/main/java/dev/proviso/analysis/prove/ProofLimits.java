package dev.proviso.analysis.prove;

/**
 * What a proof may cost. Past a limit the answer is {@link Answer.Unproved}. All are counted, none is a time, so that the same question
 * always has the same answer.
 *
 * @param steps conditions and their parts that may be looked at, each for every element of the lists around it
 * @param rounds proposals that may be weighed
 * @param elements of each list that may be told apart
 * @param values of texts, and of numbers in sets, that may be told apart
 */
public record ProofLimits(long steps, int rounds, int elements, int values) {

    /** 200,000 steps, 1,000 rounds, 24 elements, 60 values. */
    public static final ProofLimits DEFAULT = new ProofLimits(200_000, 1_000, 24, 60);

    public ProofLimits {
        if (steps < 1 || rounds < 1 || elements < 1 || values < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
