package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Approval;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Seal;
import dev.proviso.model.document.TextFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads one revision of a policy: its text, what the text means, and its rules (which stay text). */
public final class RevisionReader {

    private static final String REVISION_FORM = "letters, digits, dots, hyphens and underscores";

    private final Reading reading;
    private final Index index;
    private final Policy policy;

    private RevisionReader(Reading reading, Policy policy) {
        this.reading = reading;
        this.index = new Index(reading);
        this.policy = policy;
    }

    /** The revision in a file in YAML or JSON, or what is wrong with it. */
    public static Checked<Revision> read(SourceText source, Policy policy) {
        return read(source, policy, ReadingLimits.DEFAULT);
    }

    /** The revision in a file in YAML or JSON, or what is wrong with it; what is past a limit is wrong. */
    public static Checked<Revision> read(SourceText source, Policy policy, ReadingLimits limits) {
        return read(source, limits, (reader, fields) -> reader.revision(fields), policy);
    }

    /** The policy that a file says it is a revision of; empty if it says none, or is no file of a revision at all. */
    public static Optional<PolicyId> policyOf(SourceText source) {
        Reading reading = new Reading(source, ReadingLimits.DEFAULT);
        return DataParser.parse(reading)
                .flatMap(root -> FileKind.REVISION.of(reading, root))
                .filter(fields -> fields.optional("revision").isPresent())
                .flatMap(fields -> fields.scalar("policy"))
                .map(DataNode.Scalar::text)
                .filter(PolicyId::isValid)
                .map(PolicyId::new);
    }

    /** The revision in a file that is named by the revision's id and stands among those of the other revisions. */
    static Checked<Revision> read(SourceText source, Policy policy, RevisionId named, Collection<RevisionId> all) {
        return read(
                source,
                ReadingLimits.DEFAULT,
                (reader, fields) -> {
                    Revision revision = reader.revision(fields);
                    reader.mustBeNamed(fields, revision, named);
                    reader.mustFollowOneOf(fields, revision, all);
                    return revision;
                },
                policy);
    }

    private static Checked<Revision> read(
            SourceText source, ReadingLimits limits, BiFunction<RevisionReader, Fields, Revision> read, Policy policy) {
        Reading reading = new Reading(source, limits);
        Optional<Revision> revision = DataParser.parse(reading)
                .flatMap(root -> FileKind.REVISION.of(reading, root))
                .map(fields -> read.apply(new RevisionReader(reading, policy), fields));
        List<Diagnostic> diagnostics = reading.diagnostics();
        return revision.map(value -> Checked.of(value, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    private Revision revision(Fields fields) {
        Pieces pieces = new Pieces(reading, index, policy);
        Apparatus apparatus = new Apparatus(reading, index, policy, pieces);
        NodeReader nodeReader = new NodeReader(reading, index, policy, pieces);

        PolicyId policyId = policyId(fields);
        RevisionId id = fields.requiredName("revision", REVISION_FORM, RevisionId::isValid, RevisionId::new)
                .orElse(new RevisionId("unnamed"));
        RevisionStatus status = fields.requiredConstant("status", RevisionStatus.class);
        RevisionDates dates = dates(fields);
        Predecessor predecessor = predecessor(fields);
        Optional<ContentHash> hash = hash(fields);
        RevisionSource source = source(fields);
        List<Definition> definitions = new ArrayList<>();
        fields.list("definitions").forEach(node -> pieces.definition(node).ifPresent(definitions::add));
        List<Node> nodes = nodeReader.nodes(fields.requiredList("nodes"));
        Revision revision = new Revision(
                policyId,
                id,
                status,
                dates,
                predecessor.id(),
                source,
                approvals(fields),
                fields.texts("notes").stream().map(EditorialNote::new).toList(),
                nodes,
                nodeReader.norms(),
                apparatus.terms(fields),
                nodeReader.references(),
                apparatus.sanctions(fields),
                apparatus.parameters(fields),
                definitions,
                pieces.allowances(),
                new Seal(hash, predecessor.hash()));
        fields.close();
        index.runChecks();
        refuseChangedText(fields, revision);
        return revision;
    }

    private PolicyId policyId(Fields fields) {
        Optional<PolicyId> id = fields.requiredName("policy", Pieces.SLUG, PolicyId::isValid, PolicyId::new);
        id.filter(named -> !named.equals(policy.id()))
                .ifPresent(named -> reading.report(
                        Problem.DANGLING,
                        fields.optional("policy").orElse(fields.mapping()),
                        "this is a revision of '" + named + "', but it is read as one of '" + policy.id() + "'"));
        return policy.id();
    }

    /** The revision before, and its hash. */
    private record Predecessor(Optional<RevisionId> id, Optional<ContentHash> hash) {}

    /** Given by its name, or with its hash. */
    private Predecessor predecessor(Fields revision) {
        Optional<Fields> fields = revision.optional("predecessor")
                .filter(DataNode.Mapping.class::isInstance)
                .flatMap(node -> Fields.of(reading, node, "'predecessor'"));
        if (fields.isEmpty()) {
            return new Predecessor(
                    revision.name("predecessor", REVISION_FORM, RevisionId::isValid, RevisionId::new),
                    Optional.empty());
        }
        Fields given = fields.get();
        Predecessor read = new Predecessor(
                given.requiredName("revision", REVISION_FORM, RevisionId::isValid, RevisionId::new), hash(given));
        given.close();
        return read;
    }

    private static Optional<ContentHash> hash(Fields fields) {
        return fields.name("hash", Pieces.HASH, ContentHash::isValid, ContentHash::new);
    }

    private RevisionDates dates(Fields revision) {
        return revision.optional("dates")
                .flatMap(node -> Fields.of(reading, node, "'dates'"))
                .map(fields -> {
                    RevisionDates dates = new RevisionDates(
                            fields.date("published"),
                            fields.date("effective"),
                            fields.date("grace_until"),
                            fields.date("retrieved"));
                    fields.close();
                    return dates;
                })
                .orElse(RevisionDates.UNKNOWN);
    }

    private RevisionSource source(Fields revision) {
        return revision.required("source")
                .flatMap(node -> Fields.of(reading, node, "'source'"))
                .map(fields -> {
                    RevisionSource source = new RevisionSource(
                            fields.requiredName("snapshot", Pieces.HASH, ContentHash::isValid, ContentHash::new)
                                    .orElse(ContentHash.of("")),
                            fields.requiredText("captured_by"),
                            fields.requiredText("extractor"),
                            fields.requiredConstant("origin", RevisionSource.ChangeOrigin.class),
                            fields.constant("format", TextFormat.class).orElse(TextFormat.PLAIN),
                            fields.name(
                                            "charset",
                                            "the name of a charset, such as windows-1252",
                                            RevisionReader::isCharset,
                                            Charset::forName)
                                    .orElse(StandardCharsets.UTF_8));
                    fields.close();
                    return source;
                })
                .orElse(new RevisionSource(ContentHash.of(""), "", "", RevisionSource.ChangeOrigin.PUBLISHER));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private List<Approval> approvals(Fields revision) {
        List<Approval> approvals = new ArrayList<>();
        for (DataNode node : revision.list("approvals")) {
            Fields.of(reading, node, "an approval").ifPresent(fields -> {
                String by = fields.requiredText("by");
                fields.required("on");
                fields.date("on").ifPresent(on -> approvals.add(new Approval(by, on)));
                fields.close();
            });
        }
        return approvals;
    }

    /** The nodes must give back the very text that was captured. Told only when nothing else is wrong, since all else may be why. */
    private void refuseChangedText(Fields fields, Revision revision) {
        ContentHash now = ContentHash.of(revision.bytes());
        if (!reading.hasErrors() && !now.equals(revision.source().snapshot())) {
            reading.report(
                    Problem.TEXT_CHANGED,
                    snapshot(fields),
                    "the nodes' text is not the captured text: its hash is " + now,
                    Optional.of(
                            "compare the text with the publisher's, blanks and line ends included; only if the publisher's "
                                    + "text really is this one, record this hash as the snapshot"));
        }
    }

    private DataNode snapshot(Fields fields) {
        return fields.optional("source")
                .flatMap(source -> Fields.of(reading, source, "'source'"))
                .flatMap(source -> source.optional("snapshot"))
                .orElse(fields.mapping());
    }

    private void mustBeNamed(Fields fields, Revision revision, RevisionId named) {
        fields.scalar("revision")
                .filter(text -> !revision.id().equals(named))
                .ifPresent(text -> reading.report(
                        Problem.WRONG_NAME,
                        text,
                        "the revision is called '" + revision.id() + "' here, but its file '" + named + "'",
                        Optional.of("rename one of them")));
    }

    private void mustFollowOneOf(Fields fields, Revision revision, Collection<RevisionId> all) {
        List<String> others = all.stream()
                .filter(other -> !other.equals(revision.id()))
                .map(RevisionId::value)
                .toList();
        revision.predecessor()
                .filter(id -> !others.contains(id.value()))
                .ifPresent(id -> reading.report(
                        Problem.DANGLING,
                        fields.optional("predecessor").orElse(fields.mapping()),
                        "there is no other revision '" + id + "'",
                        reading.didYouMean(id.value(), others)
                                .or(() -> Optional.of(
                                        others.isEmpty()
                                                ? "leave 'predecessor' out of the first revision"
                                                : "the others are " + String.join(", ", others)))));
    }
}
