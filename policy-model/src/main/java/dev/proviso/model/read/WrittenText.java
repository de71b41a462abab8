package dev.proviso.model.read;

import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a scalar beside how it is written, where that is wrapped, folded or escaped. What it reads as is known; all that is looked for
 * is where each part of it stands.
 */
final class WrittenText {

    private static final char ESCAPE = '\\';

    private final String file;
    private final LineIndex lines;
    private final int end;
    private final char quote;
    private final String text;
    private final LineIndex textLines;
    private final List<Stretch> stretches = new ArrayList<>();

    private int at;
    private int textAt;

    /** Where the run of characters began that stand as they read. */
    private int runStart;

    private WrittenText(SourceText source, LineIndex lines, int start, int end, char quote, String text) {
        this.file = source.text();
        this.lines = lines;
        this.at = behindBlanks(source.text(), start, end);
        this.end = end;
        this.quote = quote;
        this.text = text;
        this.textLines = LineIndex.of(new SourceText(source.name(), text));
        this.textAt = at > start ? behindBlanks(text, 0, text.length()) : 0;
        this.runStart = at;
    }

    /**
     * The stretches in which a text stands; none if it is not found there.
     *
     * @param start of what is written, in the source, without quotes or indicator
     * @param end behind it
     * @param quote that it stands in; anything else, if in none
     * @param text what it reads as
     */
    static List<Stretch> stretches(SourceText source, LineIndex lines, int start, int end, char quote, String text) {
        return new WrittenText(source, lines, start, end, quote, text).stretches();
    }

    private List<Stretch> stretches() {
        while (textAt < text.length()) {
            if (at >= end) {
                endRun();
                return text.substring(textAt).isBlank() ? stretches : List.of();
            }
            if (!step()) {
                return List.of();
            }
        }
        endRun();
        return stretches;
    }

    /** One character, one escape, or the way to the next line. */
    private boolean step() {
        char c = file.charAt(at);
        if (isBlank(c) && breaksLine()) {
            endRun();
            at = behindBlanks(file, at, end);
            textAt = behindBlanks(text, textAt, text.length());
            runStart = at;
            return true;
        }
        if (c == ESCAPE && quote == '"') {
            return escape();
        }
        if (c == quote && quote == '\'') {
            return escaped(2);
        }
        boolean isSame = c == text.charAt(textAt);
        at++;
        textAt++;
        return isSame;
    }

    /** Whether only blanks stand in front of the next line end. */
    private boolean breaksLine() {
        int next = at;
        while (next < end && (file.charAt(next) == ' ' || file.charAt(next) == '\t')) {
            next++;
        }
        return next < end && (file.charAt(next) == '\n' || file.charAt(next) == '\r');
    }

    private boolean escape() {
        if (at + 1 >= end) {
            return false;
        }
        char kind = file.charAt(at + 1);
        if (isBlank(kind) && kind != ' ' && kind != '\t') {
            endRun(); // the line goes on below, without anything between
            at = behindBlanks(file, at + 1, end);
            runStart = at;
            return true;
        }
        int length = switch (kind) {
            case 'x' -> 4;
            case 'u' -> Character.isSupplementaryCodePoint(text.codePointAt(textAt)) ? 12 : 6;
            case 'U' -> 10;
            default -> 2;
        };
        return escaped(length);
    }

    /** The next code point is written with so many characters. */
    private boolean escaped(int length) {
        endRun();
        if (at + length > end) {
            return false;
        }
        add(textAt, 1, at, at + length);
        at += length;
        textAt += Character.charCount(text.codePointAt(textAt));
        runStart = at;
        return true;
    }

    private void endRun() {
        if (at > runStart) {
            int run = at - runStart;
            add(textAt - run, text.codePointCount(textAt - run, textAt), runStart, at);
        }
    }

    private void add(int textStart, int length, int start, int behind) {
        Location inText = textLines.locate(textStart, textStart);
        Location inFile = lines.locate(start, start);
        stretches.add(new Stretch(
                inText.line(), inText.column(), length, inFile.line(), inFile.column(), file.substring(start, behind)));
    }

    private static int behindBlanks(String characters, int from, int end) {
        int behind = from;
        while (behind < end && isBlank(characters.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
