package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same words may stand in a part twice and lead to two others: only where they lead to no one of those any more, they lead elsewhere. */
    private void compareReferences() {
        Map<Words, Set<NodeId>> old = new HashMap<>();
        targets(both.from())
                .forEach((words, targets) -> both.newId(words.in())
                        .ifPresent(place -> old.computeIfAbsent(
                                        new Words(place, words.text()), any -> new LinkedHashSet<>())
                                .addAll(targets)));
        targets(both.to()).forEach((words, targets) -> {
            Set<NodeId> were = old.getOrDefault(words, Set.of());
            boolean isOneKept =
                    were.stream().flatMap(was -> both.newId(was).stream()).anyMatch(targets::contains);
            if (!were.isEmpty() && !isOneKept) {
                ledger.addToNew(
                        words.in(),
                        new Mark(
                                Kind.REFERENCE_RETARGETED,
                                words.text(),
                                citations(were, both.oldOutline()),
                                citations(targets, both.newOutline())));
            }
        });
    }

    private static Map<Words, Set<NodeId>> targets(Revision revision) {
        Map<Words, Set<NodeId>> targets = new LinkedHashMap<>();
        for (Reference reference : revision.references()) {
            if (reference.target() instanceof Reference.ToNode target) {
                targets.computeIfAbsent(new Words(reference.from(), reference.text()), any -> new LinkedHashSet<>())
                        .add(target.node());
            }
        }
        return targets;
    }

    private static String citations(Set<NodeId> nodes, Outline outline) {
        return nodes.stream().map(outline::citation).collect(Collectors.joining(", "));
    }

    /** Words of a part that refer to something. */
    private record Words(NodeId in, String text) {}
}
