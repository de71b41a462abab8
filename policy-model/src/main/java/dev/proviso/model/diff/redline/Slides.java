package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Run.Kind;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Where words were only put in or only taken out, it is often open where they begin: in front of {@code ) or (B} or behind its bracket. Of
 * such places the one is taken that a writer would: the beginning of a line, of a sentence, behind a mark, or in front of {@code and}.
 */
final class Slides {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "and/or");

    private final List<Token> from;
    private final List<Token> to;

    Slides(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /** Moves each run that may be moved, in place. */
    void slide(List<Run> runs) {
        for (int k = 1; k + 1 < runs.size(); k++) {
            Run run = runs.get(k);
            boolean isBetween = run.kind() == Kind.EDIT
                    && runs.get(k - 1).kind() == Kind.EQUAL
                    && runs.get(k + 1).kind() == Kind.EQUAL;
            boolean isInsertion = run.fromStart() == run.fromEnd();
            boolean isDeletion = run.toStart() == run.toEnd();
            if (isBetween && isInsertion != isDeletion) {
                // At the end of the text nothing has to be left behind the run.
                int behind = size(runs.get(k + 1)) + (k + 2 == runs.size() ? 1 : 0);
                int by = isInsertion
                        ? best(to, run.toStart(), run.toEnd(), size(runs.get(k - 1)), behind)
                        : best(from, run.fromStart(), run.fromEnd(), size(runs.get(k - 1)), behind);
                move(runs, k, by);
            }
        }
    }

    private static int size(Run equal) {
        return equal.toEnd() - equal.toStart();
    }

    /** How far a run is best moved, to the right if more than 0. It leaves a token on each side, so that what stands there stays. */
    private static int best(List<Token> tokens, int start, int end, int before, int behind) {
        int best = 0;
        int score = score(tokens, start);
        for (int by = -1; -by < before && same(tokens, start + by, end + by); by--) {
            if (score(tokens, start + by) > score) {
                score = score(tokens, start + by);
                best = by;
            }
        }
        for (int by = 1; by < behind && same(tokens, start + by - 1, end + by - 1); by++) {
            if (score(tokens, start + by) > score) {
                score = score(tokens, start + by);
                best = by;
            }
        }
        return best;
    }

    private static boolean same(List<Token> tokens, int one, int other) {
        return tokens.get(one).text().equals(tokens.get(other).text());
    }

    private static int score(List<Token> tokens, int start) {
        if (tokens.get(start).lead().indexOf('\n') >= 0) {
            return 4;
        }
        Token before = tokens.get(start - 1);
        if (before.isWord()) {
            return CONJUNCTIONS.contains(Tokens.plain(tokens.get(start).text())) ? 1 : 0;
        }
        return ".;:!?".contains(before.text()) ? 3 : 2;
    }

    private static void move(List<Run> runs, int at, int by) {
        if (by == 0) {
            return;
        }
        Run before = runs.get(at - 1);
        Run run = runs.get(at);
        Run behind = runs.get(at + 1);
        runs.set(
                at - 1,
                new Run(Kind.EQUAL, before.fromStart(), before.fromEnd() + by, before.toStart(), before.toEnd() + by));
        runs.set(
                at, new Run(Kind.EDIT, run.fromStart() + by, run.fromEnd() + by, run.toStart() + by, run.toEnd() + by));
        if (by == size(behind)) {
            runs.remove(at + 1);
        } else {
            runs.set(
                    at + 1,
                    new Run(
                            Kind.EQUAL,
                            behind.fromStart() + by,
                            behind.fromEnd(),
                            behind.toStart() + by,
                            behind.toEnd()));
        }
    }
}
