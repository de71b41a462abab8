package dev.proviso.importer.outline;

import dev.proviso.importer.outline.Part.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles what labelled parts are, once it is known what stands under them: sections, clauses or items; labels alone, with nothing under
 * them, are text.
 */
final class Kinds {

    private static final double MOST = 0.6;

    /** A group of parts and whether a clause or an item is around it. */
    private record Group(List<Part> parts, boolean inClause) {}

    private Kinds() {}

    static void settle(List<Part> top) {
        ArrayDeque<Group> pending = new ArrayDeque<>();
        pending.push(new Group(top, false));
        while (!pending.isEmpty()) {
            Group group = pending.pop();
            if (!group.inClause()) {
                sections(group.parts());
            }
            for (Part part : group.parts()) {
                if (part.kind() == Kind.CLAUSE
                        && part.isBare()
                        && part.children().isEmpty()) {
                    part.become(Kind.PARAGRAPH);
                }
                boolean element = part.kind() == Kind.CLAUSE && group.inClause();
                if (element && part.tag().filter(tag -> tag.path().size() > 1).isEmpty()) {
                    part.become(Kind.ITEM);
                }
                pending.push(new Group(part.children(), part.kind() == Kind.CLAUSE || part.kind() == Kind.ITEM));
            }
        }
    }

    /** Labelled lines that read like titles and have something under them are headings. */
    private static void sections(List<Part> siblings) {
        Map<String, List<Part>> lists = new HashMap<>();
        for (Part part : siblings) {
            Optional<Tag> tag = part.tag();
            if (part.kind() == Kind.CLAUSE && tag.filter(own -> !own.isHead()).isPresent()) {
                lists.computeIfAbsent(tag.get().form(), form -> new ArrayList<>())
                        .add(part);
            }
        }
        for (List<Part> list : lists.values()) {
            long titles = list.stream().filter(Kinds::isTitle).count();
            long worded = list.stream().filter(part -> !part.isBare()).count();
            boolean any = list.stream()
                    .anyMatch(part -> isTitle(part) && !part.children().isEmpty());
            if (any && titles >= MOST * worded) {
                list.stream().filter(part -> isTitle(part) || heads(part)).forEach(part -> part.become(Kind.SECTION));
            }
        }
    }

    /** Whether a line that is no title by its looks, or is not there, stands among titles as one. */
    private static boolean heads(Part part) {
        String text = part.words().text();
        return text.length() <= Titles.LONGEST
                && !part.children().isEmpty()
                && (part.isBare() || Character.isLetterOrDigit(text.charAt(text.length() - 1)));
    }

    private static boolean isTitle(Part part) {
        String text = part.words().text();
        // A heading without anything under it is rare; a short sentence is not.
        return !part.isBare()
                && Titles.isTitle(text)
                && (!part.children().isEmpty() || !text.endsWith(".") || Titles.isTitleCase(text));
    }
}
