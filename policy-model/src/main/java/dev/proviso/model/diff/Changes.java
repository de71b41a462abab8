package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Paired;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.redline.SentenceMoves;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Lists what became of every node. */
final class Changes {

    private final Pairs pairs;
    private final Comparison comparison;
    private final Sides sides;
    private final MarkLedger ledger = new MarkLedger();
    private final List<Placed> placed = new ArrayList<>();

    Changes(Revision from, Revision to, Paired paired, boolean curatedIds) {
        this.pairs = paired.pairs();
        BothRevisions both = BothRevisions.of(from, to, pairs, curatedIds);
        this.sides = new Sides(pairs, both.oldOutline(), both.newOutline());
        CitedLabels citedLabels = new CitedLabels(pairs, both.oldOutline(), both.newOutline());
        boolean sameFormat = from.source().format() == to.source().format();
        this.comparison = new Comparison(paired, sides, citedLabels, curatedIds, sameFormat);
        NormChanges.compare(both, ledger);
        TermChanges.compare(both, ledger);
        SharedChanges.compare(both, ledger);
        ReferenceChanges.compare(both, ledger);
    }

    /**
     * A change and where it belongs.
     *
     * @param from its first old node, or {@link Pairs#NONE}
     * @param to its first new node, or for a removal the one behind which it stood
     */
    record Placed(Change change, int from, int to, boolean isRemoval) {}

    List<Mark> marks() {
        return ledger.ofNone();
    }

    List<Change> entries() {
        boolean[] oldDone = new boolean[pairs.from().size()];
        boolean[] newDone = new boolean[pairs.to().size()];
        divided(oldDone, newDone);
        for (int to = 0; to < newDone.length; to++) {
            if (!newDone[to]) {
                int from = pairs.fromOf(to);
                if (from == Pairs.NONE) {
                    place(comparison.added(to), Pairs.NONE, to, false);
                } else {
                    place(comparison.pair(from, to), from, to, false);
                    oldDone[from] = true;
                }
            }
        }
        int behind = -1;
        int[] places = new int[oldDone.length];
        for (int from = 0; from < oldDone.length; from++) {
            if (!oldDone[from]) {
                // What went with its parent stands with it, wherever a sibling between them moved.
                int parent = pairs.from().parent(from);
                places[from] = parent != Tree.ROOT && !oldDone[parent] ? places[parent] : behind;
                place(comparison.removed(from), from, places[from], true);
            }
            behind = pairs.toOf(from) == Pairs.NONE ? behind : pairs.toOf(from);
        }
        markMovedSentences();
        placed.sort(Comparator.comparingInt(Placed::to)
                .thenComparing(Placed::isRemoval)
                .thenComparingInt(Placed::from));
        return new Grouping(pairs, sides).group(placed);
    }

    /** Sentences and phrases that went from one part to another, of which the rest stayed, is new or is gone. */
    private void markMovedSentences() {
        List<Integer> changed = IntStream.range(0, placed.size())
                .filter(i -> placed.get(i).change().kinds().stream().anyMatch(Changes::hasOtherWords))
                .boxed()
                .toList();
        SentenceMoves.Found found = SentenceMoves.between(
                changed.stream().map(i -> placed.get(i).change().words()).toList(),
                texts(pairs.from()),
                texts(pairs.to()));
        Map<Integer, List<Mark>> marks = new TreeMap<>();
        for (SentenceMoves.Move move : found.moves()) {
            int source = changed.get(move.from());
            int target = changed.get(move.to());
            String away = placed.get(target).change().to().get(0).id().value();
            String here = placed.get(source).change().from().get(0).id().value();
            marks.computeIfAbsent(source, any -> new ArrayList<>())
                    .add(new Mark(Mark.Kind.WORDS_MOVED_AWAY, away, "", ""));
            marks.computeIfAbsent(target, any -> new ArrayList<>())
                    .add(new Mark(Mark.Kind.WORDS_MOVED_HERE, here, "", ""));
        }
        for (int i = 0; i < changed.size(); i++) {
            int at = changed.get(i);
            if (marks.containsKey(at)) {
                Placed old = placed.get(at);
                Change change = old.change().withMovedWords(found.redlines().get(i), marks.getOrDefault(at, List.of()));
                placed.set(at, new Placed(change, old.from(), old.to(), old.isRemoval()));
            }
        }
    }

    private static boolean hasOtherWords(ChangeKind kind) {
        return switch (kind) {
            case AMENDED, SUBSTITUTED, ADDED, REMOVED -> true;
            case UNCHANGED, RELABELLED, MOVED, SPLIT, MERGED, HEADING_CHANGED -> false;
        };
    }

    private static List<String> texts(Tree tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(at -> tree.node(at).text())
                .toList();
    }

    private void place(Change change, int from, int to, boolean isRemoval) {
        List<Mark> further = new ArrayList<>(change.marks());
        if (!change.from().isEmpty() && !change.to().isEmpty()) {
            change.from().forEach(side -> further.addAll(ledger.ofOld(side.id())));
            change.to().forEach(side -> further.addAll(ledger.ofNew(side.id())));
        }
        boolean isDeeper = further.stream().map(Mark::kind).anyMatch(Mark.Kind::isSubstantive);
        ChangeSeverity severity = isDeeper ? ChangeSeverity.SUBSTANTIVE : change.severity();
        placed.add(new Placed(Grouping.with(change, severity, further), from, to, isRemoval));
    }

    /** Nodes that were split or merged, each group as one change. */
    private void divided(boolean[] oldDone, boolean[] newDone) {
        Map<Integer, List<Integer>> oldOf = new TreeMap<>();
        Map<Integer, List<Integer>> newOf = new TreeMap<>();
        for (Pairs.Part part : pairs.parts()) {
            link(part.from(), part.to(), oldOf, newOf);
            if (pairs.toOf(part.from()) != Pairs.NONE) {
                link(part.from(), pairs.toOf(part.from()), oldOf, newOf);
            }
            if (pairs.fromOf(part.to()) != Pairs.NONE) {
                link(pairs.fromOf(part.to()), part.to(), oldOf, newOf);
            }
        }
        for (int start : oldOf.keySet()) {
            if (!oldDone[start]) {
                TreeSet<Integer> from = new TreeSet<>();
                TreeSet<Integer> to = new TreeSet<>();
                gather(start, oldOf, newOf, from, to);
                from.forEach(node -> oldDone[node] = true);
                to.forEach(node -> newDone[node] = true);
                place(comparison.divided(List.copyOf(from), List.copyOf(to)), from.first(), to.first(), false);
            }
        }
    }

    private static void link(int from, int to, Map<Integer, List<Integer>> oldOf, Map<Integer, List<Integer>> newOf) {
        oldOf.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
        newOf.computeIfAbsent(to, any -> new ArrayList<>()).add(from);
    }

    private static void gather(
            int start,
            Map<Integer, List<Integer>> oldOf,
            Map<Integer, List<Integer>> newOf,
            Set<Integer> from,
            Set<Integer> to) {
        List<Integer> pending = new ArrayList<>(List.of(start));
        while (!pending.isEmpty()) {
            int old = pending.remove(pending.size() - 1);
            if (from.add(old)) {
                for (int young : oldOf.getOrDefault(old, List.of())) {
                    if (to.add(young)) {
                        pending.addAll(newOf.getOrDefault(young, List.of()));
                    }
                }
            }
        }
    }
}
