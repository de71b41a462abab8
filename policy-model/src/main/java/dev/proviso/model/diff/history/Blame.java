package dev.proviso.model.diff.history;

import dev.proviso.model.diff.Change;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From which revision each word of the newest one is.
 *
 * @param stretches the own words of each node, in the order of the document, in stretches: joined they are its text, or its heading where
 *     it has no text; a node with neither has none
 */
public record Blame(Map<NodeId, List<Stretch>> stretches) {

    /** Words that came with one revision and have stood since, wherever they moved. */
    public record Stretch(String text, RevisionAddress revision) {}

    /** Follows the words of the newest revision back through the chain. Cost: linear in the words of all revisions. */
    public static Blame of(Chain chain) {
        Map<NodeId, Origins> origins = new HashMap<>();
        for (Node node : chain.revisions().get(0).preorder()) {
            origins.put(node.id(), Origins.of(node, 0));
        }
        for (int i = 0; i < chain.diffs().size(); i++) {
            Carrier carrier = new Carrier(origins, i + 1);
            for (Change change : chain.diffs().get(i).entries()) {
                carrier.carry(change);
            }
            origins = carrier.carried();
        }
        Map<NodeId, List<Stretch>> stretches = new LinkedHashMap<>();
        for (Node node : chain.revisions().get(chain.revisions().size() - 1).preorder()) {
            // What stands in the source but is recorded as removed is no part of a difference.
            Origins of = origins.getOrDefault(node.id(), Origins.of(node, 0));
            stretches.put(
                    node.id(),
                    node.text().isEmpty()
                            ? stretches(node.passage().heading(), of.heading(), chain)
                            : stretches(node.text(), of.text(), chain));
        }
        return new Blame(stretches);
    }

    /** The stretches of a node; empty if it has no words, or is not there. */
    public List<Stretch> of(NodeId node) {
        return stretches.getOrDefault(node, List.of());
    }

    private static List<Stretch> stretches(String text, int[] origins, Chain chain) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= origins.length; i++) {
            if (i == origins.length || origins[i] != origins[start]) {
                stretches.add(new Stretch(
                        text.substring(start, i),
                        chain.revisions().get(origins[start]).address()));
                start = i;
            }
        }
        return stretches;
    }
}
