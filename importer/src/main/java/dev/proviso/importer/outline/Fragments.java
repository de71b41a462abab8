package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lists whose elements have no marks: behind words that end in a colon, several paragraphs that are parts of a sentence. */
final class Fragments {

    private static final int LEAST = 2;
    private static final int SHORT = 60;
    private static final int PHRASES = 3;

    /** Words that announce a list, as those that lead in an address or a letter do not. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "\\b(?:following|includ(?:e|es|ing)|such as|below|these|namely|are|for example|as follows|any of|all of|prohibited|related to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Nothing but where somebody is to be written to. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s]*(?:@|://|www\\.)[^\\s]*");

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
                end = Math.max(end, phrases(units, at));
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

    /** The end of a run of short lines behind an announcement of them: none is a sentence, and no other words stand before the next heading. */
    private static int phrases(List<Unit> units, int lead) {
        int end = lead + 1;
        while (end < units.size() && isPhrase(units.get(end))) {
            end++;
        }
        boolean announced = ANNOUNCES.matcher(units.get(lead).words().text()).find();
        boolean closed = end == units.size()
                || units.get(end).isHeading()
                || units.get(end).words().text().endsWith(":");
        return announced && closed && end - lead > PHRASES ? end : lead + 1;
    }

    private static boolean isPhrase(Unit unit) {
        String text = unit.words().text();
        return unit.block().kind() == Block.Kind.PARAGRAPH
                && unit.tag().isEmpty()
                && !unit.inList()
                && unit.runIn() == 0
                && text.length() <= Titles.LONGEST
                && ".:?!".indexOf(text.charAt(text.length() - 1)) < 0
                && !ADDRESS.matcher(text).matches();
    }

    private static boolean isFragment(List<Unit> units, int lead, int index) {
        Unit unit = units.get(index);
        String text = unit.words().text();
        boolean isText = unit.block().kind() == Block.Kind.PARAGRAPH
                && unit.tag().isEmpty()
                && !unit.inList()
                && !ADDRESS.matcher(text).matches();
        if (!isText) {
            return false;
        }
        boolean starts = Character.isLowerCase(text.codePointAt(0));
        if (index == lead + 1) {
            return starts;
        }
        String before = units.get(index - 1).words().text();
        return unit.hint() == units.get(lead + 1).hint() && (starts ? goesOn(before) : isOpen(before));
    }

    /** Whether another part of the sentence is to come. */
    private static boolean goesOn(String text) {
        return isOpen(text)
                || text.endsWith(",")
                || (text.length() <= SHORT && Character.isLetterOrDigit(text.charAt(text.length() - 1)));
    }

    /** Whether a text ends as elements of lists do that others follow. */
    private static boolean isOpen(String text) {
        return text.endsWith(";") || text.endsWith(" and") || text.endsWith(" or") || text.endsWith(" and/or");
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
