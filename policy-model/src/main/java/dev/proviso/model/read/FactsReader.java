package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is known of an app, in YAML or JSON.
 *
 * <p>A key that is missing is unknown; {@code null} says that there is none, where the type allows that. Facts whose names share a
 * group may be nested under it.
 */
public final class FactsReader {

    private static final Set<String> KEYS = Set.of("app", "title", "policy", "as_of", "facts", "evidence");

    private final Reading reading;
    private final Policy policy;
    private final Optional<RevisionId> revision;
    private final ValueReader values;
    private final Set<String> groups;
    private final Map<FactId, FactValue> known = new LinkedHashMap<>();
    private final Map<FactPath, Location> locations = new LinkedHashMap<>();

    private FactsReader(Reading reading, Policy policy, Optional<RevisionId> revision) {
        this.reading = reading;
        this.policy = policy;
        this.revision = revision;
        this.values = new ValueReader(reading, locations);
        this.groups = groupsOf(policy.vocabulary());
    }

    /**
     * The facts in a file, or what is wrong with it.
     *
     * @throws IOException if the file is not there or cannot be read
     */
    public static Checked<Facts> read(Path file, Policy policy) throws IOException {
        return SourceReader.read(file).then(source -> read(source, policy));
    }

    /** The facts in a source, or what is wrong with it. An app that gives no name for itself is named after the source. */
    public static Checked<Facts> read(SourceText source, Policy policy) {
        return read(source, policy, ReadingLimits.DEFAULT);
    }

    /** The facts in a source, for an evaluation by one revision; facts that were stated for another one give a warning. */
    public static Checked<Facts> read(SourceText source, Policy policy, RevisionId revision) {
        return read(source, policy, Optional.of(revision), ReadingLimits.DEFAULT);
    }

    /** The facts in a source, or what is wrong with it; what is past a limit is wrong. */
    public static Checked<Facts> read(SourceText source, Policy policy, ReadingLimits limits) {
        return read(source, policy, Optional.empty(), limits);
    }

    private static Checked<Facts> read(
            SourceText source, Policy policy, Optional<RevisionId> revision, ReadingLimits limits) {
        Reading reading = new Reading(source, limits);
        Optional<Facts> facts = DataParser.parse(reading)
                .flatMap(root -> FileKind.FACTS.of(reading, root))
                .map(fields -> new FactsReader(reading, policy, revision).file(fields));
        List<Diagnostic> diagnostics = reading.diagnostics();
        return facts.map(value -> Checked.of(value, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    /**
     * One value, written as YAML in a facts file, for the fact, or the part of one, at an address.
     *
     * @param path for diagnostics to name
     * @param type what it must be
     */
    public static Checked<FactValue> readValue(SourceText source, FactPath path, Type type) {
        Reading reading = new Reading(source, ReadingLimits.DEFAULT);
        Optional<FactValue> value = DataParser.parseYaml(reading)
                .map(node -> new ValueReader(reading, new LinkedHashMap<>()).read(path, type, node));
        List<Diagnostic> diagnostics = reading.diagnostics();
        return value.map(known -> Checked.of(known, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    /** The facts of one case of a test file, which stand under a key of their own. */
    static Facts of(Reading reading, Policy policy, String app, Optional<LocalDate> asOf, DataNode facts) {
        FactsReader reader = new FactsReader(reading, policy, Optional.empty());
        reader.facts(facts, "");
        return new Facts(app, Optional.empty(), asOf, reader.known, Map.of(), reader.locations);
    }

    private Facts file(Fields fields) {
        String app = fields.text("app").orElse(nameOf(reading.source().name()));
        Optional<String> title = fields.text("title");
        checkPolicy(fields);
        Optional<LocalDate> asOf = fields.date("as_of");
        boolean misplaced = reportMisplaced(fields);
        Optional<DataNode> stated = fields.raw("facts");
        if (stated.isEmpty() && !misplaced) {
            fields.required("facts");
        }
        stated.ifPresent(node -> facts(node, ""));
        Facts facts = new Facts(app, title, asOf, known, Map.of(), locations);
        EvidenceReader evidence = new EvidenceReader(reading, policy.vocabulary());
        fields.optional("evidence").ifPresent(node -> evidence.read(node, facts));
        fields.close();
        return new Facts(app, title, asOf, known, evidence.evidence(), locations);
    }

    /** The name of a file without its folders and its ending. */
    private static String nameOf(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return file.equals("-") ? "app" : dot > 0 ? file.substring(0, dot) : file;
    }

    private void checkPolicy(Fields fields) {
        fields.scalar("policy").ifPresent(scalar -> {
            Optional<RevisionAddress> address = RevisionAddress.parse(scalar.text());
            String named =
                    address.map(RevisionAddress::policy).map(PolicyId::value).orElse(scalar.text());
            address.map(RevisionAddress::revision)
                    .filter(id -> !revision.map(id::equals).orElse(true))
                    .ifPresent(id -> reading.report(
                            Problem.OTHER_REVISION,
                            scalar,
                            "these facts were stated for the revision '" + id + "', but they are read for '"
                                    + revision.map(RevisionId::value).orElse("") + "'"));
            if (!named.equals(policy.id().value())) {
                reading.report(
                        Problem.OTHER_POLICY,
                        scalar,
                        "these facts are for the policy '" + named + "', but they are read for '" + policy.id() + "'");
            }
        });
    }

    /** Facts written at the top of the file are the commonest slip: they get a message of their own. */
    private boolean reportMisplaced(Fields fields) {
        List<Entry> misplaced = fields.mapping().entries().stream()
                .filter(entry -> !KEYS.contains(entry.key().text()))
                .filter(entry -> isFactOrGroup(entry.key().text()))
                .toList();
        for (Entry entry : misplaced) {
            fields.raw(entry.key().text());
            reading.report(
                    Problem.UNKNOWN_KEY,
                    entry.key(),
                    "the fact '" + entry.key().text() + "' stands at the top of the file",
                    Optional.of("put the facts under the key 'facts:', indented"));
        }
        return !misplaced.isEmpty();
    }

    private boolean isFactOrGroup(String name) {
        return groups.contains(name)
                || (FactId.isValid(name)
                        && policy.vocabulary().fact(new FactId(name)).isPresent());
    }

    /** What stands in front of each dot of the facts' names. */
    private static Set<String> groupsOf(Vocabulary vocabulary) {
        Set<String> groups = new HashSet<>();
        for (FactId id : vocabulary.facts().keySet()) {
            String name = id.value();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                groups.add(name.substring(0, dot));
            }
        }
        return groups;
    }

    private void facts(DataNode node, String group) {
        if (!(node instanceof Mapping mapping)) {
            reading.report(
                    Problem.WRONG_SHAPE,
                    node,
                    (group.isEmpty() ? "'facts'" : "'" + group.substring(0, group.length() - 1) + "'")
                            + " is a mapping of facts to values, but here is "
                            + (node.end() > node.start() ? node.describe() : "nothing"),
                    Optional.of(
                            group.isEmpty()
                                    ? "write each fact below it as 'name: value', and {} if none is known"
                                    : "it is a group: write its facts below it, or leave it out if they are not known"));
            return;
        }
        for (Entry entry : mapping.entries()) {
            String name = group + entry.key().text();
            Optional<FactDeclaration> declaration =
                    FactId.isValid(name) ? policy.vocabulary().fact(new FactId(name)) : Optional.empty();
            if (declaration.isPresent()) {
                fact(declaration.get(), entry);
            } else if (isFactOrGroup(name)) {
                facts(entry.value(), name + ".");
            } else {
                unknownFact(name, entry.key());
            }
        }
    }

    private void fact(FactDeclaration declaration, Entry entry) {
        FactPath path = FactPath.of(declaration.id());
        FactValue value = values.read(path, declaration.type(), entry.value());
        if (known.putIfAbsent(declaration.id(), value) != null) {
            reading.report(
                    Problem.DUPLICATE_KEY,
                    entry.key(),
                    "the fact '" + declaration.id() + "' is given twice",
                    Optional.of("keep one of them"));
        }
    }

    private void unknownFact(String name, DataNode key) {
        if (reading.isFull()) {
            return;
        }
        for (FactDeclaration declaration : policy.vocabulary().facts().values()) {
            if (declaration.renamedFrom().stream().anyMatch(old -> old.value().equals(name))) {
                reading.report(
                        Problem.UNKNOWN_FACT,
                        key,
                        "the fact '" + name + "' has been renamed",
                        Optional.of("write '" + declaration.id() + "'"));
                return;
            }
        }
        List<String> names =
                policy.vocabulary().facts().keySet().stream().map(FactId::value).toList();
        Optional<String> whole =
                names.stream().filter(fact -> name.startsWith(fact + ".")).findFirst();
        if (whole.isPresent()) {
            reading.report(
                    Problem.UNKNOWN_FACT,
                    key,
                    "'" + name + "' is not a fact of " + policy.id() + ", but '" + whole.get() + "' is one",
                    Optional.of("give '" + whole.get() + "' one value, with its fields inside"));
            return;
        }
        reading.report(
                Problem.UNKNOWN_FACT,
                key,
                "'" + name + "' is not a fact of " + policy.id(),
                reading.didYouMean(name, names).or(() -> Optional.of("the vocabulary of the policy lists the facts")));
    }
}
