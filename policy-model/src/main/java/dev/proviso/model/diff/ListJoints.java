package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.NormalForm;
import dev.proviso.model.document.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that join the last element of a list to the others: {@code ; and} behind the last but one. Where elements are put in, taken out
 * or change places, they go to another element, and say what they said.
 */
final class ListJoints {

    private static final Pattern END = Pattern.compile("[;,.:]?(?: (and/or|and|or)[,:]?)?$");

    /** A list, and that around it, of which it may be the last element. */
    private static final int LEVELS = 2;

    private final Pairs pairs;

    ListJoints(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Whether the texts of a pair differ in nothing but such words and the mark at the end, and the list is still joined in the same way. */
    boolean onlyMoved(int from, int to) {
        String before = NormalForm.of(pairs.from().node(from).text());
        String after = NormalForm.of(pairs.to().node(to).text());
        boolean hasJoint = !joint(before).isEmpty() || !joint(after).isEmpty();
        return hasJoint
                && !before.equals(after)
                && body(before).equals(body(after))
                && !body(before).isEmpty()
                && joint(before).isEmpty() != joint(after).isEmpty()
                && (isJoinedAlike(from, to)
                        || isAtNewEnd(from, to, joint(before).isEmpty()));
    }

    /**
     * Whether a list that was not joined by any word is joined now behind its last but one element, since elements came or went; or the other
     * way round.
     */
    private boolean isAtNewEnd(int from, int to, boolean came) {
        Tree bare = came ? pairs.from() : pairs.to();
        Tree joined = came ? pairs.to() : pairs.from();
        int last = came ? from : to;
        int inner = came ? to : from;
        for (int level = 0; level < LEVELS; level++) {
            int list = bare.parent(last);
            boolean isSameList = list != Tree.ROOT
                    && joined.parent(inner) != Tree.ROOT
                    && pairs.shareParents(came ? last : inner, came ? inner : last);
            if (!isSameList) {
                return false;
            }
            long behind = elementsBehind(joined, inner);
            if (behind > 0) {
                boolean hasOthers = elementsBehind(bare, last) == 0
                        || elements(bare, list) != elements(joined, joined.parent(inner));
                return behind == 1 && hasOthers && joints(bare, list).isEmpty();
            }
            if (elementsBehind(bare, last) > 0) {
                return false;
            }
            last = list;
            inner = joined.parent(inner);
        }
        return false;
    }

    private static long elementsBehind(Tree tree, int element) {
        List<Integer> siblings = tree.children(tree.parent(element));
        return siblings.subList(siblings.indexOf(element) + 1, siblings.size()).stream()
                .filter(sibling -> !(tree.node(sibling) instanceof Paragraph))
                .count();
    }

    private static long elements(Tree tree, int list) {
        return tree.children(list).stream()
                .filter(element -> !(tree.node(element) instanceof Paragraph))
                .count();
    }

    /** In the list itself, or in that around it, of which a list within may be the last element. */
    private boolean isJoinedAlike(int from, int to) {
        int old = pairs.from().parent(from);
        int young = pairs.to().parent(to);
        for (int level = 0; level < LEVELS; level++) {
            if (old == Tree.ROOT || young == Tree.ROOT || pairs.toOf(old) != young) {
                return false;
            }
            if (joints(pairs.from(), old).equals(joints(pairs.to(), young))) {
                return true;
            }
            old = pairs.from().parent(old);
            young = pairs.to().parent(young);
        }
        return false;
    }

    private static Set<String> joints(Tree tree, int list) {
        Set<String> joints = new TreeSet<>();
        for (int at = list + 1; at < tree.end(list); at++) {
            joints.add(joint(NormalForm.of(tree.node(at).text())));
        }
        joints.remove("");
        return joints;
    }

    private static String joint(String text) {
        Matcher end = END.matcher(text);
        return end.find() && end.group(1) != null ? end.group(1) : "";
    }

    private static String body(String text) {
        return END.matcher(text).replaceFirst("");
    }
}
