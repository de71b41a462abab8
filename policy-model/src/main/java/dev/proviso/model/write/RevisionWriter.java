package dev.proviso.model.write;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.write.Yaml.Keys;
import java.nio.charset.StandardCharsets;

/**
 * Writes a revision as YAML. Reading it again gives an equal revision, but for the places of its rules in their file.
 *
 * <p>What a reader would assume anyway is left out.
 */
public final class RevisionWriter {

    private RevisionWriter() {}

    /** The file of a revision. */
    public static String write(Revision revision) {
        Allowances allowances = new Allowances(revision.allowances());
        ApparatusYaml apparatus = new ApparatusYaml(allowances);
        NodeYaml nodes = new NodeYaml(revision, allowances);
        return YamlPrinter.print(Yaml.block(keys -> {
            keys.put("policy", Yaml.name(revision.policy()));
            keys.put("revision", Yaml.name(revision.id()));
            keys.put("status", Words.of(revision.status()));
            dates(keys, revision.dates());
            keys.optional("predecessor", revision.predecessor(), Yaml::name);
            keys.put("source", source(revision.source()));
            keys.rows(
                    "approvals",
                    revision.approvals(),
                    approval -> Yaml.inline(inner -> {
                        inner.text("by", approval.by());
                        inner.put("on", Yaml.word(approval.on()));
                    }));
            keys.rows("notes", revision.notes(), note -> Yaml.text(note.text()));
            keys.rows("terms", revision.terms(), apparatus::term);
            keys.rows("parameters", revision.parameters(), apparatus::parameter);
            keys.rows("definitions", revision.definitions(), apparatus::definition);
            keys.rows("sanctions", revision.sanctions(), apparatus::sanction);
            keys.put("nodes", Yaml.rows(revision.nodes(), (Node node) -> nodes.node(node)));
        }));
    }

    private static void dates(Keys keys, RevisionDates dates) {
        if (!dates.equals(RevisionDates.UNKNOWN)) {
            keys.put("dates", Yaml.inline(inner -> {
                inner.optional("published", dates.published(), Yaml::word);
                inner.optional("effective", dates.effective(), Yaml::word);
                inner.optional("grace_until", dates.graceUntil(), Yaml::word);
                inner.optional("retrieved", dates.retrieved(), Yaml::word);
            }));
        }
    }

    private static Yaml source(RevisionSource source) {
        return Yaml.block(keys -> {
            keys.put("snapshot", Yaml.name(source.snapshot()));
            keys.text("captured_by", source.capturedBy());
            keys.text("extractor", source.extractor());
            keys.put("origin", Words.of(source.origin()));
            if (source.format() != TextFormat.PLAIN) {
                keys.put("format", Words.of(source.format()));
            }
            if (!source.charset().equals(StandardCharsets.UTF_8)) {
                keys.put("charset", Yaml.name(source.charset()));
            }
        });
    }
}
