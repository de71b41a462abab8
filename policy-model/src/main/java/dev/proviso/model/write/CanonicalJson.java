package dev.proviso.model.write;

import dev.proviso.model.write.Yaml.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a tree as JSON in the one way that RFC 8785 leaves: keys by their UTF-16 units, no white space, and of the characters only
 * those escaped that must be.
 *
 * <p>True, false and whole numbers are JSON's own; everything else is a text, days included.
 */
final class CanonicalJson {

    private static final Set<String> TRUTHS = Set.of("true", "false");

    /** As far as every reader of JSON reads them alike. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String print(Yaml tree) {
        CanonicalJson json = new CanonicalJson();
        json.value(tree);
        return json.out.toString();
    }

    private void value(Yaml value) {
        if (value instanceof Yaml.Text text) {
            text(text.text());
        } else if (value instanceof Yaml.Block block) {
            text(block.text());
        } else if (value instanceof Yaml.Word word) {
            word(word.word());
        } else if (value instanceof Yaml.Sequence sequence) {
            out.append('[');
            String separator = "";
            for (Yaml element : sequence.elements()) {
                out.append(separator);
                value(element);
                separator = ",";
            }
            out.append(']');
        } else if (value instanceof Yaml.Mapping mapping) {
            mapping(mapping.entries());
        }
    }

    private void mapping(List<Entry> entries) {
        out.append('{');
        String separator = "";
        for (Entry entry :
                entries.stream().sorted(Comparator.comparing(Entry::key)).toList()) {
            out.append(separator);
            text(entry.key());
            out.append(':');
            value(entry.value());
            separator = ",";
        }
        out.append('}');
    }

    private void word(String word) {
        if (TRUTHS.contains(word) || WHOLE_NUMBER.matcher(word).matches()) {
            out.append(word);
        } else {
            text(word);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
