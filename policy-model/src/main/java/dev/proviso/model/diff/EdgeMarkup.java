package dev.proviso.model.diff;

import dev.proviso.model.document.Passage;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup that stands around all words of a part rather than between them: a link, bold. It is trivia of the part, and still a matter of form. */
final class EdgeMarkup {

    /** No link is longer, and no more needs to be looked at. */
    private static final int LONGEST = 500;

    private static final Pattern TAGS_IN_FRONT =
            Pattern.compile("(?:<(?:a|b|strong|em|i|u)\\b[^<>]*>\\s*)+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(\\w+)[^<>]*?(?:\\bhref\\s*=\\s*[\"']?([^\"'>\\s]*)[^<>]*)?>");
    private static final Pattern MARKS_IN_FRONT = Pattern.compile("(?:\\*\\*|__|~~|\\[)+$");
    private static final Pattern TARGET_BEHIND = Pattern.compile("[*_~]*\\]\\(\\s*([^()\\s]*)");

    private EdgeMarkup() {}

    /** What it is, alike for parts that are marked up alike; empty for none. */
    static String of(Passage passage) {
        String front = last(passage.before() + passage.marker() + passage.gap());
        String behind =
                passage.after().substring(0, Math.min(LONGEST, passage.after().length()));
        StringBuilder markup = new StringBuilder();
        Matcher tags = TAGS_IN_FRONT.matcher(front);
        if (tags.find()) {
            Matcher tag = TAG.matcher(tags.group());
            while (tag.find()) {
                markup.append(tag.group(1).toLowerCase(Locale.ROOT)).append(' ');
                markup.append(tag.group(2) == null ? "" : tag.group(2)).append(' ');
            }
        }
        Matcher marks = MARKS_IN_FRONT.matcher(front);
        if (marks.find()) {
            markup.append(marks.group());
        }
        Matcher target = TARGET_BEHIND.matcher(behind);
        if (target.lookingAt()) {
            markup.append(target.group(1));
        }
        return markup.toString();
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST));
    }
}
