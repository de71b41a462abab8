package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the entries of a table of contents: several in a row that do nothing but link to places of the same page, or that say again what
 * headings further down say. They are running text, not provisions.
 */
final class Contents {

    private static final int LEAST = 3;

    private static final String LEADERS = ".…·_-";

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
            int links = from;
            while (links < units.size() && isLinkInside(units.get(links))) {
                links++;
            }
            int echoes = links > from ? links : echoes(units, from, last);
            if (Math.max(links, echoes) - from >= LEAST) {
                release(released, from, Math.max(links, echoes));
            }
            from = Math.max(from + 1, Math.max(links, echoes));
        }
        return released;
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

    /** Whether all words are a link to a place of the same page. */
    private static boolean isLinkInside(Unit unit) {
        if (!unit.inList() || !isLine(unit)) {
            return false;
        }
        List<Mark> links = unit.block().marks().stream()
                .filter(mark -> mark.target().isPresent())
                .toList();
        return links.size() == 1
                && links.get(0).target().get().startsWith("#")
                && links.get(0).from() <= unit.cut()
                && links.get(0).to() - unit.cut() >= unit.words().length();
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
