package dev.proviso.model.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Reads documents by the library alone. */
public final class YamlTrees {

    private YamlTrees() {}

    /** A document in YAML or JSON; numbers keep all their digits. */
    public static JsonNode read(String document) {
        // The library fails on a character outside the basic plane that lies across the end of its buffer.
        LoadSettings settings =
                LoadSettings.builder().setBufferSize(document.length() + 1).build();
        YAMLFactory factory = YAMLFactory.builder()
                .loadSettings(settings)
                // On by default, but not where a factory is built.
                .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .build();
        return YAMLMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(document);
    }
}
