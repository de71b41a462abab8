package dev.proviso.analysis.prove;

/**
 * What a proof may cost. Past a limit the answer is {@link Answer.Unproved}. All are counted, none is a time, so that the same question
 * always has the same answer.
 *
 * @param steps conditions and their parts that may be looked at, each for every element of the lists around it
 * @param rounds proposals that may be weighed
 * @param elements of each list that may be told apart
 * @param values of texts, and of numbers in sets, that may be told apart
 * @param areWitnessesSmall whether a witness leaves out whatever it need not say, which takes some hundred evaluations
 */
public record ProofLimits(long steps, int rounds, int elements, int values, boolean areWitnessesSmall) {

    /** 200,000 steps, 1,000 rounds, 24 elements, 60 values, small witnesses. */
    public static final ProofLimits DEFAULT = new ProofLimits(200_000, 1_000, 24, 60, true);

    public ProofLimits {
        if (steps < 1 || rounds < 1 || elements < 1 || values < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same, for those who ask whether there is a witness and do not look at it. */
    public ProofLimits withLargeWitnesses() {
        return new ProofLimits(steps, rounds, elements, values, false);
    }
}
