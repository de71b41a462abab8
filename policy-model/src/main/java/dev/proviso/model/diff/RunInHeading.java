package dev.proviso.model.diff;

import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words at the head of a provision that were set as its heading (in bold, for one), or the other way round: they did not go anywhere.
 *
 * @param heading the redline of the headings
 * @param words the redline of the texts
 * @param before the old text without the words of the heading
 * @param after the new text likewise
 */
record RunInHeading(Redline heading, Redline words, String before, String after) {

    /** What became of a node's head; empty if it is not the case. */
    static Optional<RunInHeading> of(Node old, Node young) {
        String before = old.passage().heading();
        String after = young.passage().heading();
        if (isHead(after, old.text()) && before.isEmpty()) {
            return Optional.of(raised(after, old.text(), young.text()));
        }
        if (isHead(before, young.text()) && after.isEmpty()) {
            return Optional.of(raised(before, young.text(), old.text()).inverse());
        }
        return Optional.empty();
    }

    private static boolean isHead(String heading, String text) {
        return !heading.isEmpty()
                && text.startsWith(heading)
                && (text.length() == heading.length() || Character.isWhitespace(text.charAt(heading.length())));
    }

    private static RunInHeading raised(String heading, String before, String after) {
        int end = heading.length();
        while (end < before.length() && Character.isWhitespace(before.charAt(end))) {
            end++;
        }
        String rest = before.substring(end);
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(Operation.MOVED_FROM, before.substring(0, end)));
        segments.addAll(Redliner.redline(rest, after).segments());
        return new RunInHeading(Redline.only(Operation.MOVED_TO, heading), new Redline(segments), rest, after);
    }

    private RunInHeading inverse() {
        return new RunInHeading(heading.inverse(), words.inverse(), after, before);
    }
}
