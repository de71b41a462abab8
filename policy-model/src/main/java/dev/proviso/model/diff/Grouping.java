package dev.proviso.model.diff;

import dev.proviso.model.diff.Changes.Placed;
import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.diff.number.Numeral;
import dev.proviso.model.diff.number.Shift;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one change of what a reader sees as one: a subtree that came, went or moved, labels that all went on counting, a document that was
 * numbered or marked up anew.
 */
final class Grouping {

    /** From so many nodes on, the same change of form is one: somebody went through the document. */
    private static final int MANY = 5;

    private final Pairs pairs;
    private final Sides sides;
    private final Map<Integer, Integer> groupOfOld = new HashMap<>();
    private final Map<Integer, Integer> groupOfNew = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Map<Integer, Change> heads = new HashMap<>();
    private final Cascades cascades;

    Grouping(Pairs pairs, Sides sides) {
        this.pairs = pairs;
        this.sides = sides;
        this.cascades = new Cascades(pairs);
    }

    /** The same change with other marks and another severity. */
    static Change with(Change change, ChangeSeverity severity, List<Mark> marks) {
        return new Change(
                change.kinds(),
                severity,
                change.from(),
                change.to(),
                change.relabelling(),
                change.heading(),
                change.words(),
                marks);
    }

    /** @param placed in order, a node's change before those of the nodes below it */
    List<Change> group(List<Placed> placed) {
        List<List<Placed>> groups = new ArrayList<>();
        Map<String, Integer> wholes = new LinkedHashMap<>();
        Set<String> wholeForms = wholeForms(placed);
        MarkerStyles markerStyles = new MarkerStyles(pairs);
        for (Placed next : placed) {
            Optional<String> whole = whole(next.change(), wholeForms).or(() -> restyled(next, markerStyles));
            Optional<Integer> above = whole.isPresent() ? Optional.empty() : groupAbove(next);
            int open = groups.size();
            int group = above.or(() -> whole.map(name -> wholes.computeIfAbsent(name, any -> open)))
                    .or(() -> cascades.groupOf(next, open))
                    .orElse(open);
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(next);
            remember(next, group, above.isPresent());
        }
        return groups.stream().map(this::join).toList();
    }

    private void remember(Placed placed, int group, boolean below) {
        boolean single =
                placed.change().from().size() <= 1 && placed.change().to().size() <= 1;
        if (placed.from() != Pairs.NONE && single) {
            groupOfOld.put(placed.from(), group);
        }
        if (!placed.isRemoval() && single) {
            groupOfNew.put(placed.to(), group);
            int parent = pairs.to().parent(placed.to());
            depths.put(placed.to(), below ? depths.getOrDefault(parent, 0) + 1 : 0);
        } else if (placed.isRemoval()) {
            int parent = pairs.from().parent(placed.from());
            depths.put(-1 - placed.from(), below ? depths.getOrDefault(-1 - parent, 0) + 1 : 0);
        }
        heads.putIfAbsent(group, placed.change());
    }

    /** The group of the parent, if this change only goes along with it. */
    private Optional<Integer> groupAbove(Placed placed) {
        Change change = placed.change();
        if (change.kinds().equals(Set.of(ChangeKind.ADDED)) && change.marks().isEmpty()) {
            return parentGroup(groupOfNew, pairs.to(), placed.to(), ChangeKind.ADDED);
        }
        if (change.kinds().equals(Set.of(ChangeKind.REMOVED)) && change.marks().isEmpty()) {
            return parentGroup(groupOfOld, pairs.from(), placed.from(), ChangeKind.REMOVED);
        }
        boolean unchanged = !change.isChange();
        boolean onlyPrefix = isOnlyPrefixChange(change);
        if (!unchanged && !onlyPrefix) {
            return Optional.empty();
        }
        if (placed.from() == Pairs.NONE || placed.isRemoval() || !pairs.shareParents(placed.from(), placed.to())) {
            return Optional.empty();
        }
        Optional<Integer> moved = parentGroup(groupOfNew, pairs.to(), placed.to(), ChangeKind.MOVED);
        return moved.isPresent() || unchanged
                ? moved
                : parentGroup(groupOfNew, pairs.to(), placed.to(), ChangeKind.RELABELLED);
    }

    private Optional<Integer> parentGroup(Map<Integer, Integer> groups, Tree tree, int node, ChangeKind kind) {
        return Optional.ofNullable(groups.get(tree.parent(node)))
                .filter(group -> Optional.ofNullable(heads.get(group))
                        .filter(change -> change.is(kind))
                        .isPresent());
    }

    /** Whether the label changed only because that of the parent is part of it: 3.2 became 4.2. */
    private static boolean isOnlyPrefixChange(Change change) {
        if (!change.kinds().equals(Set.of(ChangeKind.RELABELLED))
                || change.relabelling().orElse(Relabelling.EXPLICIT) != Relabelling.CONSEQUENTIAL
                || !change.marks().isEmpty()) {
            return false;
        }
        return last(change.from().get(0)).equals(last(change.to().get(0)));
    }

    private static List<Integer> last(Side side) {
        return side.label().map(Label::text).map(Numeral::read).orElse(List.of()).stream()
                .map(Numeral::value)
                .toList();
    }

    /** A name for the change of a whole document that this is a part of. */
    private static Optional<String> whole(Change change, Set<String> wholeForms) {
        boolean numbered = change.kinds().equals(Set.of(ChangeKind.RELABELLED))
                && change.relabelling().equals(Optional.of(Relabelling.EXPLICIT))
                && change.marks().isEmpty()
                && !hasStyleOfBefore(change);
        return numbered ? Optional.of("numbers") : form(change).filter(wholeForms::contains);
    }

    /** Whether the label is written as it was: then the number alone changed, and not how the document is numbered. */
    private static boolean hasStyleOfBefore(Change change) {
        boolean isRestyled = change.from().get(0).label().isPresent()
                && change.to().get(0).label().isPresent()
                && Shift.isRestyled(
                        change.from().get(0).label().get(),
                        change.to().get(0).label().get());
        return !isRestyled && Cascades.shift(change).isPresent();
    }

    private static Optional<String> form(Change change) {
        boolean sameWords = change.words().isUnchanged() && change.heading().isUnchanged();
        if (!change.is(ChangeKind.UNCHANGED) || !sameWords || change.marks().isEmpty()) {
            return Optional.empty();
        }
        List<Kind> kinds = change.marks().stream().map(Mark::kind).distinct().toList();
        boolean isForm = Set.of(Kind.MARKUP_CHANGED, Kind.MARKER_CHANGED).containsAll(kinds);
        return isForm ? Optional.of(kinds.toString()) : Optional.empty();
    }

    /** A name for the list of which this is a part, if all that changed is how the labels of this list are written. */
    private static Optional<String> restyled(Placed placed, MarkerStyles styles) {
        return form(placed.change())
                .filter(form -> placed.change().marks().stream().anyMatch(mark -> mark.kind() == Kind.MARKER_CHANGED))
                .flatMap(form -> styles.listOf(placed.from(), placed.to()).map(list -> form + list));
    }

    private static Set<String> wholeForms(List<Placed> placed) {
        Map<String, Integer> counts = new HashMap<>();
        placed.forEach(next -> form(next.change()).ifPresent(form -> counts.merge(form, 1, Integer::sum)));
        counts.values().removeIf(count -> count < MANY);
        return Set.copyOf(counts.keySet());
    }

    private Change join(List<Placed> members) {
        Change head = members.get(0).change();
        if (members.size() == 1) {
            return head;
        }
        ChangeSeverity severity =
                members.stream().map(member -> member.change().severity()).reduce(head.severity(), ChangeSeverity::or);
        List<Side> from = members.stream()
                .filter(member -> member.from() != Pairs.NONE)
                .map(member -> sides.from(
                        member.from(), depths.getOrDefault(member.isRemoval() ? -1 - member.from() : member.to(), 0)))
                .toList();
        List<Side> to = members.stream()
                .filter(member -> !member.isRemoval())
                .map(member -> sides.to(member.to(), depths.getOrDefault(member.to(), 0)))
                .toList();
        List<Mark> marks = members.stream()
                .flatMap(member -> member.change().marks().stream())
                .distinct()
                .toList();
        return new Change(head.kinds(), severity, from, to, head.relabelling(), head.heading(), head.words(), marks);
    }
}
