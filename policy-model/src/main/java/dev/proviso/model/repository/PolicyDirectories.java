package dev.proviso.model.repository;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.Places;
import dev.proviso.model.read.PolicyDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Policies in directories. */
final class PolicyDirectories implements PolicyRepository {

    private final Map<PolicyId, PolicyDirectory> directories;

    private PolicyDirectories(Map<PolicyId, PolicyDirectory> directories) {
        this.directories = directories;
    }

    static PolicyDirectories in(Path directory) {
        return new PolicyDirectories(
                PolicyDirectory.isAt(directory) ? only(PolicyDirectory.at(directory)) : namedIn(directory));
    }

    /** A directory given by itself may have any name: the policy is called as its file says. */
    private static Map<PolicyId, PolicyDirectory> only(PolicyDirectory directory) {
        return Map.of(directory.policyId(), directory);
    }

    private static Map<PolicyId, PolicyDirectory> namedIn(Path directory) {
        Map<PolicyId, PolicyDirectory> found = new TreeMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(PolicyDirectory::isAt)
                    .filter(entry -> PolicyId.isValid(entry.getFileName().toString()))
                    .forEach(entry -> {
                        PolicyId id = new PolicyId(entry.getFileName().toString());
                        found.put(id, PolicyDirectory.named(entry, id));
                    });
        } catch (IOException e) {
            return Map.of();
        }
        return found;
    }

    @Override
    public List<PolicyId> policies() {
        return List.copyOf(directories.keySet());
    }

    @Override
    public Optional<Checked<Policy>> readPolicy(PolicyId id) {
        return directory(id).map(PolicyDirectory::readPolicy);
    }

    @Override
    public List<RevisionId> revisions(PolicyId policy) {
        return directory(policy).map(PolicyDirectory::revisions).orElse(List.of());
    }

    @Override
    public Optional<RevisionId> latest(PolicyId policy) {
        return directory(policy).flatMap(PolicyDirectory::latest);
    }

    @Override
    public Optional<Checked<Revision>> readRevision(PolicyId policy, RevisionId id) {
        return directory(policy).flatMap(directory -> directory.readRevision(id));
    }

    @Override
    public Optional<Checked<List<TestCase>>> readCases(PolicyId policy, RevisionId id) {
        return directory(policy).flatMap(directory -> directory.readCases(id));
    }

    @Override
    public List<RevisionId> missingRevisions(PolicyId policy) {
        return directory(policy).map(PolicyDirectory::missingRevisions).orElse(List.of());
    }

    @Override
    public Places places(PolicyId policy, RevisionId id) {
        return directory(policy).map(directory -> directory.places(id)).orElse(Places.NOWHERE);
    }

    private Optional<PolicyDirectory> directory(PolicyId id) {
        return Optional.ofNullable(directories.get(id));
    }
}
