package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds sentences that were taken out of one text and put into another, and shows them as moved. Only what is not repeated is told: of a
 * sentence that went or came twice nobody knows which is which.
 */
public final class SentenceMoves {

    /** Fewer words stand here and there by chance. */
    private static final int ENOUGH_WORDS = 6;

    private final List<Redline> redlines;
    private final Map<List<String>, List<Place>> gone = new HashMap<>();
    private final Map<List<String>, List<Place>> come = new HashMap<>();

    private SentenceMoves(List<Redline> redlines) {
        this.redlines = redlines;
    }

    /**
     * What was found.
     *
     * @param redlines the same ones in the same order, with what moved marked
     * @param moves from which of them to which other one a sentence went
     */
    public record Found(List<Redline> redlines, List<Move> moves) {

        public Found {
            redlines = List.copyOf(redlines);
            moves = List.copyOf(moves);
        }
    }

    /** A sentence that went from one redline to another, by their places in the list. */
    public record Move(int from, int to) {}

    private record Place(int redline, int segment, int start, int end) {}

    /** Cost: linear in the words that were taken out and put in. */
    public static Found between(List<Redline> redlines) {
        SentenceMoves step = new SentenceMoves(redlines);
        for (int i = 0; i < redlines.size(); i++) {
            step.gather(i);
        }
        return step.find();
    }

    private void gather(int redline) {
        List<Segment> segments = redlines.get(redline).segments();
        for (int i = 0; i < segments.size(); i++) {
            Operation operation = segments.get(i).operation();
            if (operation == Operation.DELETED || operation == Operation.INSERTED) {
                gather(redline, i, segments.get(i).text(), operation == Operation.DELETED ? gone : come);
            }
        }
    }

    private static void gather(int redline, int segment, String text, Map<List<String>, List<Place>> places) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        for (Sentence sentence : Sentences.of(tokens)) {
            int start = at;
            for (Token token : tokens.subList(sentence.start(), sentence.end())) {
                at += token.lead().length() + token.text().length();
            }
            if (sentence.words().size() >= ENOUGH_WORDS) {
                places.computeIfAbsent(sentence.words(), any -> new ArrayList<>())
                        .add(new Place(redline, segment, start, at));
            }
        }
    }

    private Found find() {
        Set<Move> moves = new HashSet<>();
        Map<Integer, List<Place>> moved = new TreeMap<>();
        gone.forEach((words, from) -> {
            List<Place> to = come.getOrDefault(words, List.of());
            if (from.size() == 1
                    && to.size() == 1
                    && from.get(0).redline() != to.get(0).redline()) {
                moves.add(new Move(from.get(0).redline(), to.get(0).redline()));
                moved.computeIfAbsent(from.get(0).redline(), any -> new ArrayList<>())
                        .add(from.get(0));
                moved.computeIfAbsent(to.get(0).redline(), any -> new ArrayList<>())
                        .add(to.get(0));
            }
        });
        List<Redline> marked = new ArrayList<>(redlines);
        moved.forEach((redline, places) -> marked.set(redline, mark(redlines.get(redline), places)));
        List<Move> inOrder = moves.stream()
                .sorted(Comparator.comparingInt(Move::from).thenComparingInt(Move::to))
                .toList();
        return new Found(marked, inOrder);
    }

    private static Redline mark(Redline redline, List<Place> places) {
        List<Segment> marked = new ArrayList<>();
        for (int i = 0; i < redline.segments().size(); i++) {
            int number = i;
            List<Place> inside = places.stream()
                    .filter(place -> place.segment() == number)
                    .sorted(Comparator.comparingInt(Place::start))
                    .toList();
            cut(redline.segments().get(i), inside, marked);
        }
        return new Redline(marked);
    }

    private static void cut(Segment segment, List<Place> places, List<Segment> out) {
        String text = segment.text();
        int at = 0;
        for (Place place : places) {
            add(out, segment.operation(), text.substring(at, place.start()));
            Operation moved = segment.operation() == Operation.DELETED ? Operation.MOVED_FROM : Operation.MOVED_TO;
            add(out, moved, text.substring(place.start(), place.end()));
            at = place.end();
        }
        add(out, segment.operation(), text.substring(at));
    }

    private static void add(List<Segment> out, Operation operation, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = out.size() - 1;
        if (last >= 0 && out.get(last).operation() == operation) {
            out.set(last, new Segment(operation, out.get(last).text() + text));
        } else {
            out.add(new Segment(operation, text));
        }
    }
}
