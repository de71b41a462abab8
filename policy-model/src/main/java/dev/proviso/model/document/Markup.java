package dev.proviso.model.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One place where the publisher's source says more than the words that people read: a sign of emphasis, a link's address, a character
 * written as an entity, a line break inside a sentence.
 *
 * @param at the offset in the words, in UTF-16 units
 * @param length how many units of the words stand otherwise in the source; 0 where the source only has something in between
 * @param source what stands in the source, not empty
 */
public record Markup(int at, int length, String source) {

    public Markup {
        if (at < 0 || length < 0 || source.isEmpty()) {
            throw new IllegalArgumentException("not markup: at " + at + ", length " + length + ", '" + source + "'");
        }
    }

    /** Something that stands between the words and is none. */
    public static Markup between(int at, String source) {
        return new Markup(at, 0, source);
    }

    /** Where the words that it stands for end, exclusive. */
    public int end() {
        return at + length;
    }

    /** Whether it stands for no words. */
    public boolean isBetween() {
        return length == 0;
    }

    /** Whether marks can all be of one text: each lies in it, and none before the end of the one in front of it. */
    static boolean fit(List<Markup> marks, String words) {
        int end = 0;
        for (Markup mark : marks) {
            if (mark.at() < end || mark.end() > words.length()) {
                return false;
            }
            end = mark.end();
        }
        return true;
    }

    /** Words as they stand in the source, cut where markup begins or ends. */
    static List<Passage.Part> parts(SpanKind kind, String words, List<Markup> marks) {
        List<Passage.Part> parts = new ArrayList<>(1 + 2 * marks.size());
        int at = 0;
        for (Markup mark : marks) {
            addWords(parts, kind, words.substring(at, mark.at()));
            parts.add(new Passage.Part(mark.isBetween() ? SpanKind.TRIVIA : kind, mark.source()));
            at = mark.end();
        }
        addWords(parts, kind, words.substring(at));
        return parts;
    }

    private static void addWords(List<Passage.Part> parts, SpanKind kind, String words) {
        if (!words.isEmpty()) {
            parts.add(new Passage.Part(kind, words));
        }
    }
}
