package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.DocumentNames;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the document's title. */
final class Title {

    /** So many lines of a page may stand above its title. */
    private static final int FARTHEST = 8;

    private static final int NONE = -1;

    private Title() {}

    /**
     * The units without the name that a browser's window would show, where the page itself shows a title; else with that name as a heading of
     * the first level. What is bold in front of the title is no heading.
     */
    static List<Unit> shown(List<Unit> units) {
        if (units.isEmpty() || units.get(0).block().kind() != Block.Kind.NAME) {
            return units;
        }
        List<Unit> page = units.subList(1, units.size());
        boolean hasTitle = find(page, TextFormat.HTML) == 0;
        boolean isNamed = !hasTitle && !page.isEmpty() && isCalled(page.get(0), units.get(0));
        List<Unit> shown = new ArrayList<>(units);
        if (hasTitle || isNamed) {
            shown.remove(0);
            if (isNamed) {
                shown.set(0, shown.get(0).asHeading(1));
            }
        } else {
            shown.set(0, units.get(0).asHeading(1));
        }
        return shown;
    }

    /** Whether a page's first heading is a part of its name, and names a document. */
    private static boolean isCalled(Unit first, Unit name) {
        String text = first.words().text().toLowerCase(Locale.ROOT);
        return first.isHeading()
                && first.tag().isEmpty()
                && DocumentNames.isIn(text)
                && name.words().text().toLowerCase(Locale.ROOT).contains(text);
    }

    /** The index of the unit that is the title; -1 if there is none. */
    static int find(List<Unit> units, TextFormat format) {
        if (units.isEmpty()) {
            return NONE;
        }
        if (!isFirstLine(units, format)) {
            return below(units);
        }
        return isPublisherAbove(units, format) ? 1 : 0;
    }

    /** Whether the first two lines are headings, of which only the second names a document: the first says whose it is. */
    private static boolean isPublisherAbove(List<Unit> units, TextFormat format) {
        return format == TextFormat.PLAIN
                && units.size() > 2
                && units.get(1).isHeading()
                && units.get(1).tag().isEmpty()
                && !DocumentNames.isIn(units.get(0).words().text())
                && DocumentNames.isIn(units.get(1).words().text())
                // Policy IT-101 is a number, and no name.
                && units.get(1).words().text().chars().noneMatch(Character::isDigit);
    }

    /** The first line is the title if it is a heading above, or apart from, all others. */
    private static boolean isFirstLine(List<Unit> units, TextFormat format) {
        Unit first = units.get(0);
        if (first.tag().isPresent() || first.words().length() > 2 * Titles.LONGEST) {
            return false;
        }
        if (first.isHeading()) {
            int level = first.block().level();
            boolean calledDocument = level == Titles.WEAK_LEVEL
                    && DocumentNames.isIn(first.words().text());
            return level == 1
                    || isAlone(units, 0)
                    || calledDocument
                    || isOnlyName(units)
                    || (format == TextFormat.PLAIN && level > 0);
        }
        return (format == TextFormat.PLAIN || isLineAbove(first))
                && Titles.isTitle(first.words().text())
                && !first.words().text().endsWith(":")
                && units.size() > 1;
    }

    /** Whether the first heading, however low, names a document, no other is higher, and none of those as high does so too. */
    private static boolean isOnlyName(List<Unit> units) {
        int level = units.get(0).block().level();
        return DocumentNames.isIn(units.get(0).words().text())
                && units.stream()
                        .skip(1)
                        .filter(Unit::isHeading)
                        .noneMatch(unit -> unit.block().level() < level
                                || (unit.block().level() == level
                                        && unit.tag().isEmpty()
                                        && Titles.isTitleCase(unit.words().text())
                                        && DocumentNames.isIn(unit.words().text())));
    }

    /** Whether a line that no markup makes a heading names a document. */
    private static boolean isLineAbove(Unit first) {
        return first.block().kind() == Block.Kind.PARAGRAPH
                && !first.inList()
                && Titles.isTitleCase(first.words().text())
                && Character.isLetterOrDigit(last(first.words().text()))
                && DocumentNames.isIn(first.words().text());
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** The only heading of the first level, where nothing but lines of the page stands above it. */
    private static int below(List<Unit> units) {
        for (int i = 0; i < Math.min(FARTHEST, units.size()); i++) {
            Unit unit = units.get(i);
            if (unit.isHeading() && unit.block().level() == 1) {
                return unit.tag().isEmpty() && isAlone(units, i) ? i : NONE;
            }
            boolean isProvision = unit.tag().filter(tag -> !tag.isBullet()).isPresent();
            if (isProvision) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether no other heading without a label is as high. */
    private static boolean isAlone(List<Unit> units, int index) {
        int level = units.get(index).block().level();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i != index
                    && unit.isHeading()
                    && unit.block().level() <= level
                    && unit.tag().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
