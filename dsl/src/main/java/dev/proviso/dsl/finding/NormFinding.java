package dev.proviso.dsl.finding;

import dev.proviso.model.document.Norm;
import java.util.List;
import java.util.Set;

/**
 * How an app stands to one norm.
 *
 * @param causes why it is undecided; empty exactly when it is not
 * @param exceptions the exceptions that are printed as parts of their own, in the order of the rule; to cite with the norm
 */
public record NormFinding(Norm norm, Verdict verdict, Set<Cause> causes, List<ExceptionFinding> exceptions) {

    public NormFinding {
        causes = Causes.copy(causes);
        exceptions = List.copyOf(exceptions);
    }
}
