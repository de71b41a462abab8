package dev.proviso.importer.outline;

import dev.proviso.importer.outline.Part.Kind;
import dev.proviso.model.document.ParagraphRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what running text does: open the document, lead in, go on, close. */
final class Roles {

    private Roles() {}

    static void assign(List<Part> top) {
        close(top);
        boolean sections = top.stream().anyMatch(Roles::isSection);
        int first = divider(top, 0, 1, sections);
        int last = divider(top, top.size() - 1, -1, sections);
        for (int i = 0; i < top.size(); i++) {
            if (top.get(i).kind() == Kind.PARAGRAPH) {
                play(top.get(i), last < 0 ? ParagraphRole.BODY : role(top, i, first, last));
            }
        }
        ArrayDeque<Part> pending = new ArrayDeque<>(top);
        while (!pending.isEmpty()) {
            Part part = pending.pop();
            inside(part);
            part.children().forEach(pending::push);
        }
    }

    /** The first part from an index on that divides the document: a section, or where there is none, a clause or an item. */
    private static int divider(List<Part> top, int from, int step, boolean sections) {
        int at = from;
        while (at >= 0
                && at < top.size()
                && (top.get(at).kind() == Kind.PARAGRAPH || (sections && !isSection(top.get(at))))) {
            at += step;
        }
        return at;
    }

    /** Whether a part is a section, and no table of contents. */
    private static boolean isSection(Part part) {
        boolean contents =
                !part.children().isEmpty() && part.children().stream().allMatch(Part::isEntry);
        return part.kind() == Kind.SECTION && !contents;
    }

    private static ParagraphRole role(List<Part> top, int index, int first, int last) {
        if (index < first) {
            return ParagraphRole.PREAMBLE;
        }
        if (index > last) {
            return ParagraphRole.CLOSING;
        }
        boolean leadsIn = LeadIns.isOne(top.get(index).words().text());
        return leadsIn ? ParagraphRole.LEAD_IN : ParagraphRole.CONTINUATION;
    }

    private static void inside(Part part) {
        boolean divided = part.children().stream().anyMatch(child -> child.kind() != Kind.PARAGRAPH);
        boolean goesOn = part.kind() != Kind.SECTION;
        for (Part child : part.children()) {
            if (child.kind() != Kind.PARAGRAPH) {
                goesOn = true;
            } else {
                play(child, goesOn ? ParagraphRole.CONTINUATION : divided ? ParagraphRole.LEAD_IN : ParagraphRole.BODY);
            }
        }
    }

    private static void play(Part paragraph, ParagraphRole role) {
        if (paragraph.role() != ParagraphRole.TITLE) {
            boolean dateline = Dates.isDateline(paragraph.words().text());
            paragraph.play(dateline ? ParagraphRole.DATELINE : role);
        }
    }

    /**
     * Text behind the list of the last section speaks of the whole document, unless such text stands behind the lists of other sections
     * too.
     */
    private static void close(List<Part> top) {
        List<Part> sections =
                top.stream().filter(part -> part.kind() == Kind.SECTION).toList();
        Optional<Part> last = top.isEmpty()
                ? Optional.empty()
                : Optional.of(top.get(top.size() - 1)).filter(part -> part.kind() == Kind.SECTION);
        if (last.isEmpty() || sections.size() < 3) {
            return;
        }
        long divided = sections.stream()
                .filter(section -> section != last.get() && isDivided(section))
                .count();
        boolean others = sections.stream().anyMatch(section -> section != last.get() && trailing(section) > 0);
        int closing = trailing(last.get());
        if (divided >= 2 && !others && closing > 0 && isDivided(last.get())) {
            List<Part> children = last.get().children();
            List<Part> tail = children.subList(children.size() - closing, children.size());
            List<Part> moved = new ArrayList<>(tail);
            tail.clear();
            top.addAll(moved);
        }
    }

    private static boolean isDivided(Part section) {
        return section.children().stream().anyMatch(child -> child.kind() != Kind.PARAGRAPH);
    }

    private static int trailing(Part section) {
        int count = 0;
        List<Part> children = section.children();
        while (isDivided(section)
                && count < children.size()
                && children.get(children.size() - 1 - count).kind() == Kind.PARAGRAPH) {
            count++;
        }
        return count;
    }
}
