package dev.proviso.model.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** What is particular to YAML. Kept apart so that reading JSON loads none of it. */
final class YamlSource {

    private static final int LONGEST_WORD = 40;
    private static final int SMALLEST_BUFFER = 1024;
    private static final int BUFFERS = 16;

    private YamlSource() {}

    static JsonParser open(String text) {
        // Our own limit on characters is checked before; the library's lower one would be told in its own words.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // Each time the buffer is full, all of the token that is being read is copied: with small buffers the
                // time grows
                // with the square of the longest token.
                .setBufferSize(SMALLEST_BUFFER + text.length() / BUFFERS)
                .build();
        return YAMLFactory.builder()
                .loadSettings(settings)
                // We look for them ourselves, and go on behind the first.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    /** What starts a value and is refused: an alias, an anchor or a tag, in words. */
    static Optional<String> refused(String text, int start) {
        return switch (start < text.length() ? text.charAt(start) : ' ') {
            case '*' -> Optional.of("the alias '" + word(text, start) + "'");
            case '&' -> Optional.of("the anchor '" + word(text, start) + "'");
            case '!' -> Optional.of("the tag '" + word(text, start) + "'");
            default -> Optional.empty();
        };
    }

    private static String word(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end < start + LONGEST_WORD && " \t\r\n,[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
