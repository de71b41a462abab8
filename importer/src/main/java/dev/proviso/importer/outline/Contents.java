package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the entries of a table of contents: several in a row that do nothing but link to places of the same page, or that say again what
 * headings further down say. They are running text, not provisions.
 */
final class Contents {

    private static final int LEAST = 3;

    /** Of those that are surely entries. */
    private static final int FEWEST = 2;

    private static final String LEADERS = ".…·_-";

    private static final Pattern CALLED = Pattern.compile(
            "(?:table of )?contents|in this (?:document|policy|agreement)|on this page|quick links|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|indice|inhoud(?:sopgave)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Contents() {}

    /** The units, entries of a table of contents without their labels. */
    static List<Unit> released(List<Unit> units) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).words().length() <= Titles.LONGEST) {
                last.put(key(units.get(i)), i);
            }
        }
        List<Unit> released = new ArrayList<>(units);
        int from = 0;
        while (from < units.size()) {
            boolean isCalled = from > 0 && isCalledContents(units.get(from - 1));
            int links = isCalled ? from : links(units, from);
            int end = isCalled ? called(units, from, last) : Math.max(links, echoes(units, from, last));
            boolean isSure = isCalled || (links == end && comeAgain(units.subList(from, end), end, last));
            if (end - from >= (isSure ? FEWEST : LEAST)) {
                release(released, from, end);
            }
            from = Math.max(from + 1, end);
        }
        return released;
    }

    /** Whether all of some lines are said again behind an index. */
    private static boolean comeAgain(List<Unit> lines, int end, Map<String, Integer> last) {
        return lines.stream().allMatch(unit -> last.getOrDefault(key(unit), 0) >= end);
    }

    private static boolean isCalledContents(Unit unit) {
        return unit.isHeading() && CALLED.matcher(unit.words().text()).matches();
    }

    /** The end of what stands under a heading that says that it is a table of contents: links, lines that come again, headings of groups. */
    private static int called(List<Unit> units, int from, Map<String, Integer> last) {
        int end = from;
        for (int at = from; at < units.size(); at++) {
            Unit unit = units.get(at);
            boolean isEntry = linked(unit).isPresent() || last.getOrDefault(key(unit), 0) > at;
            boolean isGroup = at + 1 < units.size()
                    && unit.words().length() <= Titles.LONGEST
                    && linked(units.get(at + 1)).isPresent();
            // At another such heading the search starts again, so that many of them take no longer than one.
            if ((!isEntry && !isGroup) || isCalledContents(unit)) {
                break;
            }
            // What no entry follows is no heading of a group of them.
            end = isEntry ? at + 1 : end;
        }
        // The headings of the text itself come again nowhere.
        while (end > from && units.get(end - 1).isHeading()) {
            end--;
        }
        return end;
    }

    /** The end of a run of list elements that are links to places of one page. */
    private static int links(List<Unit> units, int from) {
        Optional<String> page = Optional.empty();
        int end = from;
        while (end < units.size() && units.get(end).inList()) {
            Optional<String> linked = linked(units.get(end));
            if (linked.isEmpty() || (page.isPresent() && !page.equals(linked))) {
                break;
            }
            page = linked;
            end++;
        }
        return end;
    }

    private static void release(List<Unit> units, int from, int to) {
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i).untagged();
            Block entry = unit.block().as(Block.Kind.ENTRY, 0, 0);
            units.set(i, new Unit(entry, unit.tag(), unit.words(), unit.cut()));
        }
    }

    /**
     * The end of a run of lines that come again further down, in the same order and with words between most of them. (A list that is merely
     * repeated comes again without.)
     */
    private static int echoes(List<Unit> units, int from, Map<String, Integer> last) {
        int at = from;
        int before = 0;
        int spread = 0;
        while (at < units.size() && isLine(units.get(at))) {
            int again = last.getOrDefault(key(units.get(at)), 0);
            if (again <= Math.max(at, before)) {
                break;
            }
            spread += again > before + 1 ? 1 : 0;
            before = again;
            at++;
        }
        // What comes again within the run is no entry of it.
        int first = at == from ? 0 : last.getOrDefault(key(units.get(from)), 0);
        return first >= at && spread * 2 > at - from ? at : from;
    }

    private static boolean isLine(Unit unit) {
        return unit.words().length() <= Titles.LONGEST && unit.block().kind() == Block.Kind.PARAGRAPH;
    }

    /** The page of which all words are a link to a place: nothing but the place is said of the same page. Empty if they are none. */
    private static Optional<String> linked(Unit unit) {
        if (unit.words().length() > Titles.LONGEST || unit.block().kind() == Block.Kind.VERBATIM) {
            return Optional.empty();
        }
        List<Mark> links = unit.block().marks().stream()
                .filter(mark -> mark.target().isPresent())
                .toList();
        boolean isWhole = links.size() == 1
                && links.get(0).from() <= unit.cut()
                && links.get(0).to() - unit.cut() >= unit.words().length();
        return isWhole
                ? links.get(0)
                        .target()
                        .filter(target -> target.indexOf('#') >= 0)
                        .map(Contents::page)
                : Optional.empty();
    }

    private static String page(String target) {
        return target.substring(0, target.indexOf('#'));
    }

    /** The words of a line, without the number of a page and what leads to it. */
    private static String key(Unit unit) {
        String text = unit.words().text();
        int end = text.length();
        while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && (LEADERS.indexOf(text.charAt(end - 1)) >= 0 || Words.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return (end == 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
