package dev.proviso.model.write;

import dev.proviso.model.document.Policy;

/** Writes a policy as a work, as YAML. Its vocabulary has a file of its own: {@link VocabularyWriter}. */
public final class PolicyWriter {

    private PolicyWriter() {}

    /** The file of a policy. */
    public static String write(Policy policy) {
        return YamlPrinter.print(Yaml.block(keys -> {
            keys.put("id", Yaml.name(policy.id()));
            keys.text("title", policy.title());
            keys.text("publisher", policy.publisher());
            keys.text("language", policy.language());
            keys.put(
                    "roles",
                    Yaml.rows(
                            policy.roles(),
                            role -> Yaml.inline(inner -> {
                                inner.put("id", Yaml.name(role.id()));
                                inner.text("title", role.title());
                            })));
            keys.rows(
                    "documents",
                    policy.documents(),
                    document -> Yaml.inline(inner -> {
                        inner.put("id", Yaml.name(document.id()));
                        inner.text("title", document.title());
                        inner.optional("url", document.url(), Yaml::name);
                        inner.put("relation", Words.of(document.relation()));
                    }));
        }));
    }
}
