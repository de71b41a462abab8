package dev.proviso.shell.explore;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts from one to another of the same section, as in {@code A.4-A.6}. */
final class PartRange {

    private PartRange() {}

    /** The words with a range that has blanks around its sign as one of them. */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isBetween = !joined.isEmpty() && i + 1 < words.size() && isSign(words.get(i));
            if (isBetween) {
                joined.add(joined.remove(joined.size() - 1) + "-" + words.get(++i));
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    private static boolean isSign(String word) {
        return word.equals("-") || word.equals("–") || word.equals("..");
    }

    /** The parts that a word stands for; empty if it is no range, or not one inside of one section. */
    static Optional<List<Node>> of(Selected selected, String word) {
        for (String sign : List.of("..", "–", "-")) {
            // Ids and labels may have a hyphen in them: it is tried at each place.
            for (int at = word.indexOf(sign); at >= 0; at = word.indexOf(sign, at + 1)) {
                Optional<List<Node>> range =
                        between(selected, word.substring(0, at), word.substring(at + sign.length()));
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Node>> between(Selected selected, String first, String last) {
        if (first.isBlank() || last.isBlank()) {
            return Optional.empty();
        }
        Optional<Node> start = References.find(selected, first.strip());
        Optional<Node> end = References.find(selected, last.strip());
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Outline outline = selected.outline();
        List<Node> siblings =
                outline.parent(start.get().id()).map(Node::children).orElse(List.of());
        int from = siblings.indexOf(start.get());
        int to = siblings.indexOf(end.get());
        return from >= 0 && to >= from ? Optional.of(List.copyOf(siblings.subList(from, to + 1))) : Optional.empty();
    }
}
