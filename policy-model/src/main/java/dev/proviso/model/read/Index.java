package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a revision declares, and the checks that must wait until all of them are known: a ground or reference may name a
 * node that stands further down.
 */
final class Index {

    private final Reading reading;
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Map<String, DataNode>> declared = new LinkedHashMap<>();
    private final List<Runnable> checks = new ArrayList<>();

    Index(Reading reading) {
        this.reading = reading;
    }

    /** Declares an id; reports it if it is taken. */
    void declare(String kind, String id, DataNode at) {
        DataNode first =
                declared.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, at);
        if (first != null) {
            reading.report(
                    Problem.DUPLICATE_ID,
                    at,
                    "the " + kind + " '" + id + "' is already used on line "
                            + reading.locate(first).line(),
                    Optional.of("give this one another name"));
        }
    }

    void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    Optional<Node> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Runs the check once everything is declared. */
    void later(Runnable check) {
        checks.add(check);
    }

    void runChecks() {
        checks.forEach(Runnable::run);
    }

    /** Checks, at the end, that an id is declared. */
    void mustBeDeclared(String kind, String id, DataNode at) {
        later(() -> {
            Collection<String> known = declared.getOrDefault(kind, Map.of()).keySet();
            if (!known.contains(id)) {
                dangling(kind, id, at, known);
            }
        });
    }

    void dangling(String kind, String id, DataNode at, Collection<String> known) {
        reading.report(Problem.DANGLING, at, "there is no " + kind + " '" + id + "'", reading.didYouMean(id, known));
    }

    /** Checks, at the end, that a ground's words stand in its node, and only once. */
    void mustBeFound(Ground ground, DataNode at) {
        later(() -> node(ground.node()).ifPresent(node -> {
            if (ground.exact().isEmpty()) {
                if (words(ground).isEmpty()) {
                    reading.report(Problem.NO_WORDS, at, "'" + node.id() + "' has no words for something to rest on");
                }
                return;
            }
            int found = occurrences(node, ground);
            if (found == 0) {
                reading.report(
                        Problem.WORDS_NOT_FOUND,
                        at,
                        "these words do not stand in '" + node.id() + "'",
                        Optional.of("quote them as they stand there, no-break spaces and quotation marks included"));
            } else if (found > 1) {
                reading.report(
                        Problem.WORDS_NOT_FOUND,
                        at,
                        "these words stand in '" + node.id() + "' " + found + " times",
                        Optional.of("quote more of them, or give 'prefix' or 'suffix'"));
            }
        }));
    }

    /** Whether a ground's words stand in its node, and only once. */
    boolean isFound(Ground ground) {
        Optional<Node> node = node(ground.node());
        return node.isPresent()
                && (ground.exact().isEmpty() ? !words(ground).isEmpty() : occurrences(node.get(), ground) == 1);
    }

    private static int occurrences(Node node, Ground ground) {
        String quoted = ground.prefix() + ground.exact() + ground.suffix();
        return occurrences(node.text(), quoted) + occurrences(node.passage().heading(), quoted);
    }

    private static int occurrences(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** The words of a ground. */
    String words(Ground ground) {
        return node(ground.node()).map(ground::words).orElse("");
    }
}
