package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Segment.Operation;
import java.util.ArrayList;
import java.util.List;

/** Puts segments one behind another: neighbours of the same operation become one, and of no words there is none. */
public final class Segments {

    private final List<Segment> segments = new ArrayList<>();

    /** Without any words so far. */
    public Segments() {}

    /** Puts words behind those that there are. */
    public void add(Operation operation, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).operation() == operation) {
            segments.set(last, new Segment(operation, segments.get(last).text() + text));
        } else {
            segments.add(new Segment(operation, text));
        }
    }

    /** What there is so far. */
    public List<Segment> all() {
        return List.copyOf(segments);
    }
}
