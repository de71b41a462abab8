package dev.proviso.importer.block;

import dev.proviso.importer.words.WordsBuilder;
import org.jsoup.parser.Parser;

/** Reads words out of source in which characters may be written as entities, or behind a backslash. */
final class SourceWords {

    /** The longest name of an entity is 31 characters, and numbers are shorter. */
    private static final int LONGEST_ENTITY = 34;

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final WordsBuilder words;

    SourceWords(String source, WordsBuilder words) {
        this.source = source;
        this.words = words;
    }

    /** Text of Markdown: entities, punctuation behind backslashes, and blanks that show as one however many there are. */
    void markdown(int start, int end) {
        int from = start;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                words.verbatim(from, at);
                from = at + 1;
                at += 2;
            } else if (isHtmlSpace(c) && at > start && isHtmlSpace(source.charAt(at - 1))) {
                words.verbatim(from, at - 1);
                int space = at - 1;
                while (at < end && isHtmlSpace(source.charAt(at))) {
                    at++;
                }
                blank(space, at);
                from = at;
            } else if (c == '&') {
                words.verbatim(from, at);
                at = entity(at, end);
                from = at;
            } else {
                at++;
            }
        }
        words.verbatim(from, end);
    }

    /** Text of HTML: entities, and white space that shows as one blank however much of it there is. */
    void html(int start, int end) {
        int from = start;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (isHtmlSpace(c)) {
                words.verbatim(from, at);
                int space = at;
                while (at < end && isHtmlSpace(source.charAt(at))) {
                    at++;
                }
                blank(space, at);
                from = at;
            } else if (c == '&') {
                words.verbatim(from, at);
                at = entity(at, end);
                from = at;
            } else {
                at++;
            }
        }
        words.verbatim(from, end);
    }

    private void blank(int start, int end) {
        if (!words.isEmpty() && words.last() != ' ') {
            words.instead(" ", start, end);
        }
    }

    /** An entity, or else the ampersand alone; where it ends. */
    private int entity(int start, int end) {
        int stop = start + 1;
        int most = Math.min(end, start + LONGEST_ENTITY);
        while (stop < most && isEntityPart(source.charAt(stop))) {
            stop++;
        }
        if (stop < end && source.charAt(stop) == ';') {
            stop++;
        }
        String written = source.substring(start, stop);
        String meant = Parser.unescapeEntities(written, false);
        if (meant.equals(written)) {
            words.verbatim(start, start + 1);
            return start + 1;
        }
        words.instead(meant, start, stop);
        return stop;
    }

    private static boolean isEntityPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    static boolean isHtmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
