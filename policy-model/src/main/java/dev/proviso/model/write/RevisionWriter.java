package dev.proviso.model.write;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.Seal;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.write.Yaml.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes a revision as YAML. Reading it again gives an equal revision, but for the places of its rules in their file.
 *
 * <p>What a reader would assume anyway is left out.
 */
public final class RevisionWriter {

    private RevisionWriter() {}

    /** The file of a revision. */
    public static String write(Revision revision) {
        return YamlPrinter.print(tree(revision));
    }

    /**
     * The canonical form of a revision: its file without its own hash, in JSON with keys in order and nothing between the signs, as RFC
     * 8785 has it. Equal revisions have one form, and different ones have different forms, whatever differs but the places of rules.
     */
    public static String canonical(Revision revision) {
        return CanonicalJson.print(
                tree(revision.sealed(new Seal(Optional.empty(), revision.seal().predecessor()))));
    }

    private static Yaml tree(Revision revision) {
        Allowances allowances = new Allowances(revision.allowances());
        ApparatusYaml apparatus = new ApparatusYaml(allowances);
        NodeYaml nodes = new NodeYaml(revision, allowances);
        return Yaml.block(keys -> {
            keys.put("policy", Yaml.name(revision.policy()));
            keys.put("revision", Yaml.name(revision.id()));
            keys.put("status", Words.of(revision.status()));
            keys.optional("hash", revision.seal().own(), Yaml::name);
            dates(keys, revision.dates());
            keys.optional("predecessor", revision.predecessor(), id -> predecessor(id, revision.seal()));
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
        });
    }

    private static Yaml predecessor(RevisionId id, Seal seal) {
        return seal.predecessor().isEmpty()
                ? Yaml.name(id)
                : Yaml.inline(keys -> {
                    keys.put("revision", Yaml.name(id));
                    keys.optional("hash", seal.predecessor(), Yaml::name);
                });
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
