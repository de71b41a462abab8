package dev.proviso.model.write;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts on one line as JSON what otherwise is laid out as YAML. */
final class JsonLine {

    private static final Pattern LITERAL =
            Pattern.compile("null|true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private JsonLine() {}

    static String print(Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quoted(entry.key()) + ": " + print(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.elements().stream().map(JsonLine::print).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Yaml.Word word) {
            return LITERAL.matcher(word.word()).matches() ? word.word() : quoted(word.word());
        }
        return quoted(value instanceof Yaml.Text text ? text.text() : ((Yaml.Block) value).text());
    }

    /** A string of JSON, with escapes for what does not show. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || (c > '~' && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c))) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
