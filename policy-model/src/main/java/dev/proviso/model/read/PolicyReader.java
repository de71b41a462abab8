package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.fact.Vocabulary;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a policy as a work: {@code policy.yaml} and, beside it, {@code vocabulary.yaml}. */
public final class PolicyReader {

    private final Reading reading;

    private PolicyReader(Reading reading) {
        this.reading = reading;
    }

    /** The policy, or what is wrong with either file. */
    public static Checked<Policy> read(SourceText policy, SourceText vocabulary) {
        return read(policy, vocabulary, ReadingLimits.DEFAULT);
    }

    /** The policy, or what is wrong with either file; what is past a limit is wrong. */
    public static Checked<Policy> read(SourceText policy, SourceText vocabulary, ReadingLimits limits) {
        return read(policy, vocabulary, limits, Optional.empty());
    }

    /** The policy in a directory that bears its name, if it does. */
    static Checked<Policy> read(SourceText policy, SourceText vocabulary, Optional<PolicyId> named) {
        return read(policy, vocabulary, ReadingLimits.DEFAULT, named);
    }

    private static Checked<Policy> read(
            SourceText policy, SourceText vocabulary, ReadingLimits limits, Optional<PolicyId> named) {
        Checked<Vocabulary> facts = VocabularyReader.read(vocabulary, limits);
        Reading reading = new Reading(policy, limits);
        Optional<Policy> read = DataParser.parse(reading)
                .flatMap(root -> FileKind.POLICY.of(reading, root))
                .map(fields ->
                        new PolicyReader(reading).policy(fields, facts.value().orElse(Vocabulary.EMPTY), named));
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        all.addAll(facts.diagnostics());
        return read.map(value -> Checked.of(value, all)).orElseGet(() -> Checked.failed(all));
    }

    private Policy policy(Fields fields, Vocabulary vocabulary, Optional<PolicyId> named) {
        Policy policy = new Policy(
                fields.requiredName("id", "lower-case words joined by hyphens", PolicyId::isValid, PolicyId::new)
                        .orElse(new PolicyId("unnamed")),
                fields.requiredText("title"),
                fields.requiredText("publisher"),
                fields.requiredText("language"),
                roles(fields),
                documents(fields),
                vocabulary);
        fields.close();
        named.filter(name -> !name.equals(policy.id()))
                .flatMap(name -> fields.scalar("id"))
                .ifPresent(id -> reading.report(
                        Problem.WRONG_NAME,
                        id,
                        "the policy is called '" + policy.id() + "' here, but its directory '"
                                + named.map(PolicyId::value).orElse("") + "'",
                        Optional.of("rename one of them")));
        return policy;
    }

    private List<Role> roles(Fields policy) {
        List<Role> roles = new ArrayList<>();
        Set<RoleId> seen = new HashSet<>();
        for (DataNode node : policy.requiredList("roles")) {
            Fields.of(reading, node, "a role").ifPresent(fields -> {
                Optional<RoleId> id =
                        fields.requiredName("id", "lower-case words joined by hyphens", RoleId::isValid, RoleId::new);
                String title = fields.requiredText("title");
                fields.close();
                id.ifPresent(role -> {
                    roles.add(new Role(role, title));
                    if (!seen.add(role)) {
                        reading.report(Problem.DUPLICATE_ID, fields.head(), "the role '" + role + "' is given twice");
                    }
                });
            });
        }
        return roles;
    }

    private List<RelatedDocument> documents(Fields policy) {
        List<RelatedDocument> documents = new ArrayList<>();
        Set<DocumentId> seen = new HashSet<>();
        for (DataNode node : policy.list("documents")) {
            Fields.of(reading, node, "a related document").ifPresent(fields -> {
                Optional<DocumentId> id = fields.requiredName(
                        "id", "lower-case words joined by hyphens", DocumentId::isValid, DocumentId::new);
                String title = fields.requiredText("title");
                Optional<URI> url = fields.scalar("url").flatMap(this::uri);
                RelatedDocument.Relation relation = fields.requiredConstant("relation", RelatedDocument.Relation.class);
                fields.close();
                id.ifPresent(document -> {
                    documents.add(new RelatedDocument(document, title, url, relation));
                    if (!seen.add(document)) {
                        reading.report(
                                Problem.DUPLICATE_ID, fields.head(), "the document '" + document + "' is given twice");
                    }
                });
            });
        }
        return documents;
    }

    private Optional<URI> uri(DataNode.Scalar scalar) {
        try {
            return Optional.of(new URI(scalar.text()));
        } catch (URISyntaxException e) {
            reading.report(Problem.BAD_VALUE, scalar, "'" + scalar.text() + "' is not a web address");
            return Optional.empty();
        }
    }
}
