package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Run.Kind;
import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases that were struck in one place of a text and put in again in another, and shows them as moved. Only what went once and
 * came once is told.
 */
final class PhraseMoves {

    /** Fewer words stand here and there by chance. */
    private static final int ENOUGH_WORDS = 4;
    /** So many of them say something. */
    private static final int ENOUGH_TELLING = 2;
    /** So many stand nowhere by chance. */
    private static final int SURE_WORDS = 12;

    private static final int REPEATED = -1;
    private static final String OPENING = "\"“([";
    private static final String CLOSING = "\"”)]";

    private final Words gone;
    private final Words come;

    private PhraseMoves(List<Token> from, List<Token> to, List<Run> runs) {
        gone = new Words(from);
        come = new Words(to);
        for (int k = 0; k < runs.size(); k++) {
            if (runs.get(k).kind() == Kind.EDIT) {
                gone.add(k, runs.get(k).fromStart(), runs.get(k).fromEnd());
                come.add(k, runs.get(k).toStart(), runs.get(k).toEnd());
            }
        }
    }

    /** The same runs, with moved phrases as runs of their own. Cost: linear in the words that were struck and put in. */
    static List<Run> told(List<Token> from, List<Token> to, List<Run> runs) {
        PhraseMoves moves = new PhraseMoves(from, to, runs);
        List<Phrase> phrases = moves.find();
        return phrases.isEmpty() ? runs : split(runs, phrases);
    }

    /** Words that were struck, or put in, in the order of the text. */
    private static final class Words {

        private final List<Token> tokens;
        private final List<Integer> places = new ArrayList<>();
        private final List<Integer> runs = new ArrayList<>();
        /** Where the run of each word ends. */
        private final List<Integer> ends = new ArrayList<>();

        private final List<String> plain = new ArrayList<>();

        Words(List<Token> tokens) {
            this.tokens = tokens;
        }

        void add(int run, int start, int end) {
            for (int at = start; at < end; at++) {
                if (tokens.get(at).isWord()) {
                    places.add(at);
                    runs.add(run);
                    ends.add(end);
                    plain.add(Tokens.plain(tokens.get(at).text()));
                }
            }
        }

        /** How many ends of a stretch, none to two, lie at a mark or where nothing more was struck or put in. */
        int endsSetOff(int start, int length) {
            int last = start + length - 1;
            boolean left = !isStretch(start - 1, start + 1) || places.get(start - 1) < places.get(start) - 1;
            boolean right = !isStretch(last, last + 2) || places.get(last + 1) > places.get(last) + 1;
            return (left ? 1 : 0) + (right ? 1 : 0);
        }

        /** Whether a mark at a place behind a word was struck, or put in, and closes what was opened since another place. */
        boolean closesAt(int place, int word, int since) {
            if (place >= ends.get(word)) {
                return false;
            }
            int pair = CLOSING.indexOf(tokens.get(place).text());
            if (tokens.get(place).isEnd() || pair < 0) {
                return false;
            }
            long opened = count(OPENING.charAt(pair), since, place);
            boolean isSameMark = OPENING.charAt(pair) == CLOSING.charAt(pair);
            return isSameMark ? opened % 2 == 1 : opened > count(CLOSING.charAt(pair), since, place);
        }

        private long count(char mark, int start, int end) {
            String text = String.valueOf(mark);
            return tokens.subList(start, end).stream()
                    .filter(token -> token.text().equals(text))
                    .count();
        }

        boolean isStretch(int start, int end) {
            return start >= 0 && end <= plain.size() && runs.get(start).equals(runs.get(end - 1));
        }

        /** Where each stretch of words begins that stands here once; {@link #REPEATED} for the others. */
        Map<List<String>, Integer> stretches() {
            Map<List<String>, Integer> stretches = new HashMap<>();
            for (int start = 0; start + ENOUGH_WORDS <= plain.size(); start++) {
                if (isStretch(start, start + ENOUGH_WORDS)) {
                    stretches.merge(plain.subList(start, start + ENOUGH_WORDS), start, (one, other) -> REPEATED);
                }
            }
            return stretches;
        }
    }

    /** A moved phrase: the runs that it is part of, and its tokens. */
    private record Phrase(int fromRun, int fromStart, int fromEnd, int toRun, int toStart, int toEnd) {}

    private List<Phrase> find() {
        Map<List<String>, Integer> there = come.stretches();
        Map<List<String>, Integer> here = gone.stretches();
        boolean[] taken = new boolean[come.plain.size()];
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at + ENOUGH_WORDS <= gone.plain.size()) {
            List<String> stretch = gone.plain.subList(at, at + ENOUGH_WORDS);
            int target = there.getOrDefault(stretch, REPEATED);
            boolean isOnce = target != REPEATED && here.getOrDefault(stretch, REPEATED) == at;
            int length = isOnce ? length(at, target, taken) : 0;
            if (length >= ENOUGH_WORDS) {
                // Its first words may stand elsewhere, too.
                int lead = lead(at, target, at - free, taken);
                if (isPhrase(at - lead, target - lead, length + lead)) {
                    phrases.add(phrase(at - lead, target - lead, length + lead));
                    Arrays.fill(taken, target - lead, target + length, true);
                    free = at + length;
                }
            }
            at += Math.max(1, length);
        }
        return phrases;
    }

    /** How many words in front of two places are the same, up to a number. */
    private int lead(int at, int target, int most, boolean[] taken) {
        int lead = 0;
        while (lead < most
                && target - lead > 0
                && !taken[target - lead - 1]
                && gone.isStretch(at - lead - 1, at + 1)
                && come.isStretch(target - lead - 1, target + 1)
                && gone.plain.get(at - lead - 1).equals(come.plain.get(target - lead - 1))) {
            lead++;
        }
        return lead;
    }

    /** How many words are the same from two places on, each within one run. Within the same run nothing has moved. */
    private int length(int at, int target, boolean[] taken) {
        int length = 0;
        while (at + length < gone.plain.size()
                && target + length < come.plain.size()
                && !taken[target + length]
                && gone.isStretch(at, at + length + 1)
                && come.isStretch(target, target + length + 1)
                && !gone.runs.get(at).equals(come.runs.get(target))
                && gone.plain.get(at + length).equals(come.plain.get(target + length))) {
            length++;
        }
        return length;
    }

    /** Whether words say something, and are a phrase rather than the same words by chance: they are set off on both ends in one text. */
    private boolean isPhrase(int at, int target, int length) {
        int ends = Math.max(gone.endsSetOff(at, length), come.endsSetOff(target, length));
        return telling(at, length) >= ENOUGH_TELLING && (ends == 2 || length >= SURE_WORDS);
    }

    private int telling(int at, int length) {
        return (int) gone.plain.subList(at, at + length).stream()
                .filter(word -> !FunctionWords.contains(word))
                .count();
    }

    private Phrase phrase(int at, int target, int length) {
        int fromStart = gone.places.get(at);
        int toStart = come.places.get(target);
        int fromEnd = gone.places.get(at + length - 1) + 1;
        int toEnd = come.places.get(target + length - 1) + 1;
        // A quote or bracket goes with the words that it closes.
        while (gone.closesAt(fromEnd, at, fromStart)
                && come.closesAt(toEnd, target, toStart)
                && isSame(fromEnd, toEnd)) {
            fromEnd++;
            toEnd++;
        }
        return new Phrase(gone.runs.get(at), fromStart, fromEnd, come.runs.get(target), toStart, toEnd);
    }

    private boolean isSame(int from, int to) {
        return gone.tokens.get(from).text().equals(come.tokens.get(to).text());
    }

    private static List<Run> split(List<Run> runs, List<Phrase> phrases) {
        Map<Integer, List<Phrase>> went = new HashMap<>();
        Map<Integer, List<Phrase>> came = new HashMap<>();
        for (Phrase phrase : phrases) {
            went.computeIfAbsent(phrase.fromRun(), any -> new ArrayList<>()).add(phrase);
            came.computeIfAbsent(phrase.toRun(), any -> new ArrayList<>()).add(phrase);
        }
        List<Run> split = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            split(runs.get(k), went.getOrDefault(k, List.of()), came.getOrDefault(k, List.of()), split);
        }
        return split;
    }

    /** What was struck around the phrases that went comes first; the last of it is replaced by the first of what was put in. */
    private static void split(Run run, List<Phrase> went, List<Phrase> came, List<Run> out) {
        if (went.isEmpty() && came.isEmpty()) {
            out.add(run);
            return;
        }
        List<Phrase> inOrder =
                came.stream().sorted(Comparator.comparingInt(Phrase::toStart)).toList();
        boolean isLastStruck = went.isEmpty() || went.get(went.size() - 1).fromEnd() < run.fromEnd();
        boolean isFirstPutIn = inOrder.isEmpty() || inOrder.get(0).toStart() > run.toStart();
        int i = run.fromStart();
        int j = run.toStart();
        // Nothing is left behind the last phrase that went: then what was put in replaces what stood in front of it.
        int first = !isLastStruck && inOrder.isEmpty() ? run.toEnd() : j;
        for (Phrase phrase : went) {
            add(out, new Run(Kind.EDIT, i, phrase.fromStart(), j, first));
            j = first;
            out.add(new Run(Kind.MOVED_FROM, phrase.fromStart(), phrase.fromEnd(), j, j));
            i = phrase.fromEnd();
        }
        // And in the same way for what came.
        int rest = isFirstPutIn || !went.isEmpty() ? run.fromEnd() : i;
        for (Phrase phrase : inOrder) {
            add(out, new Run(Kind.EDIT, i, rest, j, phrase.toStart()));
            i = rest;
            out.add(new Run(Kind.MOVED_TO, i, i, phrase.toStart(), phrase.toEnd()));
            j = phrase.toEnd();
        }
        add(out, new Run(Kind.EDIT, i, run.fromEnd(), j, run.toEnd()));
    }

    private static void add(List<Run> out, Run edit) {
        if (edit.fromStart() < edit.fromEnd() || edit.toStart() < edit.toEnd()) {
            out.add(edit);
        }
    }
}
