package dev.proviso.model.diff.patch;

import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.match.Match;
import dev.proviso.model.diff.patch.Step.Delete;
import dev.proviso.model.diff.patch.Step.Edit;
import dev.proviso.model.diff.patch.Step.Insert;
import dev.proviso.model.diff.patch.Step.Keep;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is needed to make the new revision from the old one, and the old one from the new. It holds what changed and where the rest
 * stands; nodes that did not change are not in it.
 *
 * @param before what the old revision says beside its nodes: a revision without nodes
 * @param after what the new revision says beside its nodes
 * @param steps in the order of the new revision; deletions last, in the order of the old one
 */
public record Patch(Revision before, Revision after, List<Step> steps) {

    public Patch {
        steps = List.copyOf(steps);
    }

    /** The patch that a difference amounts to. Cost: linear in the nodes. */
    public static Patch of(RevisionDiff diff) {
        List<Leaf> old = Leaf.of(diff.from().nodes());
        List<Leaf> young = Leaf.of(diff.to().nodes());
        int[] origins = origins(diff, old, young);
        List<Step> steps = new ArrayList<>();
        boolean[] used = new boolean[old.size()];
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] < 0) {
                steps.add(new Insert(young.get(i)));
            } else {
                used[origins[i]] = true;
                add(steps, origins[i], old.get(origins[i]), young.get(i));
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                steps.add(new Delete(i, old.get(i)));
            }
        }
        return new Patch(frame(diff.from(), List.of()), frame(diff.to(), List.of()), steps);
    }

    private static void add(List<Step> steps, int from, Leaf before, Leaf after) {
        if (before.equals(after)) {
            addKept(steps, from, 1);
        } else {
            steps.add(new Edit(from, before, after));
        }
    }

    private static void addKept(List<Step> steps, int from, int count) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last) instanceof Keep keep && keep.from() + keep.count() == from) {
            steps.set(last, new Keep(keep.from(), keep.count() + count));
        } else {
            steps.add(new Keep(from, count));
        }
    }

    /** For each new node the old one it was made from, or -1; no two have the same. */
    private static int[] origins(RevisionDiff diff, List<Leaf> old, List<Leaf> young) {
        Map<NodeId, Integer> places = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.putIfAbsent(old.get(i).node().id(), i);
        }
        Map<NodeId, List<Match>> matches = diff.matching().byTo();
        boolean[] taken = new boolean[old.size()];
        int[] origins = new int[young.size()];
        for (int i = 0; i < origins.length; i++) {
            NodeId id = young.get(i).node().id();
            int origin = matches.getOrDefault(id, List.of()).stream()
                    .filter(match -> match.basis() != Match.Basis.PART)
                    .mapToInt(match -> places.getOrDefault(match.from(), -1))
                    .findFirst()
                    .orElse(-1);
            origins[i] = origin < 0 || taken[origin] ? -1 : origin;
            if (origins[i] >= 0) {
                taken[origin] = true;
            }
        }
        return origins;
    }

    /**
     * The new revision.
     *
     * @throws IllegalArgumentException if the patch was not made for this revision
     */
    public Revision apply(Revision old) {
        if (!frame(old, List.of()).equals(before)) {
            throw new IllegalArgumentException("the patch was made for another revision than " + old.address());
        }
        List<Leaf> leaves = Leaf.of(old.nodes());
        List<Leaf> made = new ArrayList<>();
        int used = 0;
        for (Step step : steps) {
            if (step instanceof Keep keep) {
                checkHas(leaves, keep.from() + keep.count() - 1);
                made.addAll(leaves.subList(keep.from(), keep.from() + keep.count()));
                used += keep.count();
            } else if (step instanceof Edit edit) {
                checkIs(leaves, edit.from(), edit.before());
                made.add(edit.after());
                used++;
            } else if (step instanceof Insert insert) {
                made.add(insert.after());
            } else if (step instanceof Delete delete) {
                checkIs(leaves, delete.from(), delete.before());
                used++;
            }
        }
        if (used != leaves.size()) {
            throw new IllegalArgumentException("the patch was made for a revision with " + used + " nodes");
        }
        return frame(after, Leaf.tree(made));
    }

    private static void checkHas(List<Leaf> leaves, int place) {
        if (place >= leaves.size()) {
            throw new IllegalArgumentException("the patch was made for a revision with more nodes");
        }
    }

    private static void checkIs(List<Leaf> leaves, int place, Leaf expected) {
        checkHas(leaves, place);
        if (!leaves.get(place).equals(expected)) {
            throw new IllegalArgumentException(
                    "the patch was made for another text of " + expected.node().id());
        }
    }

    /** The patch from the new revision back to the old one. */
    public Patch inverse() {
        List<Step> atOldPlace = new ArrayList<>();
        Map<Integer, Step> byOldPlace = new TreeMap<>();
        List<Step> deletions = new ArrayList<>();
        int place = 0;
        for (Step step : steps) {
            if (step instanceof Keep keep) {
                for (int i = 0; i < keep.count(); i++) {
                    byOldPlace.put(keep.from() + i, new Keep(place++, 1));
                }
            } else if (step instanceof Edit edit) {
                byOldPlace.put(edit.from(), new Edit(place++, edit.after(), edit.before()));
            } else if (step instanceof Insert insert) {
                deletions.add(new Delete(place++, insert.after()));
            } else if (step instanceof Delete delete) {
                byOldPlace.put(delete.from(), new Insert(delete.before()));
            }
        }
        for (Step step : byOldPlace.values()) {
            if (step instanceof Keep keep) {
                addKept(atOldPlace, keep.from(), 1);
            } else {
                atOldPlace.add(step);
            }
        }
        atOldPlace.addAll(deletions);
        return new Patch(after, before, atOldPlace);
    }

    private static Revision frame(Revision revision, List<Node> nodes) {
        return new Revision(
                revision.policy(),
                revision.id(),
                revision.status(),
                revision.dates(),
                revision.predecessor(),
                revision.source(),
                revision.approvals(),
                revision.notes(),
                nodes,
                revision.norms(),
                revision.terms(),
                revision.references(),
                revision.sanctions(),
                revision.parameters(),
                revision.definitions(),
                revision.allowances());
    }
}
