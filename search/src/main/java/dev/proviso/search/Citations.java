package dev.proviso.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts that a question names. Citations without a full stop are left out: "a" is a word as well. */
final class Citations {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    private final Map<String, Integer> parts = new HashMap<>();

    Citations(List<Node> nodes, Outline outline) {
        for (int part = 0; part < nodes.size(); part++) {
            parts.put(key(outline.citation(nodes.get(part).id())), part);
        }
    }

    /** The numbers of the parts, in the order of mention, each with the words that name it. */
    Map<Integer, String> namedIn(String question) {
        Map<Integer, String> named = new LinkedHashMap<>();
        Matcher word = FORM.matcher(question);
        while (word.find()) {
            String words = word.group();
            Optional.ofNullable(parts.get(key(words))).ifPresent(part -> named.putIfAbsent(part, words));
        }
        return named;
    }

    private static String key(String citation) {
        return citation.toLowerCase(Locale.ROOT);
    }
}
