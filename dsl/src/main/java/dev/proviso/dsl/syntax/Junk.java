package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;

/**
 * Finds runs of signs that mean nothing, as they stand in a file of another kind: each of them alone might be a slip, many together are
 * none, and to be told of every one helps nobody.
 *
 * <p>A run is made of signs that stand side by side. Characters that the language does not use hold together more: what stands between
 * two of them without white space, and one word alone, are part of the run.
 */
final class Junk {

    /** So many are no slip of the pen. */
    private static final int FEWEST = 4;

    private static final Set<Integer> SIGNS = Set.of(
            ProvisoLexer.DOUBLE_EQUAL,
            ProvisoLexer.ANGLES,
            ProvisoLexer.NOT_EQUAL_SIGN,
            ProvisoLexer.DOUBLE_AMPERSAND,
            ProvisoLexer.DOUBLE_BAR,
            ProvisoLexer.BANG,
            ProvisoLexer.ARROW,
            ProvisoLexer.LESS_LAST,
            ProvisoLexer.GREATER_SIGN,
            ProvisoLexer.FOREIGN_MINUS,
            ProvisoLexer.SEMICOLON,
            ProvisoLexer.OPEN_LIST,
            ProvisoLexer.CLOSE_LIST,
            ProvisoLexer.STRANGE);

    private Junk() {}

    /** The index of the last token of the run that starts at an index; empty if none does. */
    static OptionalInt endAt(Form form, List<CommonToken> tokens, int start) {
        if (!SIGNS.contains(tokens.get(start).getType())) {
            return OptionalInt.empty();
        }
        int signs = 1;
        int end = start;
        for (int next = next(form, tokens, end); next > end; next = next(form, tokens, end)) {
            signs++;
            end = next;
        }
        return signs < FEWEST ? OptionalInt.empty() : OptionalInt.of(end);
    }

    /** The next sign of the run, or the same if there is none. */
    private static int next(Form form, List<CommonToken> tokens, int sign) {
        if (SIGNS.contains(tokens.get(sign + 1).getType())) {
            return sign + 1;
        }
        boolean joined = isStrange(tokens, sign);
        for (int next = sign + 1; joined; next++) {
            if (isStrange(tokens, next)) {
                return next;
            }
            boolean alone = next == sign + 1 && isStrange(tokens, next + 1);
            joined = !Recovery.startsAnew(form, tokens.get(next).getType()) && (alone || touches(tokens, next));
        }
        return sign;
    }

    private static boolean isStrange(List<CommonToken> tokens, int index) {
        return index < tokens.size() && tokens.get(index).getType() == ProvisoLexer.STRANGE;
    }

    /** Whether no white space stands around a token. */
    private static boolean touches(List<CommonToken> tokens, int index) {
        return follows(tokens, index) && follows(tokens, index + 1);
    }

    private static boolean follows(List<CommonToken> tokens, int index) {
        return tokens.get(index).getStartIndex() == tokens.get(index - 1).getStopIndex() + 1;
    }
}
