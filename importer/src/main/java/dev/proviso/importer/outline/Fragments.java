package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds lists whose elements have no marks: behind words that end in a colon, several paragraphs that are parts of a sentence. */
final class Fragments {

    private static final int LEAST = 2;
    private static final int SHORT = 60;

    private Fragments() {}

    /** The units, elements of such lists tagged as such. */
    static List<Unit> listed(List<Unit> units) {
        List<Unit> listed = new ArrayList<>(units);
        int at = 0;
        while (at < units.size()) {
            int end = at + 1;
            if (units.get(at).words().text().endsWith(":")) {
                while (end < units.size() && isFragment(units, at, end)) {
                    end++;
                }
                if (end - at > LEAST) {
                    for (int i = at + 1; i < end; i++) {
                        listed.set(i, element(units.get(i)));
                    }
                }
            }
            at = end;
        }
        return listed;
    }

    private static boolean isFragment(List<Unit> units, int lead, int index) {
        Unit unit = units.get(index);
        boolean isText = unit.block().kind() == Block.Kind.PARAGRAPH
                && unit.tag().isEmpty()
                && !unit.inList()
                && Character.isLowerCase(unit.words().text().codePointAt(0));
        return isText
                && (index == lead + 1
                        || (unit.hint() == units.get(lead + 1).hint()
                                && goesOn(units.get(index - 1).words().text())));
    }

    /** Whether another part of the sentence is to come. */
    private static boolean goesOn(String text) {
        char last = text.charAt(text.length() - 1);
        boolean isOpen = last == ';' || last == ',' || text.endsWith(" and") || text.endsWith(" or");
        return isOpen || (text.length() <= SHORT && Character.isLetterOrDigit(last));
    }

    private static Unit element(Unit unit) {
        int start = unit.words().start();
        Tag tag = new Tag(
                Optional.empty(),
                "unmarked",
                List.of(),
                List.of(new Marker.Reading(Numbering.BULLET, 0)),
                start,
                start);
        return new Unit(unit.block(), Optional.of(tag), unit.words(), unit.cut());
    }
}
