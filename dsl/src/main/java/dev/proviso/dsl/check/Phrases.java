package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import java.util.List;

/** Pieces of messages. */
final class Phrases {

    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_LIST = 8;

    private Phrases() {}

    /** {@code a, b or c}; a long list is cut short. */
    static String list(List<String> items, String last) {
        int size = items.size();
        if (size > LONGEST_LIST) {
            return String.join(", ", items.subList(0, LONGEST_LIST)) + ", …";
        }
        return size < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, size - 1)) + " " + last + " " + items.get(size - 1);
    }

    /** The source of an expression on one line, in single quotes, cut short if it is long. */
    static String quote(RuleSource source, TextSpan span) {
        String text = source.text(span).replaceAll("\\s+", " ");
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
        return "'" + (isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : text) + "'";
    }
}
