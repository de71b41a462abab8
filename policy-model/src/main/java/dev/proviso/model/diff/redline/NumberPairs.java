package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Run.Kind;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.diff.words.Typography;
import java.util.List;

/**
 * Where a number was replaced by another one and by words that end as the text goes on behind them, two alignments leave as much to read. The
 * one is taken that keeps what was counted with its number: {@code [-90-]{+60+} days{+, and for 30 days more+}}, and not
 * {@code [-90-]{+60 days, and for 30+} days}.
 */
final class NumberPairs {

    private final List<Token> from;
    private final List<Token> to;

    NumberPairs(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /** Parts such replacements, in place. */
    void part(List<Run> runs) {
        for (int k = 0; k + 1 < runs.size(); k++) {
            Run edit = runs.get(k);
            Run equal = runs.get(k + 1);
            if (edit.kind() == Kind.EDIT && equal.kind() == Kind.EQUAL) {
                int old = edit.fromEnd() - edit.fromStart();
                int young = edit.toEnd() - edit.toStart();
                boolean isLonger = young > old;
                int same = isLonger
                        ? counted(from, edit.fromStart(), edit.fromEnd(), to, edit.toStart(), edit.toEnd(), equal)
                        : counted(to, edit.toStart(), edit.toEnd(), from, edit.fromStart(), edit.fromEnd(), equal);
                if (same > 0) {
                    part(runs, k, same, isLonger ? 0 : old - 1, isLonger ? young - 1 : 0);
                }
            }
        }
    }

    /**
     * How many tokens behind the number on the longer side of a replacement are those that stand behind the replacement; 0 unless the shorter
     * side is a number alone.
     */
    private int counted(
            List<Token> one, int start, int end, List<Token> other, int otherStart, int otherEnd, Run equal) {
        if (end - start != 1
                || !Tokens.isNumber(one.get(start).text())
                || !Tokens.isNumber(other.get(otherStart).text())) {
            return 0;
        }
        int most = Math.min(otherEnd - otherStart - 2, equal.fromEnd() - equal.fromStart());
        int same = 0;
        while (same < most
                && Typography.key(other.get(otherStart + 1 + same).text())
                        .equals(Typography.key(
                                from.get(equal.fromStart() + same).text()))) {
            same++;
        }
        return same > 0 && from.get(equal.fromStart()).isWord() ? same : 0;
    }

    /** @param oldRest how many old tokens of the replacement stand behind its number, and as many new ones */
    private static void part(List<Run> runs, int at, int same, int oldRest, int newRest) {
        Run edit = runs.get(at);
        Run equal = runs.get(at + 1);
        int i = edit.fromStart() + 1;
        int j = edit.toStart() + 1;
        Run kept = new Run(Kind.EQUAL, i, i + same, j, j + same);
        Run rest = new Run(Kind.EDIT, kept.fromEnd(), kept.fromEnd() + oldRest, kept.toEnd(), kept.toEnd() + newRest);
        runs.set(at, new Run(Kind.EDIT, edit.fromStart(), i, edit.toStart(), j));
        runs.set(at + 1, kept);
        runs.add(at + 2, rest);
        if (rest.fromEnd() < equal.fromEnd()) {
            runs.add(at + 3, new Run(Kind.EQUAL, rest.fromEnd(), equal.fromEnd(), rest.toEnd(), equal.toEnd()));
        }
    }
}
