package dev.proviso.dsl.query;

import dev.proviso.model.diff.match.Match;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two revisions that are compared.
 *
 * @param matches what became of a part of the old revision
 * @param effects who tells what changes do to apps, if anybody does
 */
record ComparedRevisions(Outline from, Outline to, Map<NodeId, List<Match>> matches, Optional<ChangeEffects> effects) {

    static ComparedRevisions of(RevisionChanges changes) {
        return new ComparedRevisions(
                Outline.of(changes.diff().from()),
                Outline.of(changes.diff().to()),
                changes.diff().matching().byFrom(),
                changes.effects());
    }

    /** What became of the part right around a part of the old revision, or of the next one around that which is still there. */
    Optional<NodeId> stood(NodeId old) {
        Optional<Node> around = from.parent(old);
        while (around.isPresent()) {
            NodeId id = around.get().id();
            List<Match> became = matches.getOrDefault(id, List.of());
            if (!became.isEmpty()) {
                return Optional.of(became.get(0).to());
            }
            around = from.parent(id);
        }
        return Optional.empty();
    }
}
