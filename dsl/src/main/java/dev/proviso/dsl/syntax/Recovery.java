package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Reports all mistakes in tokens that do not have their form. Each is mended in the way that lets the most of the text be read, and
 * reading goes on from there, so that one mistake does not show up as several.
 */
final class Recovery {

    /** Where something new starts. */
    private static final Set<Integer> STARTS = Set.of(
            ProvisoLexer.DEFINE,
            ProvisoLexer.PARAMETER,
            ProvisoLexer.CLAUSE,
            ProvisoLexer.APPLIES,
            ProvisoLexer.REQUIRE,
            ProvisoLexer.FORBID,
            Token.EOF);

    /** Looking for a slip takes hundreds of attempts; nobody reads that many mistakes at once. */
    private static final int MOST_REPAIRS = 5;

    private final Form form;
    private final Mistakes mistakes;
    private final Limits limits;
    private final Set<Integer> unclosedTexts;
    private List<CommonToken> tokens;
    private int repairs;

    /** @param unclosedTexts offsets of texts without closing quotes: what stands behind them may belong to them */
    Recovery(Form form, List<CommonToken> tokens, Mistakes mistakes, Limits limits, Set<Integer> unclosedTexts) {
        this.form = form;
        this.tokens = tokens;
        this.mistakes = mistakes;
        this.limits = limits;
        this.unclosedTexts = unclosedTexts;
    }

    /** Whether a token is one with which something new starts: a declaration, a requirement, a part of a query, nothing. */
    static boolean startsAnew(Form form, int type) {
        return STARTS.contains(type) || (form == Form.QUERY && QueryWords.startsPart(type));
    }

    /** Reports everything, and gives the tree of the mended tokens, in which literals can be looked at, if they could be mended. */
    Optional<ParserRuleContext> run() {
        mistakes.settle();
        int reportedAt = -1;
        Optional<Failure> failure = Recognition.failure(form, tokens);
        while (failure.isPresent()) {
            if (tokens.size() == 1 && !mistakes.isEmpty()) {
                return Optional.empty();
            }
            Situation situation = new Situation(form, tokens, failure.get());
            Complaint complaint = new Diagnosis(situation, mistakes.source()).complaint();
            int place = situation.found().getStartIndex();
            if (place != reportedAt
                    && !isTold(situation, complaint)
                    && !unclosedTexts.contains(situation.before().getStartIndex())) {
                mistakes.add(complaint);
                if (mistakes.isOverfull()) {
                    return Optional.empty();
                }
                reportedAt = place;
            }
            Optional<List<CommonToken>> mended = mend(situation, complaint);
            if (mended.isEmpty()) {
                return Optional.empty();
            }
            tokens = mended.get();
            failure = Recognition.failure(form, tokens);
        }
        return Recognition.complete(form, tokens);
    }

    /** What stands around a slip that was mended by a guess may not suit the guess. */
    private boolean isTold(Situation situation, Complaint complaint) {
        int first = Math.max(0, situation.index() - 2);
        return mistakes.isSettled(complaint.span())
                || tokens.subList(first, situation.index() + 1).stream()
                        .anyMatch(token -> mistakes.isSettled(Lexemes.span(token)));
    }

    /** The tokens after the edit that lets the most of them be read; what cannot be mended is left out. */
    private Optional<List<CommonToken>> mend(Situation situation, Complaint complaint) {
        Optional<List<CommonToken>> best = best(situation, complaint.edits());
        if (best.filter(edited -> Repair.isWhole(situation, edited)).isPresent()) {
            return best;
        }
        return Optional.of(situation)
                .filter(any -> repairs++ < MOST_REPAIRS)
                .flatMap(Repair::find)
                .or(() -> best)
                .or(() -> best(situation, List.of(skip(situation))));
    }

    private Optional<List<CommonToken>> best(Situation situation, List<Edit> edits) {
        int leftOver = tokens.size() - situation.index();
        List<CommonToken> best = List.of();
        for (Edit edit : edits) {
            List<CommonToken> edited = edit.apply(tokens);
            if (Nesting.beyond(limits.depth(), edited).isPresent()) {
                continue;
            }
            int left = Recognition.failure(form, edited)
                    .map(failure -> edited.size() - failure.index())
                    .orElse(0);
            if (left < leftOver) {
                leftOver = left;
                best = edited;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Leaves out everything up to the next declaration or requirement. */
    private Edit skip(Situation situation) {
        int end = situation.index();
        if (situation.atEnd()) {
            return new Edit(end, end, List.of());
        }
        do {
            end++;
        } while (!startsAnew(form, tokens.get(end).getType()));
        return new Edit(situation.index(), end, List.of());
    }
}
