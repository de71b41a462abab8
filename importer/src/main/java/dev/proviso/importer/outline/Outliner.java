package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.outline.Part.Kind;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From blocks to the parts of a document, each under the one that it belongs to. */
public final class Outliner {

    private final List<Part> top = new ArrayList<>();
    private final Sections sections = new Sections(top);
    private final TextFormat format;

    private Outliner(TextFormat format) {
        this.format = format;
    }

    /**
     * The top-level parts.
     *
     * @param source in which the blocks stand
     */
    public static List<Part> outline(List<Block> blocks, String source, TextFormat format) {
        Outliner outliner = new Outliner(format);
        outliner.read(Units.of(blocks, source, format));
        Kinds.settle(outliner.top);
        ImpliedSections.insert(outliner.top);
        Roles.assign(outliner.top);
        Remarks.add(outliner.top);
        return outliner.top;
    }

    private void read(List<Unit> units) {
        int from = 0;
        if (!units.isEmpty() && isTitle(units)) {
            top.add(title(units.get(0)));
            from = 1;
        }
        int first = from;
        for (int i = from; i <= units.size(); i++) {
            if (i == units.size() || (units.get(i).isHeading() && !isListElement(units.get(i)))) {
                run(units.subList(first, i));
                first = i + 1;
                if (i < units.size()) {
                    sections.add(new Part(Optional.of(units.get(i)), Kind.SECTION));
                }
            }
        }
    }

    private static boolean isListElement(Unit heading) {
        return heading.inList()
                && heading.tag().filter(tag -> tag.form().startsWith("list")).isPresent();
    }

    private static Part title(Unit unit) {
        Part title = new Part(
                Optional.of(new Unit(unit.block(), Optional.empty(), unit.words(), unit.cut())), Kind.PARAGRAPH);
        title.play(dev.proviso.model.document.ParagraphRole.TITLE);
        return title;
    }

    /** The first line is the document's title if it is a heading above, or apart from, all others. */
    private boolean isTitle(List<Unit> units) {
        Unit first = units.get(0);
        if (first.tag().isPresent() || first.words().length() > 2 * Titles.LONGEST) {
            return false;
        }
        if (first.isHeading()) {
            int level = first.block().level();
            boolean alone = units.stream()
                    .skip(1)
                    .noneMatch(unit -> unit.isHeading()
                            && unit.block().level() <= level
                            && unit.tag().isEmpty());
            return level == 1 || alone || (format == TextFormat.PLAIN && level > 0);
        }
        return format == TextFormat.PLAIN
                && Titles.isTitle(first.words().text())
                && !first.words().text().endsWith(":")
                && units.size() > 1;
    }

    /** The units between two headings. */
    private void run(List<Unit> units) {
        List<Unit> labelled =
                units.stream().filter(unit -> unit.tag().isPresent()).toList();
        boolean[] behindText = new boolean[labelled.size()];
        int at = 0;
        boolean text = false;
        for (Unit unit : units) {
            if (unit.tag().isPresent()) {
                behindText[at++] = text;
            }
            text = unit.tag().isEmpty();
        }
        List<String> path = sections.current().flatMap(Part::tag).map(Tag::path).orElse(List.of());
        place(units, labelled, Nesting.parents(labelled, behindText, path));
    }

    private void place(List<Unit> units, List<Unit> labelled, int[] parents) {
        List<Part> home = sections.current().map(Part::children).orElse(top);
        List<Part> parts = new ArrayList<>();
        Map<Integer, Part> byItem = new HashMap<>();
        List<Part> open = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.tag().isPresent()) {
                int index = parts.size();
                Part part = new Part(Optional.of(unit), unit.tag().get().isBullet() ? Kind.ITEM : Kind.CLAUSE);
                int parent = parents[index];
                (parent == Nesting.TOP ? home : parts.get(parent).children()).add(part);
                parts.add(part);
                unit.block().item().map(ListItem::number).ifPresent(number -> byItem.put(number, part));
                trim(open, parent == Nesting.TOP ? Optional.empty() : Optional.of(parts.get(parent)));
                open.add(part);
            } else {
                // What comes next stands under a part that is still open: this text must not close it.
                Optional<Part> needed = parts.size() < labelled.size() && parents[parts.size()] != Nesting.TOP
                        ? Optional.of(parts.get(parents[parts.size()]))
                        : Optional.empty();
                boolean leadsIn = unit.words().text().endsWith(":")
                        && !unit.inList()
                        && i + 1 < units.size()
                        && units.get(i + 1).tag().isPresent();
                Optional<Part> chosen = leadsIn ? needed : host(unit, open, byItem);
                int depth = Math.max(
                        chosen.map(open::indexOf).orElse(-1),
                        needed.map(open::indexOf).orElse(-1));
                Optional<Part> host = depth < 0 ? Optional.empty() : Optional.of(open.get(depth));
                trim(open, host);
                host.map(Part::children).orElse(home).add(new Part(Optional.of(unit), Kind.PARAGRAPH));
            }
        }
    }

    private static void trim(List<Part> open, Optional<Part> last) {
        int keep = last.map(part -> open.indexOf(part) + 1).orElse(0);
        while (open.size() > keep) {
            open.remove(open.size() - 1);
        }
    }

    /** The labelled part that unlabelled text goes on with; empty for the section. */
    private Optional<Part> host(Unit unit, List<Part> open, Map<Integer, Part> byItem) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (unit.inList()) {
            Optional<Part> own = unit.block().item().map(ListItem::number).map(byItem::get);
            return own.filter(open::contains).or(() -> Optional.of(open.get(open.size() - 1)));
        }
        Part first = open.get(0);
        if (format != TextFormat.PLAIN) {
            return Optional.of(first).filter(part -> !part.unit().orElseThrow().inList());
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).unit().orElseThrow().hint() < unit.hint()) {
                return Optional.of(open.get(i));
            }
        }
        return Optional.of(first).filter(part -> part.unit().orElseThrow().hint() == unit.hint());
    }
}
