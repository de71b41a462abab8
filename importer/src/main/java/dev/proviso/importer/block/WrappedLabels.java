package dev.proviso.importer.block;

import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Markers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells labels from what merely looks like one, since a line was broken in front of it: {@code under section / 7. This …}, or the second
 * element of an enumeration within a sentence.
 */
final class WrappedLabels {

    private static final int LOOK = 81;

    /** No sentence and no element of a list ends so. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|.*[\\s(])(?:sub-?sections?|sections?|clauses?|sub-?clauses?|paragraphs?|articles?|parts?|items?|chapters?|schedules?|exhibits?|rules?|version|versions|v\\.|no\\.|art\\.|arts\\.|sec\\.|para\\.|reg\\.|C\\.F\\.R\\.|U\\.S\\.C\\.|§§?|page|pages|than|the|a|an|of|by|with|under|to|through|at least|least)$",
            Pattern.CASE_INSENSITIVE);

    /** The dots of a table of contents, and the page. */
    private static final Pattern LEADERS = Pattern.compile("(?:[.…_-] ?){4,}\\s*[0-9ivxl]{1,4}$");

    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

    private static final String ENDS = ".:;!?)";

    /** Shorter lines may be headings. */
    private static final int HALF = 40;

    private final String text;
    private final List<PlainLine> lines;
    private final int width;

    /** @param width the column at which lines are wrapped */
    WrappedLabels(String text, List<PlainLine> lines, int width) {
        this.text = text;
        this.lines = lines;
        this.width = width;
    }

    /** Whether a line starts with what looks like a label. */
    boolean isLabelled(int line) {
        return label(line).isPresent();
    }

    private Optional<Marker> label(int index) {
        PlainLine line = lines.get(index);
        return Markers.find(text.substring(line.start(), Math.min(line.end(), line.start() + LOOK)))
                .filter(marker -> marker.isBullet()
                        || marker.standsApart()
                        || marker.path().size() > 1);
    }

    /** Whether what a line starts with is no label: it stands in the midst of the paragraph that started at another line. */
    boolean runsOn(int first, int line) {
        Marker label = label(line).orElseThrow();
        PlainLine here = lines.get(line);
        PlainLine before = lines.get(line - 1);
        boolean shifted = line - 1 > first && here.indent() != before.indent();
        Optional<Marker> own = label(first);
        boolean next = own.filter(label::isNextTo).isPresent();
        if (label.isBullet() || shifted || next || (own.isEmpty() && here.indent() > before.indent() + 1)) {
            return false;
        }
        if (label.isLate()) {
            return true;
        }
        String end = text.substring(Math.max(before.start(), before.end() - LOOK), before.end());
        if (LEADERS.matcher(end).find()) {
            return false;
        }
        boolean full = before.column() + 1 + firstWord(here) > width;
        boolean open = ENDS.indexOf(end.charAt(end.length() - 1)) < 0 && !end.endsWith(" or") && !end.endsWith(" and");
        return OPEN_END.matcher(end).matches()
                || (full && open)
                || (open && isVersion(label, own, line))
                || isEnumerated(first, line, label);
    }

    /** Whether a number such as 1.6.1 goes on with the words in front: it is no part of what is labelled, or a sentence runs on behind it. */
    private boolean isVersion(Marker label, Optional<Marker> own, int line) {
        boolean dotted = label.path().size() > 1 || label.form().endsWith(".0");
        boolean isElsewhere = own.filter(of ->
                        !of.isBullet() && !of.path().get(0).equals(label.path().get(0)))
                .isPresent();
        int rest = lines.get(line).start() + label.rest();
        boolean runsOn = rest < lines.get(line).end() && Character.isLowerCase(text.charAt(rest));
        return dotted
                && lines.get(line - 1).length() >= HALF
                && (isElsewhere || runsOn)
                && !isRow(lines.get(line - 1))
                && !isRow(lines.get(line));
    }

    /** Whether words stand in columns. */
    private boolean isRow(PlainLine line) {
        return COLUMNS.matcher(text).region(line.start(), line.end()).find();
    }

    /** Whether the label in front stands within the paragraph so far, or the next one within what follows. */
    private boolean isEnumerated(int first, int line, Marker label) {
        boolean simple = label.path().size() == 1
                && label.readings().stream().allMatch(reading -> reading.inserted() == 0)
                && (label.form().startsWith("#") || label.form().startsWith("("));
        return simple
                && label.readings().stream()
                        .anyMatch(reading -> reading.ordinal() > 1
                                ? isInside(printed(label, reading, -1), first, line)
                                : isInside(printed(label, reading, 1), line, paragraphEnd(line)));
    }

    /** How the label looks that stands some places further in the list. */
    private static String printed(Marker label, Marker.Reading reading, int step) {
        return " " + label.form().replace("#", reading.numbering().label(reading.ordinal() + step)) + " ";
    }

    /** Whether words stand in lines, and not at the start of one. */
    private boolean isInside(String words, int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> text.substring(line.start(), line.end()).contains(words));
    }

    private int paragraphEnd(int line) {
        int end = line;
        while (end < lines.size() && end < line + LOOK && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private int firstWord(PlainLine line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) != ' ') {
            at++;
        }
        return at - line.start();
    }
}
