package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Segment.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Stretches of words that went from one of several redlines to another. Grows while they are looked for; not shared. */
final class MovedStretches {

    private final List<Redline> redlines;
    private final Map<Integer, List<Place>> places = new TreeMap<>();
    private final Set<SentenceMoves.Move> moves = new HashSet<>();

    MovedStretches(List<Redline> redlines) {
        this.redlines = redlines;
    }

    /** A stretch of a segment, by the numbers of the redline and the segment and by characters. */
    record Place(int redline, int segment, int start, int end) {}

    /** Tells that what was struck at one place was put in at another one, of another redline. */
    void add(Place from, Place to) {
        moves.add(new SentenceMoves.Move(from.redline(), to.redline()));
        places.computeIfAbsent(from.redline(), any -> new ArrayList<>()).add(from);
        places.computeIfAbsent(to.redline(), any -> new ArrayList<>()).add(to);
    }

    /** In no particular order. */
    Set<SentenceMoves.Move> moves() {
        return Set.copyOf(moves);
    }

    /** The redlines in which what moved is shown as moved. */
    List<Redline> marked() {
        List<Redline> marked = new ArrayList<>(redlines);
        places.forEach((redline, inside) -> marked.set(redline, mark(redlines.get(redline), inside)));
        return marked;
    }

    private static Redline mark(Redline redline, List<Place> places) {
        Segments marked = new Segments();
        for (int i = 0; i < redline.segments().size(); i++) {
            int number = i;
            List<Place> inside = places.stream()
                    .filter(place -> place.segment() == number)
                    .sorted(Comparator.comparingInt(Place::start))
                    .toList();
            cut(redline.segments().get(i), inside, marked);
        }
        return new Redline(marked.all());
    }

    private static void cut(Segment segment, List<Place> places, Segments out) {
        String text = segment.text();
        int at = 0;
        for (Place place : places) {
            out.add(segment.operation(), text.substring(at, place.start()));
            Operation moved = segment.operation() == Operation.DELETED ? Operation.MOVED_FROM : Operation.MOVED_TO;
            out.add(moved, text.substring(place.start(), place.end()));
            at = place.end();
        }
        out.add(segment.operation(), text.substring(at));
    }
}
