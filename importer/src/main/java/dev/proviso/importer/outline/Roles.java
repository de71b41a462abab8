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
        boolean divided = top.stream().anyMatch(part -> part.kind() != Kind.PARAGRAPH);
        boolean before = true;
        for (Part part : top) {
            if (part.kind() == Kind.PARAGRAPH) {
                play(part, !divided ? ParagraphRole.BODY : before ? ParagraphRole.PREAMBLE : ParagraphRole.CLOSING);
            } else {
                before = false;
            }
        }
        ArrayDeque<Part> pending = new ArrayDeque<>(top);
        while (!pending.isEmpty()) {
            Part part = pending.pop();
            inside(part);
            part.children().forEach(pending::push);
        }
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
