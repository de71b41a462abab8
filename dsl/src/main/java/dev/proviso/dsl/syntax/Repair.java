package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Looks for one slip that explains why a requirement or declaration cannot be read: a token near the first mistake that is left out,
 * too many or another than was meant. If there is one, whatever else seems wrong in that requirement follows from it.
 */
final class Repair {

    /** A slip shows at once or a few tokens later. */
    private static final int BACK = 6;

    private static final int AHEAD = 3;

    /** Trying costs a parse each time, and longer texts have other worries. */
    private static final int MOST_TOKENS = 1_000;

    /** What may have been meant, the likelier first. */
    private static final List<Integer> MEANT = List.of(
            ProvisoLexer.NAME,
            ProvisoLexer.AND,
            ProvisoLexer.OPEN,
            ProvisoLexer.CLOSE,
            ProvisoLexer.OPEN_SET,
            ProvisoLexer.CLOSE_SET,
            ProvisoLexer.DOT,
            ProvisoLexer.COMMA,
            ProvisoLexer.EQUAL,
            ProvisoLexer.IN,
            ProvisoLexer.IS,
            ProvisoLexer.NOT,
            ProvisoLexer.NONE,
            ProvisoLexer.SATISFIES,
            ProvisoLexer.SOME,
            ProvisoLexer.WHERE,
            ProvisoLexer.REQUIRE,
            ProvisoLexer.APPLIES,
            ProvisoLexer.WHEN,
            ProvisoLexer.UNLESS,
            ProvisoLexer.UNDER,
            ProvisoLexer.OF,
            ProvisoLexer.WITH,
            ProvisoLexer.STARTS,
            ProvisoLexer.SUBSET,
            ProvisoLexer.UNION,
            ProvisoLexer.AS,
            ProvisoLexer.DEFINE,
            ProvisoLexer.PARAMETER,
            ProvisoLexer.CLAUSE,
            ProvisoLexer.LABEL);

    private final Situation situation;
    private final List<CommonToken> tokens;
    private final int leftOver;

    private Repair(Situation situation) {
        this.situation = situation;
        this.tokens = situation.tokens();
        this.leftOver = tokens.size() - sectionEnd(situation);
    }

    /** The tokens after the change that makes the rest of the requirement readable, if one change does. */
    static Optional<List<CommonToken>> find(Situation situation) {
        return situation.tokens().size() > MOST_TOKENS ? Optional.empty() : new Repair(situation).find();
    }

    /** Whether everything up to the next requirement or declaration can be read in tokens that were changed near a mistake. */
    static boolean isWhole(Situation situation, List<CommonToken> edited) {
        return leftOver(situation.form(), edited) < situation.tokens().size() - sectionEnd(situation);
    }

    private static int leftOver(Form form, List<CommonToken> tokens) {
        return Recognition.failure(form, tokens)
                .map(failure -> tokens.size() - failure.index())
                .orElse(0);
    }

    /** The index of what starts next, or of the end. */
    private static int sectionEnd(Situation situation) {
        int end = situation.index() + (situation.atEnd() ? 0 : 1);
        while (!Recovery.startsAnew(
                situation.form(), situation.tokens().get(end).getType())) {
            end++;
        }
        return end;
    }

    private Optional<List<CommonToken>> find() {
        int first = Math.max(0, situation.index() - BACK);
        int last = Math.min(tokens.size() - 1, situation.index() + AHEAD);
        for (int distance = 0; distance <= Math.max(BACK, AHEAD); distance++) {
            for (int at : List.of(situation.index() - distance, situation.index() + distance)) {
                if (at >= first && at <= last) {
                    Optional<List<CommonToken>> found = at(at);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<CommonToken>> at(int index) {
        List<Edit> edits = new ArrayList<>();
        boolean end = tokens.get(index).getType() == Token.EOF;
        if (!end) {
            edits.add(Edit.delete(index));
        }
        for (int type : MEANT) {
            edits.add(Edit.insert(index, meant(index, type)));
            if (!end) {
                edits.add(Edit.replace(index, meant(index, type)));
            }
        }
        if (!end) {
            edits.addAll(asTwo(index));
            edits.addAll(asOne(index));
        }
        return edits.stream()
                .map(edit -> edit.apply(tokens))
                .filter(edited -> leftOver(situation.form(), edited) < leftOver)
                .findFirst();
    }

    /** A word that was cut in two, a sign that is written as two, or words that are none of the language for one that is. */
    private List<Edit> asOne(int index) {
        CommonToken left = tokens.get(index);
        CommonToken right = tokens.get(index + 1);
        if (right.getType() == Token.EOF) {
            return List.of();
        }
        String both = left.getText() + right.getText();
        List<Edit> edits = new ArrayList<>();
        if (both.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
            int type = Keywords.type(both).orElse(ProvisoLexer.NAME);
            edits.add(new Edit(index, index + 2, List.of(meant(index, type))));
        }
        boolean sign =
                left.getStopIndex() + 1 == right.getStartIndex() && both.chars().noneMatch(Character::isLetterOrDigit);
        boolean names = left.getType() == ProvisoLexer.NAME && right.getType() == ProvisoLexer.NAME;
        if (sign || names) {
            MEANT.forEach(type -> edits.add(new Edit(index, index + 2, List.of(meant(index, type)))));
        }
        return edits;
    }

    /** Two words without a blank between them. */
    private List<Edit> asTwo(int index) {
        String word = tokens.get(index).getText();
        List<Edit> edits = new ArrayList<>();
        for (int cut = 1; cut < word.length() && tokens.get(index).getType() == ProvisoLexer.NAME; cut++) {
            Optional<Integer> left = Keywords.type(word.substring(0, cut));
            Optional<Integer> right = Keywords.type(word.substring(cut));
            if (left.isPresent() || right.isPresent()) {
                edits.add(Edit.replace(
                        index,
                        meant(index, left.orElse(ProvisoLexer.NAME)),
                        meant(index, right.orElse(ProvisoLexer.NAME))));
            }
        }
        return edits;
    }

    private CommonToken meant(int index, int type) {
        String text = Keywords.literal(type).orElse(type == ProvisoLexer.LABEL ? "A" : "missing");
        return Lexemes.missing(type, text, tokens.get(index).getStartIndex());
    }
}
