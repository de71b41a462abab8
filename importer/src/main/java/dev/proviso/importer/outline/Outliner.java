package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.outline.Part.Kind;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** From blocks to the parts of a document, each under the one that it belongs to. */
public final class Outliner {

    private final List<Part> top = new ArrayList<>();
    private final Sections sections;
    private final TextFormat format;

    /** Whether first lines are indented, as in books, so that where one starts says nothing of its depth. */
    private boolean indentsStarts;

    private Outliner(TextFormat format) {
        this.format = format;
        this.sections = new Sections(top, format == TextFormat.PLAIN);
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

    private void read(List<Unit> all) {
        List<Unit> units = Title.shown(all);
        List<Unit> labelled =
                units.stream().filter(unit -> unit.tag().isPresent()).toList();
        indentsStarts = labelled.stream().filter(Unit::hasIndentedStart).count() * 2
                > labelled.stream()
                        .filter(unit -> unit.block().body() != unit.block().indent())
                        .count();
        int title = Title.find(units, format);
        if (title >= 0) {
            sections(above(units.subList(0, title)));
            sections.closeAll();
            Part part = new Part(Optional.of(units.get(title).untagged()), Kind.PARAGRAPH);
            part.play(ParagraphRole.TITLE);
            top.add(part);
        }
        sections(units.subList(title + 1, units.size()));
    }

    /** What stands above the title; a heading right above it heads nothing, and says whose document it is. */
    private static List<Unit> above(List<Unit> units) {
        List<Unit> above = new ArrayList<>(units);
        int last = above.size() - 1;
        if (last >= 0 && above.get(last).isHeading()) {
            above.set(last, above.get(last).asText());
        }
        return above;
    }

    /** Headings, and the runs of units between them. */
    private void sections(List<Unit> units) {
        int first = 0;
        for (int i = 0; i <= units.size(); i++) {
            if (i == units.size() || (units.get(i).isHeading() && !isListElement(units.get(i)))) {
                run(units.subList(first, i));
                first = i + 1;
                if (i < units.size()) {
                    sections.add(new Part(Optional.of(units.get(i)), Kind.SECTION));
                }
            } else if (followsSection(units, first, i) || endsContents(units, first, i)) {
                run(units.subList(first, i));
                first = i;
                sections.close();
            }
        }
    }

    /**
     * Whether a provision that is not set as a heading comes next to the section that it stands behind: {@code B. …} behind the heading
     * {@code A.}
     */
    private boolean followsSection(List<Unit> units, int first, int index) {
        Optional<Tag> section = sections.current().flatMap(Part::tag);
        Unit unit = units.get(index);
        if (section.isEmpty() || unit.tag().isEmpty() || unit.inList()) {
            return false;
        }
        Tag tag = unit.tag().get();
        // 1.21 is no part of 1.17.
        boolean isBeside = tag.path().size() > 1 && tag.isLike(section.get()) && !tag.equals(section.get());
        return !tag.isBullet()
                && !tag.isInserted()
                && (isBeside || tag.isNextTo(section.get()))
                && units.subList(first, index).stream()
                        .noneMatch(before -> before.tag()
                                .filter(other -> other.form().equals(tag.form()))
                                .isPresent());
    }

    /** Whether a table of contents ends in front of a unit, which its heading does not speak of. */
    private boolean endsContents(List<Unit> units, int first, int index) {
        return first > 0
                && index > first
                && isEntry(units.get(index - 1))
                && !isEntry(units.get(index))
                && units.subList(first, index).stream().allMatch(Outliner::isEntry)
                && units.get(first - 1).isHeading()
                && sections.current().isPresent();
    }

    private static boolean isEntry(Unit unit) {
        return unit.block().kind() == Block.Kind.ENTRY;
    }

    private static boolean isListElement(Unit heading) {
        return heading.inList()
                && heading.tag().filter(tag -> tag.form().startsWith("list")).isPresent();
    }

    /** The units between two headings. */
    private void run(List<Unit> units) {
        List<Unit> labelled =
                units.stream().filter(unit -> unit.tag().isPresent()).toList();
        Nesting.Gap[] gaps = new Nesting.Gap[labelled.size()];
        int at = 0;
        Nesting.Gap gap = Nesting.Gap.NONE;
        for (Unit unit : units) {
            if (unit.tag().isPresent()) {
                gaps[at++] = gap;
                gap = Nesting.Gap.NONE;
            } else {
                gap = LeadIns.isOne(unit.words().text()) ? Nesting.Gap.LEAD_IN : Nesting.Gap.TEXT;
            }
        }
        List<String> path = sections.current().flatMap(Part::tag).map(Tag::path).orElse(List.of());
        place(units, labelled, Nesting.parents(labelled, gaps, path));
    }

    private void place(List<Unit> units, List<Unit> labelled, int[] parents) {
        List<Part> home = sections.current().map(Part::children).orElse(top);
        List<Part> parts = new ArrayList<>();
        Map<Integer, Part> byItem = new HashMap<>();
        List<Part> open = new ArrayList<>();
        boolean hasHeads = false;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.tag().isPresent()) {
                int index = parts.size();
                Part part = new Part(Optional.of(unit), kind(unit.tag().get()));
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
                boolean leadsIn = LeadIns.isOne(unit.words().text())
                        && !unit.inList()
                        && i + 1 < units.size()
                        && units.get(i + 1).tag().isPresent();
                // Paragraphs with headings of their own stand beside each other, whatever lists are between them.
                boolean isHead = unit.runIn() > 0 && !unit.inList() && (hasHeads || open.isEmpty());
                hasHeads |= isHead;
                Optional<Part> chosen = leadsIn ? needed : isHead ? Optional.empty() : host(unit, open, byItem);
                int depth = Math.max(
                        chosen.map(open::indexOf).orElse(-1),
                        needed.map(open::indexOf).orElse(-1));
                Optional<Part> host = depth < 0 ? Optional.empty() : Optional.of(open.get(depth));
                trim(open, host);
                host.map(Part::children).orElse(home).add(new Part(Optional.of(unit), Kind.PARAGRAPH));
            }
        }
    }

    private static Kind kind(Tag tag) {
        return tag.isBullet() && !tag.isHead() ? Kind.ITEM : Kind.CLAUSE;
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
        if (unit.block().kind() == Block.Kind.VERBATIM
                && LeadIns.isOne(open.get(open.size() - 1).words().text())) {
            return Optional.of(open.get(open.size() - 1));
        }
        if (unit.inList()) {
            Optional<Part> own = unit.block().item().map(ListItem::number).map(byItem::get);
            if (open.size() > 1 && endsSentence(unit, open.get(open.size() - 1))) {
                return Optional.of(open.get(open.size() - 2));
            }
            return own.filter(open::contains).or(() -> Optional.of(open.get(open.size() - 1)));
        }
        if (format != TextFormat.PLAIN) {
            return beside(open, part -> !part.unit().orElseThrow().inList());
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).unit().orElseThrow().hint() < unit.hint()) {
                return Optional.of(open.get(i));
            }
        }
        return beside(
                open, part -> indentsStarts || part.unit().orElseThrow().hint() == unit.hint() || isTitleLine(part));
    }

    /** Whether words end the sentence that the part around an element started: {@code without our consent.} behind {@code (ii) sells it,} */
    private static boolean endsSentence(Unit unit, Part element) {
        String text = unit.words().text();
        String before = element.words().text();
        Optional<ListItem> around = element.unit().orElseThrow().block().item();
        boolean within = around.filter(item -> !item.starts()).isPresent()
                && around.map(ListItem::number).equals(unit.block().item().map(ListItem::number));
        return within
                && Character.isLowerCase(text.codePointAt(0))
                && !before.isEmpty()
                && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /** The part that text goes on with which stands as far to the left: the innermost that is a heading by its looks, or the outermost. */
    private static Optional<Part> beside(List<Part> open, Predicate<Part> fits) {
        for (int i = open.size() - 1; i > 0; i--) {
            Part part = open.get(i);
            boolean deep = part.tag().filter(tag -> tag.path().size() > 1).isPresent();
            if (fits.test(part) && (deep || isTitleLine(part)) && !isFragment(part)) {
                return Optional.of(part);
            }
        }
        return Optional.of(open.get(0)).filter(fits).filter(part -> !isFragment(part));
    }

    /** Whether text behind an element does not go on with it, since it is a part of a sentence: {@code (c) spam.} */
    private static boolean isFragment(Part part) {
        String text = part.words().text();
        return part.tag().filter(tag -> tag.isBullet() && !tag.isHead()).isPresent()
                || (!text.isEmpty()
                        && Character.isLowerCase(text.codePointAt(0))
                        && part.tag()
                                .filter(tag ->
                                        tag.form().startsWith("(") || tag.form().endsWith(")"))
                                .isPresent());
    }

    private static boolean isTitleLine(Part part) {
        return part.isBare() || Titles.isTitle(part.words().text());
    }
}
