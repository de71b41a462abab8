package dev.proviso.importer.outline;

import dev.proviso.importer.label.Marker.Reading;
import dev.proviso.importer.outline.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds sections whose heading the source leaves out: between A and C, a second list that starts anew behind text of its own is B.
 */
final class ImpliedSections {

    private ImpliedSections() {}

    static void insert(List<Part> siblings) {
        for (int i = 0; i + 1 < siblings.size(); i++) {
            Part part = siblings.get(i);
            Part next = siblings.get(i + 1);
            Optional<String> missing = missing(part, next);
            List<Integer> restarts = missing.isPresent() ? restarts(part.children()) : List.of();
            if (restarts.size() == 1) {
                Part implied = new Part(Optional.empty(), Kind.SECTION);
                implied.call(missing.get());
                implied.notes()
                        .add("The source prints neither a label nor a heading here. The label " + missing.get()
                                + " is supplied from the place between "
                                + part.label().orElse("") + " and "
                                + next.label().orElse("") + ".");
                List<Part> rest =
                        part.children().subList(restarts.get(0), part.children().size());
                implied.children().addAll(rest);
                rest.clear();
                siblings.add(i + 1, implied);
            }
        }
    }

    /** The label that the source skips between two sections. */
    private static Optional<String> missing(Part part, Part next) {
        if (part.kind() != Kind.SECTION
                || next.kind() != Kind.SECTION
                || part.tag().isEmpty()
                || next.tag().isEmpty()) {
            return Optional.empty();
        }
        Tag one = part.tag().get();
        Tag other = next.tag().get();
        if (!one.form().equals(other.form()) || one.path().size() != 1) {
            return Optional.empty();
        }
        for (Reading reading : one.readings()) {
            if (other.ordinal(reading.numbering()) == reading.ordinal() + 2) {
                return Optional.of(reading.numbering().label(reading.ordinal() + 1));
            }
        }
        return Optional.empty();
    }

    /** Where text that leads in a list stands behind another list. */
    private static List<Integer> restarts(List<Part> children) {
        List<Integer> restarts = new ArrayList<>();
        boolean listed = false;
        for (int i = 0; i < children.size(); i++) {
            Part child = children.get(i);
            if (child.kind() != Kind.PARAGRAPH && isFirst(child) && listed) {
                int start = i;
                while (start > 0 && children.get(start - 1).kind() == Kind.PARAGRAPH) {
                    start--;
                }
                if (start < i) {
                    restarts.add(start);
                }
            }
            listed |= child.kind() != Kind.PARAGRAPH;
        }
        return restarts;
    }

    private static boolean isFirst(Part part) {
        return part.tag().stream().flatMap(tag -> tag.readings().stream()).anyMatch(Reading::isFirst);
    }
}
