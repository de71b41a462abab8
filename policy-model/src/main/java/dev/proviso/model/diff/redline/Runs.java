package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Run.Kind;
import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.diff.words.Typography;
import java.util.ArrayList;
import java.util.List;

/** Turns an alignment into runs, and cleans away what is the same only by coincidence. */
final class Runs {

    private static final int SMALL_ISLAND = 2;
    /** What ends a sentence, or a part of one, holds the sides of it apart. */
    private static final String ENDS = ".;:!?";

    private static final int ENOUGH_RECASED = 4;

    private final List<Token> from;
    private final List<Token> to;

    Runs(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    List<Run> of(Alignment alignment) {
        List<Run> runs = withMarksKept(recased(cut(alignment)));
        while (joinAroundIsland(runs)) {
            // Again: a joined edit may be great enough for the next island.
        }
        new Slides(from, to).slide(runs);
        new NumberPairs(from, to).part(runs);
        return PhraseMoves.told(from, to, runs);
    }

    private List<Run> cut(Alignment alignment) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            int fromStart = i;
            int toStart = j;
            Kind kind;
            if (i < from.size() && alignment.isFromMoved(i)) {
                kind = Kind.MOVED_FROM;
                i++;
            } else if (j < to.size() && alignment.isToMoved(j)) {
                kind = Kind.MOVED_TO;
                j++;
            } else if (i < from.size() && alignment.toOf(i) == j) {
                boolean isSame = Typography.isSame(from.get(i).text(), to.get(j).text());
                kind = isSame ? Kind.EQUAL : Kind.RECASED;
                i++;
                j++;
            } else if (i < from.size() && alignment.toOf(i) == Alignment.NONE) {
                kind = Kind.EDIT;
                i++;
            } else {
                kind = Kind.EDIT;
                j++;
            }
            add(runs, new Run(kind, fromStart, i, toStart, j));
        }
        return runs;
    }

    /**
     * Keeps the marks that both sides of an edit begin or end with, if one side has nothing else to say: a sentence that went on in one
     * that was put in behind it ends with the full stop that it had.
     */
    private List<Run> withMarksKept(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            boolean saysNothing =
                    words(from, run.fromStart(), run.fromEnd()) == 0 || words(to, run.toStart(), run.toEnd()) == 0;
            if (run.kind() != Kind.EDIT || !replaces(run) || !saysNothing) {
                add(kept, run);
                continue;
            }
            int most = Math.min(run.fromEnd() - run.fromStart(), run.toEnd() - run.toStart());
            int behind = 0;
            while (behind < most && isSame(run.fromEnd() - behind - 1, run.toEnd() - behind - 1)) {
                behind++;
            }
            int before = 0;
            while (before < most - behind && isSame(run.fromStart() + before, run.toStart() + before)) {
                before++;
            }
            int i = run.fromStart() + before;
            int j = run.toStart() + before;
            int iEnd = run.fromEnd() - behind;
            int jEnd = run.toEnd() - behind;
            addIfAny(kept, new Run(Kind.EQUAL, run.fromStart(), i, run.toStart(), j));
            addIfAny(kept, new Run(Kind.EDIT, i, iEnd, j, jEnd));
            addIfAny(kept, new Run(Kind.EQUAL, iEnd, run.fromEnd(), jEnd, run.toEnd()));
        }
        return kept;
    }

    /** Some words in other letters are edits, since such a letter tells a term from a word; many in a row are one matter of form. */
    private List<Run> recased(List<Run> runs) {
        List<Run> told = new ArrayList<>();
        int k = 0;
        while (k < runs.size()) {
            int last = lastRecased(runs, k);
            if (last >= k && recasedWords(runs.subList(k, last + 1)) >= ENOUGH_RECASED) {
                add(told, runs.get(k).through(runs.get(last), Kind.RECASED));
                k = last + 1;
            } else {
                Run run = runs.get(k++);
                add(told, run.kind() == Kind.RECASED ? run.through(run) : run);
            }
        }
        return told;
    }

    /** The last of the runs in other letters from one on, with hardly a word the same between them; less than the one if it is none. */
    private int lastRecased(List<Run> runs, int first) {
        int last = first - 1;
        for (int k = first; k < runs.size(); k++) {
            Run run = runs.get(k);
            if (run.kind() == Kind.RECASED) {
                last = k;
            } else if (k == first
                    || run.kind() != Kind.EQUAL
                    || words(from, run.fromStart(), run.fromEnd()) > SMALL_ISLAND) {
                break;
            }
        }
        return last;
    }

    private int recasedWords(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.kind() == Kind.RECASED)
                .mapToInt(run -> words(from, run.fromStart(), run.fromEnd()))
                .sum();
    }

    private boolean isSame(int old, int young) {
        return from.get(old).text().equals(to.get(young).text());
    }

    private static void addIfAny(List<Run> runs, Run next) {
        if (next.fromStart() < next.fromEnd() || next.toStart() < next.toEnd()) {
            add(runs, next);
        }
    }

    private static void add(List<Run> runs, Run next) {
        int end = runs.size() - 1;
        if (end >= 0 && runs.get(end).kind() == next.kind()) {
            Run last = runs.get(end);
            runs.set(
                    runs.size() - 1,
                    new Run(last.kind(), last.fromStart(), next.fromEnd(), last.toStart(), next.toEnd()));
        } else {
            runs.add(next);
        }
    }

    /**
     * Joins two edits around a few words that both texts have by chance: "may not rent" to "must not lease" reads better as one
     * replacement than as two with an island between them.
     */
    private boolean joinAroundIsland(List<Run> runs) {
        boolean joined = false;
        List<Run> kept = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            boolean between = run.kind() == Kind.EQUAL
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).kind() == Kind.EDIT
                    && k + 1 < runs.size()
                    && runs.get(k + 1).kind() == Kind.EDIT;
            if (between && isCoincidence(kept.get(kept.size() - 1), run, runs.get(k + 1))) {
                Run before = kept.remove(kept.size() - 1);
                kept.add(before.through(runs.get(k + 1)));
                k++;
                joined = true;
            } else {
                kept.add(run);
            }
        }
        runs.clear();
        runs.addAll(kept);
        return joined;
    }

    /**
     * Whether an island has little to say beside the edits around it: the more its words say, the longer these are. Where one of them only
     * struck or only put in, the island could be at the edge of the other one, and more is asked for.
     */
    private boolean isCoincidence(Run before, Run island, Run behind) {
        if (!replaces(before) && !replaces(behind)) {
            return false;
        }
        int telling = 0;
        int grammar = 0;
        for (Token token : from.subList(island.fromStart(), island.fromEnd())) {
            if (ENDS.contains(token.text()) && !token.isEnd()) {
                return false;
            }
            boolean isTelling = token.isWord() && !FunctionWords.contains(Tokens.plain(token.text()));
            telling += isTelling ? 1 : 0;
            grammar += token.isWord() && !isTelling ? 1 : 0;
        }
        if (telling > SMALL_ISLAND) {
            return false;
        }
        int said = 2 * telling + grammar;
        int smaller = Math.min(size(before), size(behind));
        if (replaces(before) && replaces(behind)) {
            return smaller > said;
        }
        return said > 0 && smaller > 2 * said;
    }

    private static boolean replaces(Run edit) {
        return edit.fromEnd() > edit.fromStart() && edit.toEnd() > edit.toStart();
    }

    /** The words of an edit, on the side that has more of them. */
    private int size(Run edit) {
        return Math.max(words(from, edit.fromStart(), edit.fromEnd()), words(to, edit.toStart(), edit.toEnd()));
    }

    private static int words(List<Token> tokens, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
