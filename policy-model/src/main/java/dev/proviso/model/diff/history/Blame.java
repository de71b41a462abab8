package dev.proviso.model.diff.history;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From which revision each word of the newest one is.
 *
 * @param stretches the text of each node, in the order of the document, in stretches which, joined, are the text; a node without text has
 *     none
 */
public record Blame(Map<NodeId, List<Stretch>> stretches) {

    /** Words that came with one revision and have stood since, wherever they moved. */
    public record Stretch(String text, RevisionAddress revision) {}

    /** Follows the words of the newest revision back through the chain. Cost: linear in the words of all revisions. */
    public static Blame of(Chain chain) {
        Map<NodeId, int[]> origins = new HashMap<>();
        for (Node node : chain.revisions().get(0).preorder()) {
            origins.put(node.id(), new int[node.text().length()]);
        }
        for (int i = 0; i < chain.diffs().size(); i++) {
            Map<NodeId, int[]> next = new HashMap<>();
            for (Change change : chain.diffs().get(i).entries()) {
                carry(change, origins, i + 1, next);
            }
            origins = next;
        }
        Map<NodeId, List<Stretch>> stretches = new LinkedHashMap<>();
        for (Node node : chain.revisions().get(chain.revisions().size() - 1).preorder()) {
            int[] of = origins.getOrDefault(node.id(), new int[node.text().length()]);
            stretches.put(node.id(), stretches(node.text(), of, chain));
        }
        return new Blame(stretches);
    }

    /** For each character the index of the revision that it came with, through one change. */
    private static void carry(Change change, Map<NodeId, int[]> old, int revision, Map<NodeId, int[]> young) {
        if (change.isGroup() && change.from().size() == change.to().size()) {
            for (int i = 0; i < change.to().size(); i++) {
                // The head of a group may have been amended; the others have the words that they had.
                int[] before = old.getOrDefault(change.from().get(i).id(), new int[0]);
                int[] after = i == 0 ? carry(change.words().segments(), before, revision) : before;
                young.put(change.to().get(i).id(), after);
            }
            return;
        }
        if (change.isGroup()) {
            change.to().forEach(side -> young.put(side.id(), filled(side.text().length(), revision)));
            return;
        }
        int[] after = carry(change.words().segments(), joined(change.from(), old), revision);
        int at = 0;
        for (Side side : change.to()) {
            int end = at + side.text().length();
            young.put(side.id(), Arrays.copyOfRange(after, at, end));
            at = end + 1;
        }
    }

    private static int[] joined(List<Side> sides, Map<NodeId, int[]> origins) {
        int size = Math.max(0, sides.size() - 1)
                + sides.stream().mapToInt(side -> side.text().length()).sum();
        int[] joined = new int[size];
        int at = 0;
        for (Side side : sides) {
            int[] own = origins.getOrDefault(side.id(), new int[0]);
            System.arraycopy(own, 0, joined, at, own.length);
            at += own.length + 1;
        }
        return joined;
    }

    private static int[] carry(List<Segment> segments, int[] before, int revision) {
        Map<String, int[]> moved = new HashMap<>();
        int at = 0;
        for (Segment segment : segments) {
            if (segment.operation() == Operation.MOVED_FROM) {
                String text = segment.text();
                int start = at + text.length() - text.stripLeading().length();
                moved.put(
                        text.strip(),
                        Arrays.copyOfRange(before, start, start + text.strip().length()));
            }
            at += segment.operation().isOld() ? segment.text().length() : 0;
        }
        int size = segments.stream()
                .filter(segment -> segment.operation().isNew())
                .mapToInt(segment -> segment.text().length())
                .sum();
        int[] after = filled(size, revision);
        int from = 0;
        int to = 0;
        for (Segment segment : segments) {
            int length = segment.text().length();
            if (segment.operation() == Operation.EQUAL) {
                System.arraycopy(before, from, after, to, length);
            } else if (segment.operation() == Operation.MOVED_TO) {
                int[] origin = moved.getOrDefault(segment.text().strip(), new int[0]);
                int start = to + length - segment.text().stripLeading().length();
                System.arraycopy(origin, 0, after, start, origin.length);
            }
            from += segment.operation().isOld() ? length : 0;
            to += segment.operation().isNew() ? length : 0;
        }
        return after;
    }

    private static int[] filled(int size, int revision) {
        int[] filled = new int[size];
        Arrays.fill(filled, revision);
        return filled;
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
