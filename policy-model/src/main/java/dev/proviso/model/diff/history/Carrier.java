package dev.proviso.model.diff.history;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.NodeId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Carries the origins of words over from one revision to the next. */
final class Carrier {

    private final Map<NodeId, Origins> before;
    private final int revision;
    private final Map<NodeId, Origins> carried = new HashMap<>();

    /**
     * @param before the origins in the old revision
     * @param revision the index of the new one
     */
    Carrier(Map<NodeId, Origins> before, int revision) {
        this.before = before;
        this.revision = revision;
    }

    /** The origins in the new revision, as far as changes were carried. */
    Map<NodeId, Origins> carried() {
        return carried;
    }

    void carry(Change change) {
        if (change.is(ChangeKind.SPLIT) || change.is(ChangeKind.MERGED)) {
            carryDivided(change);
        } else if (change.from().size() == change.to().size()) {
            carryOver(change.from().get(0), change.to().get(0), change);
            // The head of a group may have been amended; the others have the words that they had.
            for (int i = 1; i < change.to().size(); i++) {
                carried.put(change.to().get(i).id(), origins(change.from().get(i)));
            }
        } else {
            change.to().forEach(side -> carried.put(side.id(), Origins.of(side.node(), revision)));
        }
    }

    private Origins origins(Side old) {
        return before.getOrDefault(old.id(), Origins.of(old.node(), revision));
    }

    private void carryOver(Side old, Side young, Change change) {
        Origins of = origins(old);
        Map<String, int[]> moved = new HashMap<>();
        gatherMoved(change.heading(), of.heading(), moved);
        gatherMoved(change.words(), of.text(), moved);
        carried.put(
                young.id(),
                new Origins(carry(change.heading(), of.heading(), moved), carry(change.words(), of.text(), moved)));
    }

    /** The texts of each side are one, so that words may go from any to any; a heading has gone on where it reads the same. */
    private void carryDivided(Change change) {
        int[] joined = joined(change.from());
        Map<String, int[]> moved = new HashMap<>();
        gatherMoved(change.words(), joined, moved);
        int[] after = carry(change.words(), joined, moved);
        int at = 0;
        for (Side side : change.to()) {
            int end = at + side.text().length();
            int[] heading = change.from().stream()
                    .filter(old -> old.heading().equals(side.heading()))
                    .findFirst()
                    .map(old -> origins(old).heading())
                    .orElseGet(() -> Origins.filled(side.heading().length(), revision));
            carried.put(side.id(), new Origins(heading, Arrays.copyOfRange(after, at, end)));
            at = end + 1;
        }
    }

    private int[] joined(List<Side> sides) {
        int size = Math.max(0, sides.size() - 1)
                + sides.stream().mapToInt(side -> side.text().length()).sum();
        int[] joined = new int[size];
        int at = 0;
        for (Side side : sides) {
            int[] own = origins(side).text();
            System.arraycopy(own, 0, joined, at, own.length);
            at += own.length + 1;
        }
        return joined;
    }

    /** What moved brings its origin along. */
    private static void gatherMoved(Redline redline, int[] before, Map<String, int[]> moved) {
        int at = 0;
        for (Segment segment : redline.segments()) {
            String text = segment.text();
            if (segment.operation() == Operation.MOVED_FROM) {
                int start = at + text.length() - text.stripLeading().length();
                moved.put(
                        key(text),
                        Arrays.copyOfRange(before, start, start + text.strip().length()));
            }
            at += segment.operation().isOld() ? text.length() : 0;
        }
    }

    private int[] carry(Redline redline, int[] before, Map<String, int[]> moved) {
        int[] after = Origins.filled(redline.after().length(), revision);
        int from = 0;
        int to = 0;
        for (Segment segment : redline.segments()) {
            int length = segment.text().length();
            if (segment.operation() == Operation.EQUAL) {
                System.arraycopy(before, from, after, to, length);
            } else if (segment.operation() == Operation.RESTYLED_TO && from > 0) {
                // The same words, whatever their quotes: they came when those in front came that they stood for.
                Arrays.fill(after, to, to + length, before[from - 1]);
            } else if (segment.operation() == Operation.MOVED_TO) {
                int[] origin = moved.getOrDefault(key(segment.text()), new int[0]);
                int start = to + length - segment.text().stripLeading().length();
                System.arraycopy(origin, 0, after, start, Math.min(origin.length, after.length - start));
            }
            from += segment.operation().isOld() ? length : 0;
            to += segment.operation().isNew() ? length : 0;
        }
        return after;
    }

    /** What moved can have gained or lost the capital letter at its start. */
    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
