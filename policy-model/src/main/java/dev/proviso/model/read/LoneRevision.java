package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A revision in a file that stands by itself, as {@code import} writes it. Its policy is what the file itself tells of it: the id, and the
 * parties and documents that it names.
 *
 * @param policy without facts; parties and documents are called by their ids
 */
public record LoneRevision(Policy policy, Revision revision) {

    private static final Set<String> ROLES = Set.of("bearer", "counterparty", "beneficiary", "actor");
    private static final Set<String> DOCUMENTS = Set.of("document", "external");
    private static final PolicyId UNNAMED = new PolicyId("unnamed");

    /** The revision in a file in YAML or JSON, or what is wrong with it. */
    public static Checked<LoneRevision> read(SourceText source) {
        Policy policy = policy(source);
        return RevisionReader.read(source, policy).then(revision -> Checked.of(new LoneRevision(policy, revision)));
    }

    private static Policy policy(SourceText source) {
        Set<String> roles = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        Optional<DataNode> root = DataParser.parse(new Reading(source, ReadingLimits.DEFAULT));
        ArrayDeque<DataNode> pending = new ArrayDeque<>();
        root.ifPresent(pending::push);
        while (!pending.isEmpty()) {
            DataNode node = pending.pop();
            if (node instanceof Sequence sequence) {
                sequence.elements().forEach(pending::push);
            } else if (node instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    collect(entry, roles, documents);
                    pending.push(entry.value());
                }
            }
        }
        PolicyId id = root.flatMap(LoneRevision::id).orElse(UNNAMED);
        return new Policy(
                id,
                id.value(),
                "not recorded",
                "en",
                roles.stream()
                        .filter(RoleId::isValid)
                        .map(role -> new Role(new RoleId(role), role))
                        .toList(),
                documents.stream()
                        .filter(DocumentId::isValid)
                        .map(document -> new RelatedDocument(
                                new DocumentId(document),
                                document,
                                Optional.empty(),
                                RelatedDocument.Relation.MENTIONS))
                        .toList(),
                Vocabulary.EMPTY);
    }

    private static void collect(Entry entry, Set<String> roles, Set<String> documents) {
        if (entry.value() instanceof Scalar scalar) {
            if (ROLES.contains(entry.key().text())) {
                roles.add(scalar.text());
            } else if (DOCUMENTS.contains(entry.key().text())) {
                documents.add(scalar.text());
            }
        }
    }

    private static Optional<PolicyId> id(DataNode root) {
        if (!(root instanceof Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals("policy"))
                .flatMap(entry -> entry.value() instanceof Scalar scalar
                        ? Optional.of(scalar.text()).stream()
                        : Optional.<String>empty().stream())
                .filter(PolicyId::isValid)
                .map(PolicyId::new)
                .findFirst();
    }
}
