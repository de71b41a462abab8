package dev.proviso.importer.words;

import dev.proviso.model.document.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Clean words, and where in the source each of them stands.
 *
 * <p>INVARIANT: pieces follow each other in the words without gaps, and in the source in order; a verbatim piece reads the same in both.
 */
public final class Words {

    /**
     * A stretch of words.
     *
     * @param at offset in the words
     * @param length in the words; never 0
     * @param start offset in the source
     * @param end in the source, exclusive
     * @param verbatim whether the source reads the same; else the stretch stands for something and is never cut
     */
    record Piece(int at, int length, int start, int end, boolean verbatim) {
        int wordsEnd() {
            return at + length;
        }
    }

    /** No words, anywhere. */
    public static final Words NONE = new Words("", List.of());

    private final String text;
    private final List<Piece> pieces;

    Words(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** The words as people read them. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** Where the first word stands in the source; only of words that are not empty. */
    public int start() {
        return pieces.get(0).start();
    }

    /** Where the last word ends in the source; only of words that are not empty. */
    public int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** The words from one offset to another, moved to the end of a stretch that cannot be cut. */
    public Words slice(int from, int to) {
        int first = snap(from);
        int last = Math.max(first, snap(to));
        if (first == 0 && last == text.length()) {
            return this;
        }
        List<Piece> cut = new ArrayList<>();
        for (int i = indexAt(first); i < pieces.size() && pieces.get(i).at() < last; i++) {
            Piece piece = pieces.get(i);
            int a = Math.max(piece.at(), first);
            int b = Math.min(piece.wordsEnd(), last);
            if (a < b) {
                int skipped = piece.verbatim() ? a - piece.at() : 0;
                int left = piece.verbatim() ? piece.wordsEnd() - b : 0;
                cut.add(new Piece(a - first, b - a, piece.start() + skipped, piece.end() - left, piece.verbatim()));
            }
        }
        return new Words(text.substring(first, last), cut);
    }

    /** Without white space and byte order marks at its ends. */
    public Words trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** These words and others that stand behind them in the source. */
    public Words then(Words next) {
        List<Piece> joined = new ArrayList<>(pieces);
        for (Piece piece : next.pieces) {
            joined.add(new Piece(
                    piece.at() + text.length(), piece.length(), piece.start(), piece.end(), piece.verbatim()));
        }
        return new Words(text + next.text, joined);
    }

    /**
     * Offsets of blanks that stand for a line break.
     *
     * @param lineEnds whether line ends of the source count, or only those of the markup
     */
    public List<Integer> lineBreaks(String source, boolean lineEnds) {
        List<Integer> breaks = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean blank = !piece.verbatim() && piece.length() == 1 && text.charAt(piece.at()) == ' ';
            if (blank && isBreak(source.substring(piece.start(), piece.end()), lineEnds)) {
                breaks.add(piece.at());
            }
        }
        return breaks;
    }

    private static boolean isBreak(String stood, boolean lineEnds) {
        String lower = stood.toLowerCase(Locale.ROOT);
        return lower.contains("<br")
                || lower.contains("<dd")
                || (lineEnds && (stood.indexOf('\n') >= 0 || stood.indexOf('\r') >= 0));
    }

    /** Where the source is not just these words. */
    public List<Markup> markup(String source) {
        List<Markup> marks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0 && pieces.get(i - 1).end() < piece.start()) {
                marks.add(Markup.between(
                        piece.at(), source.substring(pieces.get(i - 1).end(), piece.start())));
            }
            if (!piece.verbatim()) {
                marks.add(new Markup(piece.at(), piece.length(), source.substring(piece.start(), piece.end())));
            }
        }
        return marks;
    }

    private int snap(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        Piece piece = pieces.get(indexAt(offset));
        boolean inside = !piece.verbatim() && piece.at() < offset;
        int snapped = inside ? piece.wordsEnd() : offset;
        boolean splitsPair = !inside
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return splitsPair ? offset + 1 : snapped;
    }

    /** The piece that holds an offset of the words; the number of pieces if none does. */
    private int indexAt(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).wordsEnd() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a character shows nothing: white space of any width, a byte order mark. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u0085';
    }

    @Override
    public String toString() {
        return text;
    }
}
