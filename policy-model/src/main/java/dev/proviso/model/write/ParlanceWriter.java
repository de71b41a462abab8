package dev.proviso.model.write;

import dev.proviso.model.document.Parlance;

/** Writes how people speak of what a policy is about, as YAML. */
public final class ParlanceWriter {

    private ParlanceWriter() {}

    /** The file of synonyms, examples and gaps of a policy. */
    public static String write(Parlance parlance) {
        return YamlPrinter.print(Yaml.block(keys -> {
            keys.put(
                    "synonyms",
                    Yaml.rows(
                            parlance.synonyms(),
                            synonym -> Yaml.inline(inner -> {
                                inner.put("said", Yaml.row(synonym.said(), Yaml::text));
                                inner.put("meant", Yaml.row(synonym.meant(), Yaml::text));
                            })));
            keys.rows(
                    "examples",
                    parlance.examples(),
                    example -> Yaml.block(inner -> {
                        inner.put("clause", Yaml.name(example.clause()));
                        inner.put("asked", Yaml.rows(example.asked(), Yaml::text));
                    }));
            keys.rows(
                    "gaps",
                    parlance.gaps(),
                    gap -> Yaml.block(inner -> {
                        inner.put("topic", Yaml.text(gap.topic()));
                        inner.put("asked", Yaml.rows(gap.asked(), Yaml::text));
                    }));
        }));
    }
}
