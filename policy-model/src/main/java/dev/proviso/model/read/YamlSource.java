package dev.proviso.model.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What is particular to YAML. Kept apart so that reading JSON loads none of it. */
final class YamlSource {

    private YamlSource() {}

    static JsonParser open(String text) {
        // Our own limit on characters is checked before; the library's lower one would be told in its own words.
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        return YAMLFactory.builder().loadSettings(settings).build().createParser(ObjectReadContext.empty(), text);
    }

    /** What the current token uses that is refused: an alias, an anchor or a tag, in words. */
    static Optional<String> refused(JsonParser parser) {
        if (((YAMLParser) parser).isCurrentAlias()) {
            return Optional.of("the alias '*" + parser.getString() + "'");
        }
        if (parser.getObjectId() != null) {
            return Optional.of("the anchor '&" + parser.getObjectId() + "'");
        }
        return parser.getTypeId() != null ? Optional.of("a YAML tag") : Optional.empty();
    }
}
