package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/**
 * Where a quotation mark is missing, texts and what stands between them change places for the rest of the line. Puts one where the
 * line can be read with it.
 */
final class MissingQuote {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PLACES = 200;

    private final Form form;
    private final String text;
    private final int lineEnd;

    private MissingQuote(Form form, String text, int lineEnd) {
        this.form = form;
        this.text = text;
        this.lineEnd = lineEnd;
    }

    /**
     * The tokens as they would be with the mark; empty if none is missing, or if no place for it lets the line be read.
     *
     * @param tokens those of the text as it is written
     */
    static Optional<List<CommonToken>> put(Form form, String text, List<CommonToken> tokens) {
        return overLines(form, text, tokens).or(() -> inLine(form, text, tokens));
    }

    /** The tokens, if a text in quotes that goes over several lines is all that is wrong with its quotes. */
    private static Optional<List<CommonToken>> overLines(Form form, String text, List<CommonToken> written) {
        List<CommonToken> unclosed = written.stream()
                .filter(token -> token.getType() == ProvisoLexer.UNCLOSED_TEXT)
                .toList();
        if (unclosed.size() != 2) {
            return Optional.empty();
        }
        int start = unclosed.get(0).getStartIndex();
        int end = unclosed.get(1).getStartIndex();
        String joined = text.substring(0, start)
                + text.substring(start, end).replace('\n', ' ').replace('\r', ' ')
                + text.substring(end);
        List<CommonToken> tokens = Lexemes.visible(joined);
        List<CommonToken> marked = QueryWords.mark(form, tokens);
        return !isTooDeep(marked) && Recognition.failure(form, marked).isEmpty()
                ? Optional.of(tokens)
                : Optional.empty();
    }

    private static Optional<List<CommonToken>> inLine(Form form, String text, List<CommonToken> tokens) {
        Optional<CommonToken> unclosed = unclosed(tokens);
        if (unclosed.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        int start = unclosed.get().getStartIndex();
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        return new MissingQuote(form, text, lineEnd).from(lineStart);
    }

    private static Optional<CommonToken> unclosed(List<CommonToken> tokens) {
        return tokens.stream()
                .filter(token -> token.getType() == ProvisoLexer.UNCLOSED_TEXT)
                .findFirst();
    }

    /** The place with which the most can be read. */
    private Optional<List<CommonToken>> from(int lineStart) {
        Optional<List<CommonToken>> best = Optional.empty();
        int furthest = lineEnd - 1;
        int tried = 0;
        for (int place = lineEnd; place >= lineStart && tried < MOST_PLACES && furthest <= text.length(); place--) {
            if (canStand(place)) {
                tried++;
                List<CommonToken> tokens = with(place);
                int read = readable(tokens);
                if (read > furthest) {
                    furthest = read;
                    best = Optional.of(tokens);
                }
            }
        }
        return best;
    }

    /** A mark stands where a word starts or ends. */
    private boolean canStand(int place) {
        boolean before = place > 0 && Character.isLetterOrDigit(text.charAt(place - 1));
        boolean behind = place < text.length() && Character.isLetterOrDigit(text.charAt(place));
        return before != behind || !before;
    }

    /** The tokens with a mark at an offset, which takes no room: the others stay where they are. */
    private List<CommonToken> with(int place) {
        List<CommonToken> tokens = new ArrayList<>();
        for (CommonToken token : Lexemes.visible(text.substring(0, place) + '"' + text.substring(place))) {
            int start = token.getStartIndex();
            int end = token.getStopIndex() + 1;
            CommonToken moved = Lexemes.missing(token.getType(), token.getText(), start > place ? start - 1 : start);
            moved.setStopIndex((end > place ? end - 1 : end) - 1);
            tokens.add(moved);
        }
        return tokens;
    }

    /** Up to where the text can be read: an offset, or more than there are if all of it can; 0 if something on the line is wrong. */
    private int readable(List<CommonToken> tokens) {
        boolean open = unclosed(tokens)
                .filter(token -> token.getStartIndex() < lineEnd)
                .isPresent();
        if (open) {
            return 0;
        }
        Mistakes slips = new Mistakes(new RuleSource(new RuleText(text, Origin.of(""))), Limits.STANDARD.errors());
        List<CommonToken> mended = Slips.mend(form, tokens, slips);
        boolean isWrong = slips.touches(new TextSpan(text.lastIndexOf('\n', Math.max(0, lineEnd - 1)) + 1, lineEnd));
        if (isWrong || isTooDeep(mended)) {
            return 0;
        }
        return Recognition.failure(form, mended)
                .map(failure -> mended.get(failure.index()).getStartIndex())
                .orElse(text.length() + 1);
    }

    /** The parser descends by recursion: what is deeper is not tried. */
    private static boolean isTooDeep(List<CommonToken> tokens) {
        return Nesting.beyond(Limits.STANDARD.depth(), tokens).isPresent();
    }
}
