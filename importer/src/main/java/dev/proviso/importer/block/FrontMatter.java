package dev.proviso.importer.block;

import dev.proviso.importer.words.Words;
import dev.proviso.importer.words.WordsBuilder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings between lines of dashes, in front of a text, for the program that makes a page of it.
 *
 * @param end where the text starts
 * @param title what the settings call the page
 */
record FrontMatter(int end, Optional<Words> title) {

    /** A line end can be read in one way only: else so many lines could be read in ever so many ways. */
    private static final String LINE_END = "(?:\\r\\n|\\r(?!\\n)|\\n)";

    private static final Pattern WHOLE = Pattern.compile("\\ufeff?---[ \\t]*+" + LINE_END + "(?:[^\\r\\n]*+" + LINE_END
            + "){0,400}?(?:---|\\.\\.\\.)[ \\t]*+(?:" + LINE_END + "|$)");
    private static final Pattern TITLE =
            Pattern.compile("(?m)^title:[ \\t]*(?:\"([^\"\\r\\n]+)\"|'([^'\\r\\n]+)'|([^\\r\\n]*?\\S))[ \\t]*$");

    /** What stands in front of a text; empty if nothing does. */
    static Optional<FrontMatter> of(String text) {
        Matcher whole = WHOLE.matcher(text);
        return whole.lookingAt()
                ? Optional.of(new FrontMatter(whole.end(), title(text, whole.end())))
                : Optional.empty();
    }

    private static Optional<Words> title(String text, int end) {
        Matcher matcher = TITLE.matcher(text).region(0, end);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
        WordsBuilder words = new WordsBuilder(text);
        words.verbatim(matcher.start(group), matcher.end(group));
        return Optional.of(words.build());
    }
}
