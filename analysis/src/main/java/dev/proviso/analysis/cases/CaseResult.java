package dev.proviso.analysis.cases;

import dev.proviso.dsl.Evaluation;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.TestCase;
import java.util.List;
import java.util.Optional;

/**
 * What one case came to.
 *
 * @param evaluation of its facts; empty if it could not be evaluated
 * @param mismatches expectations that were not met
 * @param problems why it could not be evaluated: parameters that are none
 */
public record CaseResult(
        TestCase given, Optional<Evaluation> evaluation, List<Mismatch> mismatches, List<Diagnostic> problems) {

    public CaseResult {
        mismatches = List.copyOf(mismatches);
        problems = List.copyOf(problems);
    }

    /** Whether everything came out as expected. */
    public boolean passes() {
        return mismatches.isEmpty() && problems.isEmpty();
    }
}
