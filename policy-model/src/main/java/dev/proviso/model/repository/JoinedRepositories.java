package dev.proviso.model.repository;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several repositories as one. A policy comes whole from the first that knows it: revisions of two sources are never mixed. */
final class JoinedRepositories implements PolicyRepository {

    private final List<PolicyRepository> repositories;

    JoinedRepositories(List<PolicyRepository> repositories) {
        this.repositories = List.copyOf(repositories);
    }

    @Override
    public List<PolicyId> policies() {
        return repositories.stream()
                .flatMap(repository -> repository.policies().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Checked<Policy>> readPolicy(PolicyId id) {
        return first(id).flatMap(repository -> repository.readPolicy(id)).map(read -> withWarning(id, read));
    }

    private Checked<Policy> withWarning(PolicyId id, Checked<Policy> read) {
        long holders = repositories.stream()
                .filter(repository -> repository.policies().contains(id))
                .count();
        if (holders < 2) {
            return read;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.add(new Diagnostic(
                Problem.SHADOWED.code(),
                Problem.SHADOWED.severity(),
                "the policy '" + id + "' is found in " + holders + " places; the first one is used, with its revisions",
                Location.startOf(id.value()),
                "",
                Optional.of("rename one of them if both are wanted")));
        return new Checked<>(read.value(), diagnostics);
    }

    @Override
    public List<RevisionId> revisions(PolicyId policy) {
        return first(policy).map(repository -> repository.revisions(policy)).orElse(List.of());
    }

    @Override
    public Optional<RevisionId> latest(PolicyId policy) {
        return first(policy).flatMap(repository -> repository.latest(policy));
    }

    @Override
    public Optional<Checked<Revision>> readRevision(PolicyId policy, RevisionId id) {
        return first(policy).flatMap(repository -> repository.readRevision(policy, id));
    }

    @Override
    public Optional<Checked<List<TestCase>>> readCases(PolicyId policy, RevisionId id) {
        return first(policy).flatMap(repository -> repository.readCases(policy, id));
    }

    @Override
    public List<RevisionId> missingRevisions(PolicyId policy) {
        return first(policy)
                .map(repository -> repository.missingRevisions(policy))
                .orElse(List.of());
    }

    @Override
    public Places places(PolicyId policy, RevisionId id) {
        return first(policy).map(repository -> repository.places(policy, id)).orElse(Places.NOWHERE);
    }

    private Optional<PolicyRepository> first(PolicyId policy) {
        return repositories.stream()
                .filter(repository -> repository.policies().contains(policy))
                .findFirst();
    }
}
