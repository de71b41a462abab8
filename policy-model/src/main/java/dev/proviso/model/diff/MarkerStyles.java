package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds lists whose markers are all written otherwise, and all in the same way: {@code 1.}, {@code 2.}, {@code 3.} became {@code (1)},
 * {@code (2)}, {@code (3)}. Where one of them stayed as it was, or went another way, nobody rewrote the list.
 */
final class MarkerStyles {

    private final Pairs pairs;
    private final Map<Parents, Optional<Style>> styles = new HashMap<>();

    MarkerStyles(Pairs pairs) {
        this.pairs = pairs;
    }

    private record Parents(int from, int to) {}

    /** How markers look around the label, before and after. */
    private record Style(String before, String after) {}

    /** A name for the list that two nodes are an element of, the same for all its elements; empty if it was not rewritten as a whole. */
    Optional<String> listOf(int from, int to) {
        Parents parents = new Parents(pairs.from().parent(from), pairs.to().parent(to));
        return styles.computeIfAbsent(parents, this::common).map(style -> parents + " " + style);
    }

    private Optional<Style> common(Parents parents) {
        Optional<Style> common = Optional.empty();
        for (int to : pairs.to().children(parents.to())) {
            int from = pairs.fromOf(to);
            if (from == Pairs.NONE || pairs.from().parent(from) != parents.from()) {
                continue;
            }
            Style style = style(from, to);
            if (style.before().isEmpty() && style.after().isEmpty()) {
                continue;
            }
            if (style.before().equals(style.after()) || !common.orElse(style).equals(style)) {
                return Optional.empty();
            }
            common = Optional.of(style);
        }
        return common;
    }

    private Style style(int from, int to) {
        return new Style(form(pairs.from(), from), form(pairs.to(), to));
    }

    private static String form(Tree tree, int at) {
        Node node = tree.node(at);
        String marker = node.passage().marker();
        String label = node.label().map(Label::text).orElse("");
        int number = label.isEmpty() ? -1 : marker.lastIndexOf(label);
        return number < 0 ? marker : marker.substring(0, number) + "#" + marker.substring(number + label.length());
    }
}
