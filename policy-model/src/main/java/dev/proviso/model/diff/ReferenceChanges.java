package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** References with the same words that now lead to another part. */
final class ReferenceChanges {

    private final BothRevisions both;
    private final MarkLedger ledger;

    private ReferenceChanges(BothRevisions both, MarkLedger ledger) {
        this.both = both;
        this.ledger = ledger;
    }

    static void compare(BothRevisions both, MarkLedger ledger) {
        ReferenceChanges step = new ReferenceChanges(both, ledger);
        step.compareReferences();
    }

    private void compareReferences() {
        Map<String, NodeId> targets = new HashMap<>();
        for (Reference reference : both.from().references()) {
            if (reference.target() instanceof Reference.ToNode target) {
                both.newId(reference.from())
                        .ifPresent(place -> targets.put(place + " " + reference.text(), target.node()));
            }
        }
        for (Reference reference : both.to().references()) {
            NodeId was = targets.get(reference.from() + " " + reference.text());
            if (was != null
                    && reference.target() instanceof Reference.ToNode target
                    && !both.newId(was).equals(Optional.of(target.node()))) {
                String before = both.oldOutline().citation(was);
                String after = both.newOutline().citation(target.node());
                ledger.addToNew(reference.from(), new Mark(Kind.REFERENCE_RETARGETED, reference.text(), before, after));
            }
        }
    }
}
