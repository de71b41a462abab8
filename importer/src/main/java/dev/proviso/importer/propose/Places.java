package dev.proviso.importer.propose;

import dev.proviso.importer.outline.Part;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The places of a text that links lead to: those that have a name in its source, and headings by the names that those who publish Markdown
 * make of them.
 */
final class Places {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]+");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9]+|[ivx]+|[a-z])(?=-)");
    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final String MADE_SAFE = "user-content-";

    private final Outline outline;
    private final Map<String, Node> named = new HashMap<>();
    private final Map<String, Node> headings = new HashMap<>();

    /** How many headings have a name before they are told apart by numbers. */
    private final Map<String, Integer> alike = new HashMap<>();

    /** Headings by their names without numbers and doubled hyphens, where only one is called so. */
    private final Map<String, Optional<Node>> loosely = new HashMap<>();

    private Places(Outline outline) {
        this.outline = outline;
    }

    /**
     * The places of a text.
     *
     * @param parts that the nodes were made of, in the order of the text
     * @param named where in the source places with names are; each is at the first words that end behind its offset
     */
    static Places of(Outline outline, Map<NodeId, Part> parts, Map<String, Integer> named) {
        Places places = new Places(outline);
        TreeMap<Integer, Node> ends = new TreeMap<>();
        for (Node node : outline.nodes()) {
            Optional.ofNullable(parts.get(node.id()))
                    .filter(part -> !part.words().isEmpty() && !part.isEntry())
                    .ifPresent(part -> ends.put(part.words().end(), node));
            places.heading(node);
        }
        named.forEach((name, at) -> Optional.ofNullable(ends.higherEntry(at))
                .ifPresent(node -> places.named.put(name.toLowerCase(Locale.ROOT), node.getValue())));
        return places;
    }

    private void heading(Node node) {
        String words = node.passage().heading();
        if (!words.isEmpty()) {
            String slug = slug(node.passage().marker() + " " + words);
            int before = alike.merge(slug, 1, Integer::sum) - 1;
            headings.putIfAbsent(before == 0 ? slug : slug + "-" + before, node);
            loosely.merge(loose(slug), Optional.of(node), (one, other) -> Optional.empty());
        }
    }

    /** What a link leads to within its own text; empty if there is no such place. */
    Optional<Node> find(String link) {
        String target = decoded(link.startsWith("#") ? link.substring(1) : link).toLowerCase(Locale.ROOT);
        String name = target.startsWith(MADE_SAFE) ? target.substring(MADE_SAFE.length()) : target;
        return Optional.ofNullable(named.get(target))
                .or(() -> Optional.ofNullable(named.get(name)))
                .or(() -> Optional.ofNullable(headings.get(name)))
                .or(() -> loosely.getOrDefault(loose(name), Optional.empty()))
                .or(() -> outline.find(name));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** The name that a heading gets where Markdown is shown. */
    private static String slug(String words) {
        String kept = DROPPED.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACE.matcher(kept.strip()).replaceAll("-");
    }

    private static String loose(String slug) {
        String bare = NUMBERED.matcher(slug).replaceFirst("");
        return HYPHENS.matcher(bare.replace('_', '-')).replaceAll("-").replaceAll("^-|-$", "");
    }
}
