package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Where a tree says something else than was written. A word or sign that was misspelt is only that; where one was left out or put in,
 * the condition around it may have meant anything.
 */
final class Guesses {

    /** Between conditions. */
    private static final Set<Integer> BETWEEN = Set.of(
            ProvisoLexer.AND,
            ProvisoLexer.OR,
            ProvisoLexer.IMPLIES,
            ProvisoLexer.UNLESS,
            ProvisoLexer.WHERE,
            ProvisoLexer.COMMA);

    /** Where names are given to elements, which may be read in all conditions behind. */
    private static final Set<Integer> BINDING =
            Set.of(ProvisoLexer.SOME, ProvisoLexer.EVERY, ProvisoLexer.NO, ProvisoLexer.SATISFIES, ProvisoLexer.COUNT);

    /** One that is too many or missing could have stood anywhere in the condition. */
    private static final Set<Integer> BRACKETS =
            Set.of(ProvisoLexer.OPEN, ProvisoLexer.CLOSE, ProvisoLexer.OPEN_SET, ProvisoLexer.CLOSE_SET);

    /** A token as it stands in the text; which words are such only in a query does not matter. */
    private record Lexeme(TextSpan span, String text) {
        static Lexeme of(Token token) {
            return new Lexeme(Lexemes.span(token), token.getType() == Token.EOF ? "" : token.getText());
        }
    }

    private final Form form;
    private final List<CommonToken> written;
    private final List<Token> meant;
    private final List<TextSpan> guesses = new ArrayList<>();

    private Guesses(Form form, List<CommonToken> written, List<Token> meant) {
        this.form = form;
        this.written = written;
        this.meant = meant;
    }

    /** The stretches that were read as something else, or with something more or less. */
    static List<TextSpan> in(Form form, List<CommonToken> written, ParserRuleContext tree) {
        List<Token> meant =
                TreeBuilder.leaves(tree).map(TerminalNode::getSymbol).toList();
        return new Guesses(form, written, meant).find();
    }

    private List<TextSpan> find() {
        Set<Lexeme> before = new HashSet<>();
        written.forEach(token -> before.add(Lexeme.of(token)));
        Set<Lexeme> after = new HashSet<>();
        meant.forEach(token -> after.add(Lexeme.of(token)));
        List<Token> gone = new ArrayList<>(written.stream()
                .filter(token -> !after.contains(Lexeme.of(token)))
                .toList());
        for (int i = 0; i < meant.size(); i++) {
            Token token = meant.get(i);
            if (!before.contains(Lexeme.of(token))) {
                Optional<Token> misspelt =
                        gone.stream().filter(other -> isMisspelt(other, token)).findFirst();
                misspelt.ifPresent(other -> {
                    gone.remove(other);
                    guesses.add(Lexemes.span(other));
                });
                if (misspelt.isEmpty() || isBound(i)) {
                    around(i, i + 1, token);
                }
            }
        }
        gone.forEach(token -> {
            int index = indexAt(token.getStartIndex());
            guesses.add(Lexemes.span(token));
            around(index, index, token);
        });
        return guesses;
    }

    /** Whether it is certain that the one stands for the other: a short word may be many, and one that was cut in two is not alone. */
    private boolean isMisspelt(Token slip, Token meant) {
        if (slip.getStartIndex() != meant.getStartIndex()) {
            return false;
        }
        boolean sign = slip.getText().chars().noneMatch(Character::isLetterOrDigit);
        return sign
                ? slip.getStopIndex() == meant.getStopIndex()
                        && slip.getType() != ProvisoLexer.STRANGE
                        && slip.getType() != ProvisoLexer.QUESTION
                        && slip.getType() != ProvisoLexer.COLON
                        && meant.getType() != ProvisoLexer.NOT
                        && meant.getType() != ProvisoLexer.IMPLIES
                : slip.getText().equalsIgnoreCase(meant.getText())
                        || (slip.getText().length() > 2
                                && Misspelling.isNear(slip.getText(), List.of(meant.getText()))
                                && !isHalf(slip, meant));
    }

    private boolean isHalf(Token half, Token meant) {
        String other = written.get(written.indexOf(half) + 1).getText();
        return (half.getText() + other).equals(meant.getText());
    }

    private boolean isBound(int index) {
        return (index > 0 && BINDING.contains(meant.get(index - 1).getType()))
                || (index > 1 && meant.get(index - 2).getType() == ProvisoLexer.COUNT);
    }

    private int indexAt(int offset) {
        int index = 0;
        while (index < meant.size() - 1 && meant.get(index).getStartIndex() < offset) {
            index++;
        }
        return index;
    }

    /**
     * All that stands around some tokens up to the next conditions. Where names are given there, what may read them too; and where
     * the guess is about a word that does so, or about a bracket, everything up to the next requirement.
     */
    private void around(int from, int to, Token guessed) {
        boolean binds = BINDING.contains(guessed.getType()) || BRACKETS.contains(guessed.getType());
        OptionalInt open = opening(from, guessed);
        int first = open.orElse(from);
        boolean wide = binds && open.isEmpty();
        while (first > 0 && !(wide ? startsAnew(first - 1) : isBetween(first - 1))) {
            first--;
        }
        int last = to;
        while (last < meant.size() - 1 && !isBetween(last)) {
            last++;
        }
        if (binds || meant.subList(first, last).stream().anyMatch(token -> BINDING.contains(token.getType()))) {
            while (last < meant.size() - 1 && !startsAnew(last)) {
                last++;
            }
        }
        int start = meant.get(first).getStartIndex();
        guesses.add(new TextSpan(start, Math.max(start, meant.get(last).getStartIndex())));
    }

    /** Where the bracket opens that a guess closes: what stands in front of it has nothing to do with the guess. */
    private OptionalInt opening(int index, Token guessed) {
        boolean closes = guessed.getType() == ProvisoLexer.CLOSE || guessed.getType() == ProvisoLexer.CLOSE_SET;
        if (!closes || !meant.get(index).equals(guessed)) {
            return OptionalInt.empty();
        }
        int closed = 0;
        for (int i = index - 1; i >= 0; i--) {
            switch (meant.get(i).getType()) {
                case ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET -> closed++;
                case ProvisoLexer.OPEN, ProvisoLexer.OPEN_SET -> {
                    if (closed == 0) {
                        return OptionalInt.of(i);
                    }
                    closed--;
                }
                default -> {}
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBetween(int index) {
        return BETWEEN.contains(meant.get(index).getType()) || startsAnew(index);
    }

    private boolean startsAnew(int index) {
        return Recovery.startsAnew(form, meant.get(index).getType());
    }
}
