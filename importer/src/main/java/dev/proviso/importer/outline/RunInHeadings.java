package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.words.Words;
import dev.proviso.model.document.TextFormat;

/** Finds a heading in bold at the start of a paragraph: {@code **Fees.** You pay …}, or in bold on a line of its own. */
final class RunInHeadings {

    private static final String ENDS = ".:–—";

    private RunInHeadings() {}

    /** How many of a unit's words are its heading. */
    static int length(Unit unit, String source, TextFormat format) {
        String text = unit.words().text();
        int end = boldEnd(unit, text);
        if (end <= 1 || end > Titles.LONGEST || end >= text.length()) {
            return 0;
        }
        if (ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return hasRest(text, end) ? end : 0;
        }
        if (".:".indexOf(text.charAt(end)) >= 0) {
            return hasRest(text, end + 1) ? end + 1 : 0;
        }
        return hasRest(text, end)
                        && Words.isBlank(text.charAt(end))
                        && (isBrokenAt(unit, end, source, format) || isLabelledTitle(unit, text, end))
                ? end
                : 0;
    }

    /** Where the words end that are bold from the start on. */
    private static int boldEnd(Unit unit, String text) {
        int end = 0;
        for (Mark mark : unit.block().marks()) {
            int from = mark.from() - unit.cut();
            if (mark.target().isEmpty() && from <= text.length() && from <= nextWord(text, end)) {
                end = Math.max(end, Math.min(text.length(), mark.to() - unit.cut()));
            }
        }
        while (end > 0 && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBrokenAt(Unit unit, int end, String source, TextFormat format) {
        return unit.words().lineBreaks(source, format == TextFormat.MARKDOWN).contains(end);
    }

    /** {@code **C. Our licence to you** You may …}: a sentence starts behind it. */
    private static boolean isLabelledTitle(Unit unit, String text, int end) {
        boolean labelled = unit.tag().filter(tag -> !tag.isBullet()).isPresent();
        boolean named = unit.tag().filter(Tag::isNamed).isPresent();
        return labelled
                && (named || text.substring(0, end).indexOf(' ') > 0)
                && Titles.isTitle(text.substring(0, end))
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean hasRest(String text, int from) {
        return from < text.length() && !text.substring(from).isBlank();
    }
}
