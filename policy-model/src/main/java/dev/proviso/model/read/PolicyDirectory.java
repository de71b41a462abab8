package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of one policy in a directory: {@code policy.yaml}, {@code vocabulary.yaml}, {@code synonyms.yaml} if there is one, a file
 * for each revision that is named by its id, and in {@code cases/} a file of the same name for its test cases. Each of them may be JSON
 * as well.
 *
 * <p>A file is read when it is first asked for, and then kept. Safe to share between threads.
 */
public final class PolicyDirectory {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    /** The files that are no revisions. */
    private static final Set<String> OF_THE_WORK = Set.of("policy", "vocabulary", "synonyms");

    private final Path directory;
    private final String name;
    private final Optional<PolicyId> named;
    private Optional<Checked<Policy>> policy = Optional.empty();
    private Optional<Map<RevisionId, Checked<Revision>>> revisions = Optional.empty();
    private final Map<RevisionId, Checked<List<TestCase>>> cases = new HashMap<>();

    private PolicyDirectory(Path directory, String name, Optional<PolicyId> named) {
        this.directory = directory;
        this.name = name;
        this.named = named;
    }

    /** The directory at a path, whose files go by that path in diagnostics. */
    public static PolicyDirectory at(Path directory) {
        return at(directory, directory.toString());
    }

    /** The directory at a path, whose files go by another name in diagnostics. */
    public static PolicyDirectory at(Path directory, String name) {
        return new PolicyDirectory(directory, name, Optional.empty());
    }

    /** The directory at a path that bears the name of its policy. That the policy bears it too is checked. */
    public static PolicyDirectory named(Path directory, PolicyId id) {
        return new PolicyDirectory(directory, directory.toString(), Optional.of(id));
    }

    /** Whether the directory at a path is that of a policy: whether it has a {@code policy.yaml}. */
    public static boolean isAt(Path directory) {
        return file(directory, "policy").isPresent();
    }

    /** The policy with its vocabulary and parlance, and what is wrong with any of these files. */
    public synchronized Checked<Policy> readPolicy() {
        if (policy.isEmpty()) {
            Checked<Policy> work = read(source("policy"), source("vocabulary"));
            policy = Optional.of(
                    file(directory, "synonyms").isEmpty()
                            ? work
                            : with(work, source("synonyms").then(ParlanceReader::read)));
        }
        return policy.get();
    }

    private static Checked<Policy> with(Checked<Policy> work, Checked<Parlance> parlance) {
        List<Diagnostic> diagnostics = new ArrayList<>(work.diagnostics());
        diagnostics.addAll(parlance.diagnostics());
        return work.value()
                .flatMap(value -> parlance.value().map(value::withParlance))
                .map(value -> Checked.of(value, diagnostics))
                .orElseGet(() -> Checked.failed(diagnostics));
    }

    /** What is wrong with one file is told even if the other one is missing. */
    private Checked<Policy> read(Checked<SourceText> work, Checked<SourceText> vocabulary) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SourceText facts = vocabulary.value().orElse(new SourceText("", "facts: []"));
        Optional<Checked<Policy>> read = work.value().map(text -> PolicyReader.read(text, facts, named));
        diagnostics.addAll(work.diagnostics());
        read.ifPresent(checked -> diagnostics.addAll(checked.diagnostics()));
        diagnostics.addAll(vocabulary.diagnostics());
        return read.flatMap(Checked::value)
                .map(value -> Checked.of(value, diagnostics))
                .orElseGet(() -> Checked.failed(diagnostics));
    }

    /** The policy's id; if its file cannot be read, the directory's name as far as it will do, else {@code unnamed}. */
    public PolicyId policyId() {
        String folder = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
        return named.or(() -> readPolicy().value().map(Policy::id))
                .orElseGet(() -> new PolicyId(PolicyId.isValid(folder) ? folder : "unnamed"));
    }

    /** The ids of the revisions, those with errors included, from the oldest to the newest: each behind its predecessor. */
    public List<RevisionId> revisions() {
        return List.copyOf(readRevisions().keySet());
    }

    /** The newest published revision, else the newest; empty if there is none. */
    public Optional<RevisionId> latest() {
        Optional<RevisionId> latest = Optional.empty();
        Optional<RevisionId> published = Optional.empty();
        for (Map.Entry<RevisionId, Checked<Revision>> entry : readRevisions().entrySet()) {
            latest = Optional.of(entry.getKey());
            if (entry.getValue()
                    .value()
                    .filter(r -> r.status() == RevisionStatus.PUBLISHED)
                    .isPresent()) {
                published = latest;
            }
        }
        return published.isPresent() ? published : latest;
    }

    /** A revision, and what is wrong with it or, if that cannot be read, with its policy; empty if there is no such file. */
    public Optional<Checked<Revision>> readRevision(RevisionId id) {
        return Optional.ofNullable(readRevisions().get(id));
    }

    /** The test cases of a revision, and what is wrong with them; no cases if it has no such file; empty if there is no such revision. */
    public synchronized Optional<Checked<List<TestCase>>> readCases(RevisionId id) {
        return readRevision(id)
                .map(revision -> cases.computeIfAbsent(
                        id, any -> revision.then(value -> readPolicy().then(work -> readCases(work, value)))));
    }

    /** The revisions of which there are test cases alone. */
    public List<RevisionId> missingRevisions() {
        return revisionFiles(directory.resolve("cases")).stream()
                .filter(id -> !readRevisions().containsKey(id))
                .sorted(Comparator.comparing(RevisionId::value))
                .toList();
    }

    /** Where the things of a revision and of the vocabulary stand in their files. */
    public Places places(RevisionId id) {
        return Places.in(List.of(source("vocabulary"), source(id.value())).stream()
                .flatMap(source -> source.value().stream())
                .toList());
    }

    private Checked<List<TestCase>> readCases(Policy work, Revision revision) {
        String stem = "cases/" + revision.id();
        return file(directory, stem).isEmpty()
                ? Checked.of(List.of())
                : source(stem).then(text -> CaseReader.read(text, work, revision));
    }

    private synchronized Map<RevisionId, Checked<Revision>> readRevisions() {
        if (revisions.isEmpty()) {
            List<RevisionId> ids = revisionFiles(directory);
            Map<RevisionId, Checked<Revision>> read = new LinkedHashMap<>();
            ids.forEach(id -> read.put(id, readRevision(id, ids)));
            Map<RevisionId, Checked<Revision>> ordered = new LinkedHashMap<>();
            RevisionOrder.of(read)
                    .forEach(id -> Optional.ofNullable(read.get(id)).ifPresent(r -> ordered.put(id, r)));
            revisions = Optional.of(ordered);
        }
        return revisions.get();
    }

    private Checked<Revision> readRevision(RevisionId id, List<RevisionId> siblings) {
        return readPolicy()
                .value()
                .map(work -> source(id.value()).then(text -> RevisionReader.read(text, work, id, siblings)))
                .orElseGet(() -> Checked.failed(readPolicy().diagnostics()));
    }

    private static List<RevisionId> revisionFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> revisionId(file.getFileName().toString()).stream())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<RevisionId> revisionId(String file) {
        return ENDINGS.stream()
                .filter(file::endsWith)
                .map(ending -> file.substring(0, file.length() - ending.length()))
                .filter(stem -> !OF_THE_WORK.contains(stem) && RevisionId.isValid(stem))
                .map(RevisionId::new)
                .findFirst();
    }

    private Checked<SourceText> source(String stem) {
        Path file = file(directory, stem).orElse(directory.resolve(stem + ENDINGS.get(0)));
        String called = name + "/" + directory.relativize(file).toString().replace('\\', '/');
        return SourceReader.readIfThere(called, file);
    }

    private static Optional<Path> file(Path directory, String stem) {
        return ENDINGS.stream()
                .map(ending -> directory.resolve(stem + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
