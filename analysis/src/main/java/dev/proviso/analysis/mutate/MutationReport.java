package dev.proviso.analysis.mutate;

import java.util.List;

/**
 * What became of the mutants of a revision.
 *
 * @param results in the order of the revision; mutants that the checker refuses are left out
 * @param refused how many those are
 */
public record MutationReport(List<Result> results, int refused) {

    public MutationReport {
        results = List.copyOf(results);
    }

    /** A mutant and its fate. */
    public record Result(Mutant mutant, Fate fate) {}

    /** How many mutants had a fate of this kind. */
    public int count(Class<? extends Fate> kind) {
        return (int) results.stream()
                .filter(result -> kind.isInstance(result.fate()))
                .count();
    }

    /** Those that no case noticed, but for the ones that none can. */
    public List<Result> alive() {
        return results.stream()
                .filter(result -> !(result.fate() instanceof Fate.Killed || result.fate() instanceof Fate.Equivalent))
                .toList();
    }
}
