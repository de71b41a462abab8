package dev.proviso.dsl.finding;

import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.Set;

/**
 * How an app stands to one part of a policy.
 *
 * @param clause the part: a clause, an item, or any other node that states a norm
 * @param citation how the revision cites it, such as {@code A.4}
 * @param verdict of its own norms, not of those of the parts inside it
 * @param norms one for each of its norms, in the order of the revision
 * @param causes why it is undecided; empty exactly when it is not
 */
public record Finding(NodeId clause, String citation, Verdict verdict, List<NormFinding> norms, Set<Cause> causes) {

    public Finding {
        norms = List.copyOf(norms);
        causes = Causes.copy(causes);
    }
}
