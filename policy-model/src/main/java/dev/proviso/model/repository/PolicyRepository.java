package dev.proviso.model.repository;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Policies and their revisions, by id. Nothing is read before it is asked for, and nothing twice. Repositories may be shared
 * between threads.
 *
 * <p>Each thing can be asked for in two ways: {@code read…} gives what was found wrong with it as well; the short name is for those
 * who treat a broken policy as exceptional.
 */
public interface PolicyRepository {

    /** The policies of all {@link PolicyProvider}s on the class path or module path. */
    static PolicyRepository bundled() {
        return provided(ServiceLoader.load(PolicyProvider.class));
    }

    /** The policies of these providers, for a program that knows which it brings; of two with the same policy, the first counts. */
    static PolicyRepository provided(Iterable<? extends PolicyProvider> providers) {
        return new ProvidedPolicies(providers);
    }

    /**
     * The policies in a directory: it either is the directory of one policy (has a {@code policy.yaml}), or holds such directories,
     * each named by its policy's id. A directory that is not there holds no policies.
     */
    static PolicyRepository directory(Path directory) {
        return PolicyDirectories.in(directory);
    }

    /** Several repositories as one. Where two know the same policy, the first wins, and reading it warns of the other. */
    static PolicyRepository of(PolicyRepository... repositories) {
        return new JoinedRepositories(List.of(repositories));
    }

    /** The policies there are, those with errors included. */
    List<PolicyId> policies();

    /** The policy and what was found wrong with it; empty if there is no such policy. */
    Optional<Checked<Policy>> readPolicy(PolicyId id);

    /** The revisions of a policy from the oldest to the newest, those with errors included; none if there is no such policy. */
    List<RevisionId> revisions(PolicyId policy);

    /** The revision that is meant when none is named: the newest published one, else the newest; empty if there is none. */
    Optional<RevisionId> latest(PolicyId policy);

    /** The revision and what was found wrong with it; empty if there is no such revision. */
    Optional<Checked<Revision>> readRevision(PolicyId policy, RevisionId id);

    /** The test cases of a revision, none if it has no such file; empty if there is no such revision. */
    Optional<Checked<List<TestCase>>> readCases(PolicyId policy, RevisionId id);

    /**
     * The revisions of which there are test cases alone: their files have gone. None where nobody could take one away, as in what a program
     * brings with it.
     */
    default List<RevisionId> missingRevisions(PolicyId policy) {
        return List.of();
    }

    /** Where the things of a revision and of the policy's vocabulary stand; nowhere, where there are no files. */
    Places places(PolicyId policy, RevisionId id);

    /**
     * The policy with this id, if there is one.
     *
     * @throws dev.proviso.model.diagnostic.InvalidInputException if it has errors
     */
    default Optional<Policy> policy(PolicyId id) {
        return readPolicy(id).map(Checked::orThrow);
    }

    /**
     * The revision of this policy with this id, if there is one.
     *
     * @throws dev.proviso.model.diagnostic.InvalidInputException if it or its policy has errors
     */
    default Optional<Revision> revision(PolicyId policy, RevisionId id) {
        return readRevision(policy, id).map(Checked::orThrow);
    }

    /**
     * The revision at an address, if there is one.
     *
     * @throws dev.proviso.model.diagnostic.InvalidInputException if it or its policy has errors
     */
    default Optional<Revision> revision(RevisionAddress address) {
        return revision(address.policy(), address.revision());
    }

    /**
     * The test cases of a revision.
     *
     * @throws dev.proviso.model.diagnostic.InvalidInputException if they, the revision or its policy have errors
     */
    default List<TestCase> cases(PolicyId policy, RevisionId id) {
        return readCases(policy, id).map(Checked::orThrow).orElse(List.of());
    }
}
