package dev.proviso.shell.cases;

import dev.proviso.analysis.mutate.Site;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import java.util.Optional;

/** Where mutants are, in the words of people. */
final class MutantSites {

    private MutantSites() {}

    /** The part whose rule is changed; empty for definitions and parameters. */
    static Optional<NodeId> clause(Revision revision, Site site) {
        return site instanceof Site.OfNorm norm
                ? revision.norms().stream()
                        .filter(known -> known.id().equals(norm.norm()))
                        .map(Norm::clause)
                        .findFirst()
                : Optional.empty();
    }

    static String name(Revision revision, Outline outline, Site site) {
        return clause(revision, site).map(outline::citation).orElseGet(site::toString);
    }
}
