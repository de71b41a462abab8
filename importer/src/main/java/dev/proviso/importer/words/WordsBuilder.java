package dev.proviso.importer.words;

import java.util.ArrayList;
import java.util.List;

/** Gathers words in the order of the source. What overlaps words already gathered is left out: the source has it only once. */
public final class WordsBuilder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Words.Piece> pieces = new ArrayList<>();
    private int sourceEnd;

    public WordsBuilder(String source) {
        this.source = source;
    }

    /** Words that the source has just so. */
    public void verbatim(int start, int end) {
        int from = Math.max(start, sourceEnd);
        if (from >= end) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).verbatim() && pieces.get(last).end() == from) {
            Words.Piece piece = pieces.get(last);
            pieces.set(last, new Words.Piece(piece.at(), piece.length() + end - from, piece.start(), end, true));
        } else {
            pieces.add(new Words.Piece(text.length(), end - from, from, end, true));
        }
        text.append(source, from, end);
        sourceEnd = end;
    }

    /** Words for which the source has something else. */
    public void instead(String words, int start, int end) {
        if (start < sourceEnd || start >= end || words.isEmpty()) {
            return;
        }
        if (source.regionMatches(start, words, 0, words.length()) && words.length() == end - start) {
            verbatim(start, end);
            return;
        }
        pieces.add(new Words.Piece(text.length(), words.length(), start, end, false));
        text.append(words);
        sourceEnd = end;
    }

    /** A line break; a blank right in front of it becomes part of it. */
    public void lineBreak(int start, int end) {
        int from = start;
        if (!pieces.isEmpty() && last() == ' ') {
            Words.Piece piece = pieces.remove(pieces.size() - 1);
            text.setLength(text.length() - 1);
            from = piece.verbatim() ? piece.end() - 1 : piece.start();
            if (piece.length() > 1) {
                pieces.add(new Words.Piece(piece.at(), piece.length() - 1, piece.start(), from, true));
            }
            sourceEnd = from;
        }
        instead(" ", from, end);
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.length() == 0;
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    /** The last character gathered; a blank if there is none yet. */
    public char last() {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    /** Where the last word gathered ends in the source. */
    public int sourceEnd() {
        return sourceEnd;
    }

    public Words build() {
        return new Words(text.toString(), List.copyOf(pieces));
    }
}
