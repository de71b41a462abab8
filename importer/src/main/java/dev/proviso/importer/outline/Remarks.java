package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.outline.Part.Kind;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes on parts what an editor should know: labels that repeat, stretches that were not looked into. */
final class Remarks {

    private Remarks() {}

    static void add(List<Part> top) {
        ArrayDeque<List<Part>> pending = new ArrayDeque<>();
        pending.push(top);
        while (!pending.isEmpty()) {
            List<Part> siblings = pending.pop();
            repeated(siblings);
            for (Part part : siblings) {
                if (part.kind() == Kind.PARAGRAPH) {
                    part.unit().flatMap(unit -> aside(unit.block().kind())).ifPresent(part.notes()::add);
                }
                pending.push(part.children());
            }
        }
    }

    /** What to say of text that is no provision. */
    private static Optional<String> aside(Block.Kind kind) {
        return switch (kind) {
            case VERBATIM -> Optional.of("Kept as it stands: a row of a table, or text set off as code.");
            case ENTRY -> Optional.of("An entry of a table of contents.");
            case HEADING, PARAGRAPH, NAME, NUMBER -> Optional.empty();
        };
    }

    private static void repeated(List<Part> siblings) {
        Map<String, Integer> seen = new HashMap<>();
        for (Part part : siblings) {
            if (part.label().isPresent() && part.kind() != Kind.PARAGRAPH) {
                int times = seen.merge(part.label().get(), 1, Integer::sum);
                if (times > 1) {
                    part.notes()
                            .add("The label " + part.label().get() + " is used here for the " + ordinal(times)
                                    + " time.");
                }
            }
        }
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }
}
