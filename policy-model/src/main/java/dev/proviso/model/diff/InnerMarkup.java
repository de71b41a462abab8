package dev.proviso.model.diff;

import dev.proviso.model.document.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The markup among the words of a part, without what only lays out the source: where lines are broken, how wide columns are. */
final class InnerMarkup {

    /** In Markdown a line ends where it is shown, if two blanks stand in front of the line's end. */
    private static final String LINE_END_THAT_SHOWS = "  ";

    /** Between two cells, wherever they stand. */
    private static final String BAR = "|";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private InnerMarkup() {}

    /** What shows of it. */
    static List<Markup> of(String words, List<Markup> marks) {
        List<Markup> shown = new ArrayList<>();
        for (Markup mark : marks) {
            String of = words.substring(mark.at(), mark.end());
            if (of.strip().equals(BAR)) {
                String source = BLANKS.matcher(mark.source()).replaceAll(" ").strip();
                if (!source.isEmpty() && !source.equals(BAR)) {
                    shown.add(new Markup(mark.at(), mark.length(), source));
                }
            } else if (!isLineBreak(of, mark.source())) {
                shown.add(mark);
            }
        }
        return shown;
    }

    private static boolean isLineBreak(String words, String source) {
        boolean isBroken = source.indexOf('\n') >= 0 || source.indexOf('\r') >= 0;
        return !words.isEmpty()
                && words.isBlank()
                && source.isBlank()
                && isBroken
                && !source.startsWith(LINE_END_THAT_SHOWS);
    }
}
