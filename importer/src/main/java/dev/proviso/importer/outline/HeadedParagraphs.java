package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds provisions that have a heading of their own instead of a label: of the paragraphs between two headings, several that start with words
 * in bold ({@code **Fees.** You pay …}).
 */
final class HeadedParagraphs {

    /** The form of a label that is not there. */
    static final String FORM = "headed";

    private static final int LEAST = 2;

    private HeadedParagraphs() {}

    /** The units, such paragraphs tagged as elements of a list. */
    static List<Unit> listed(List<Unit> units) {
        List<Unit> listed = new ArrayList<>(units);
        int from = 0;
        while (from < units.size()) {
            int end = from + 1;
            while (end < units.size() && !units.get(end).isHeading()) {
                end++;
            }
            if (units.subList(from, end).stream()
                            .filter(HeadedParagraphs::isHeaded)
                            .count()
                    >= LEAST) {
                for (int i = from; i < end; i++) {
                    if (isHeaded(units.get(i))) {
                        listed.set(i, provision(units.get(i)));
                    }
                }
            }
            from = end;
        }
        return listed;
    }

    private static boolean isHeaded(Unit unit) {
        return unit.runIn() > 0
                && unit.tag().isEmpty()
                && !unit.inList()
                && unit.block().kind() == Kind.PARAGRAPH
                && !Dates.isDateline(unit.words().text());
    }

    private static Unit provision(Unit unit) {
        int start = unit.words().start();
        Tag tag = new Tag(
                Optional.empty(), FORM, List.of(), List.of(new Marker.Reading(Numbering.BULLET, 0)), start, start);
        return new Unit(unit.block(), Optional.of(tag), unit.words(), unit.cut(), unit.runIn());
    }
}
