package dev.proviso.importer.propose;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the parts of a text by the numbers that it calls them by. */
final class LabelledParts {

    /** What is counted anew in each section. */
    private static final Pattern RELATIVE = Pattern.compile("sub-?|paragraph|point", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED =
            Pattern.compile("schedule|annex|appendix|exhibit|addendum", Pattern.CASE_INSENSITIVE);

    /** What parts of a text are called that hold sections and clauses. */
    private static final Pattern WIDE =
            Pattern.compile("(?:part|chapter|title|book|schedule|annex|appendix|exhibit)\\b", Pattern.CASE_INSENSITIVE);

    /** So many parts with one label are looked at. */
    private static final int MOST_ALIKE = 100;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s?\\(([A-Za-z0-9]+)\\)");
    private static final Pattern LETTERED = Pattern.compile("(.*[0-9])([A-Za-z])");

    private final Outline outline;
    private final Map<String, List<Node>> byLabel = new HashMap<>();

    /** For each node the one at the top that it stands in, or that it is. */
    private final Map<NodeId, NodeId> tops = new HashMap<>();

    /** Those with a label that stand in one part of the text, which is the one at its top. */
    private final Map<Near, List<Node>> near = new HashMap<>();

    private final Map<String, Node> byMarker = new HashMap<>();

    private record Near(NodeId top, String label) {}

    LabelledParts(Outline outline) {
        this.outline = outline;
        for (Node node : outline.nodes()) {
            byMarker.putIfAbsent(plain(node.passage().marker()), node);
            NodeId top = outline.parent(node.id())
                    .map(parent -> tops.getOrDefault(parent.id(), parent.id()))
                    .orElse(node.id());
            tops.put(node.id(), top);
            node.label().map(label -> label.text().toLowerCase(Locale.ROOT)).ifPresent(label -> {
                byLabel.computeIfAbsent(label, any -> new ArrayList<>()).add(node);
                near.computeIfAbsent(new Near(top, label), any -> new ArrayList<>())
                        .add(node);
            });
        }
    }

    /** The first part that has words printed in front of it as its label, whatever blanks are in them. */
    Optional<Node> printed(String marker) {
        return Optional.ofNullable(byMarker.get(plain(marker)));
    }

    private static String plain(String marker) {
        return SPACES.matcher(marker).replaceAll("");
    }

    /**
     * The part that a number means.
     *
     * @param from where it stands
     * @param kind what the part is called, such as {@code section}
     * @param number such as {@code 2.1(a)} or {@code (a)}
     */
    Optional<Node> find(Node from, String kind, String number) {
        String path = path(number);
        if (number.startsWith("(")
                || (number.indexOf('.') < 0 && RELATIVE.matcher(kind).lookingAt())) {
            Optional<Node> near = around(from, List.of(path.split("[.]", -1)));
            if (near.isPresent() || number.startsWith("(")) {
                return near;
            }
        }
        return outline.find(kind + " " + path)
                .or(() -> outline.find(path).filter(node -> isLabelled(node) && !isOfOtherKind(node, kind)))
                .or(() -> labelled(from, kind, path))
                .or(() -> below(from, kind, path))
                .or(() -> lettered(from, kind, path));
    }

    /** {@code 4a}, where nothing is called so, is a below 4. */
    private Optional<Node> lettered(Node from, String kind, String path) {
        Matcher matcher = LETTERED.matcher(path);
        return matcher.matches() ? find(from, kind, matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
    }

    /**
     * The part that a number means within another part: {@code section 2} of article I.
     *
     * @param scope the part around it
     */
    Optional<Node> within(Node scope, String kind, String number) {
        List<String> labels = List.of(path(number).split("[.]", -1));
        String last = labels.get(labels.size() - 1);
        return below(scope, labels)
                .or(() -> alike(scope, path(number))
                        .filter(node -> !isOfOtherKind(node, kind) && isIn(node, scope))
                        .findFirst())
                .or(() -> alike(scope, last)
                        .filter(node -> isIn(node, scope) && endsIn(node, labels))
                        .findFirst());
    }

    private boolean isIn(Node node, Node scope) {
        return !node.id().equals(scope.id())
                && outline.path(node.id()).stream()
                        .anyMatch(around -> around.id().equals(scope.id()));
    }

    /** Whether the labels down to a node end in these. */
    private boolean endsIn(Node node, List<String> labels) {
        Optional<Node> at = Optional.of(node);
        for (int i = labels.size() - 1; i >= 0; i--) {
            String label = labels.get(i);
            if (at.flatMap(Node::label)
                    .filter(own -> own.text().equalsIgnoreCase(label))
                    .isEmpty()) {
                return false;
            }
            at = at.flatMap(own -> outline.parent(own.id()));
        }
        return true;
    }

    /** {@code 2.1.a} for {@code 2.1(a)}. */
    private static String path(String number) {
        String dotted = IN_PARENTHESES.matcher(number).replaceAll(".$1");
        return dotted.startsWith(".") ? dotted.substring(1) : dotted;
    }

    /** What a label means from where one stands: among its own parts first, then further out. */
    private Optional<Node> around(Node from, List<String> labels) {
        for (Optional<Node> at = Optional.of(from);
                at.isPresent();
                at = outline.parent(at.get().id())) {
            Optional<Node> near = below(at.get(), labels);
            if (near.isPresent()) {
                return near;
            }
        }
        return byLabel.getOrDefault(labels.get(0).toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(node -> outline.parent(node.id()).isEmpty())
                .limit(1)
                .flatMap(node -> below(node, labels.subList(1, labels.size())).stream())
                .findFirst();
    }

    /** Whether a node is called by a label of its own: one that is counted without is not meant. */
    private static boolean isLabelled(Node node) {
        return node.label().isPresent() && !(node instanceof Paragraph);
    }

    /** The part {@code 2.1.a} where only 2 has a label that is known: what stands below it goes by its own labels. */
    private Optional<Node> below(Node from, String kind, String path) {
        for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
            List<String> labels = List.of(path.substring(end + 1).split("[.]", -1));
            Optional<Node> found = called(from, kind, path.substring(0, end))
                    .flatMap(node -> below(node, labels).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> below(Node top, List<String> labels) {
        Optional<Node> at = Optional.of(top);
        for (String label : labels) {
            at = at.flatMap(node -> node.children().stream()
                    .filter(child -> child.label()
                            .filter(own -> own.text().equalsIgnoreCase(label))
                            .isPresent())
                    .findFirst());
        }
        return at;
    }

    /** What has a label in the part of the text where one stands, or else the only one that has it anywhere. */
    private Optional<Node> labelled(Node from, String kind, String label) {
        List<Node> found = called(from, kind, label).limit(2).toList();
        boolean isOnlyOne = found.size() == 1 || (!found.isEmpty() && isNear(found.get(0), from));
        return isOnlyOne ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What has a label, first in the part of the text where one stands. */
    private Stream<Node> called(Node from, String kind, String label) {
        return Stream.concat(
                        alike(from, label),
                        byLabel.getOrDefault(label.toLowerCase(Locale.ROOT), List.of()).stream()
                                .limit(MOST_ALIKE)
                                .filter(node -> !isNear(node, from)))
                .filter(node -> !isOfOtherKind(node, kind));
    }

    /** What has a label in the part of the text where one stands. */
    private Stream<Node> alike(Node from, String label) {
        Near key = new Near(top(from), label.toLowerCase(Locale.ROOT));
        return near.getOrDefault(key, List.of()).stream().limit(MOST_ALIKE);
    }

    private boolean isNear(Node node, Node from) {
        return top(node).equals(top(from));
    }

    private NodeId top(Node node) {
        return tops.getOrDefault(node.id(), node.id());
    }

    /** Whether a label says that its part is no section where a section is meant; what is attached always has its name in front. */
    private static boolean isOfOtherKind(Node node, String kind) {
        if (ATTACHED.matcher(kind).matches()) {
            return !node.passage().marker().toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT));
        }
        Matcher word = WIDE.matcher(node.passage().marker());
        return word.lookingAt()
                && !kind.toLowerCase(Locale.ROOT).startsWith(word.group().toLowerCase(Locale.ROOT));
    }
}
