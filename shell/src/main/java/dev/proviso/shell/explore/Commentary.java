package dev.proviso.shell.explore;

import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermUsage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a revision's data says about each of its parts beside the words. */
public final class Commentary {

    private final Revision revision;
    private final Map<NodeId, List<Norm>> norms = new HashMap<>();
    private final Map<NodeId, List<Reference>> references = new HashMap<>();

    private Commentary(Revision revision) {
        this.revision = revision;
    }

    /** Indexes a revision. Cost: linear in its norms and references. */
    public static Commentary of(Revision revision) {
        Commentary commentary = new Commentary(revision);
        for (Norm norm : revision.norms()) {
            commentary
                    .norms
                    .computeIfAbsent(norm.clause(), id -> new ArrayList<>())
                    .add(norm);
        }
        for (Reference reference : revision.references()) {
            commentary
                    .references
                    .computeIfAbsent(reference.from(), id -> new ArrayList<>())
                    .add(reference);
        }
        return commentary;
    }

    /** What a part states, in the order of the revision. */
    public List<Norm> norms(NodeId node) {
        return norms.getOrDefault(node, List.of());
    }

    /** Mentions of other parts and documents in a part's words. */
    public List<Reference> references(NodeId node) {
        return references.getOrDefault(node, List.of());
    }

    /** The effective modality of a part: that of its first norm; a statement if it has none. */
    public Modality modality(NodeId node) {
        List<Norm> stated = norms(node);
        return stated.isEmpty() ? Modality.STATEMENT : stated.get(0).effective();
    }

    /** The terms that a part's words use, in the order of their first use. */
    public List<Term> terms(Node node) {
        return TermUsage.in(node.text(), revision.terms());
    }
}
