package dev.proviso.model.bundle;

import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import java.net.URI;

/** Packs a policy as a work. */
final class PolicyCodec {

    private PolicyCodec() {}

    static void write(Encoder out, Policy policy) {
        out.word(policy.id());
        out.text(policy.title());
        out.text(policy.publisher());
        out.text(policy.language());
        out.list(
                policy.roles(),
                role -> out.group(group -> {
                    group.word(role.id());
                    group.text(role.title());
                }));
        out.list(
                policy.documents(),
                document -> out.group(group -> {
                    group.word(document.id());
                    group.text(document.title());
                    group.optional(document.url(), group::word);
                    group.constant(document.relation());
                }));
        VocabularyCodec.write(out, policy.vocabulary());
        ParlanceCodec.write(out, policy.parlance());
    }

    static Policy read(Decoder in) {
        return new Policy(
                new PolicyId(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.list(() -> role(in)),
                in.list(() -> document(in)),
                VocabularyCodec.read(in),
                ParlanceCodec.read(in));
    }

    private static Role role(Decoder in) {
        in.open();
        Role role = new Role(new RoleId(in.text()), in.text());
        in.close();
        return role;
    }

    private static RelatedDocument document(Decoder in) {
        in.open();
        RelatedDocument document = new RelatedDocument(
                new DocumentId(in.text()),
                in.text(),
                in.optional(() -> URI.create(in.text())),
                in.constant(RelatedDocument.Relation.class));
        in.close();
        return document;
    }
}
