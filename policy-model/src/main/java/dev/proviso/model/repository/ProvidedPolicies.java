package dev.proviso.model.repository;

import dev.proviso.model.bundle.Bundle;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies that jars bring. They were checked when they were packed; a bundle that cannot be read is a broken jar. */
final class ProvidedPolicies implements PolicyRepository {

    private final Map<PolicyId, PolicyProvider> providers = new LinkedHashMap<>();
    private final Map<PolicyId, Bundle> bundles = new HashMap<>();

    ProvidedPolicies(Iterable<? extends PolicyProvider> providers) {
        for (PolicyProvider provider : providers) {
            this.providers.putIfAbsent(provider.policy(), provider);
        }
    }

    @Override
    public List<PolicyId> policies() {
        return List.copyOf(providers.keySet());
    }

    @Override
    public Optional<Checked<Policy>> readPolicy(PolicyId id) {
        return bundle(id).map(bundle -> Checked.of(bundle.policy()));
    }

    @Override
    public List<RevisionId> revisions(PolicyId policy) {
        return bundle(policy).map(Bundle::revisionIds).orElse(List.of());
    }

    @Override
    public Optional<RevisionId> latest(PolicyId policy) {
        return bundle(policy).flatMap(Bundle::latest);
    }

    @Override
    public Optional<Checked<Revision>> readRevision(PolicyId policy, RevisionId id) {
        return bundle(policy).flatMap(bundle -> bundle.revision(id)).map(Checked::of);
    }

    /** A bundle is no file that anybody edits. */
    @Override
    public Places places(PolicyId policy, RevisionId id) {
        return Places.NOWHERE;
    }

    @Override
    public Optional<Checked<List<TestCase>>> readCases(PolicyId policy, RevisionId id) {
        return bundle(policy)
                .filter(bundle -> bundle.revisionIds().contains(id))
                .map(bundle -> Checked.of(bundle.cases(id)));
    }

    private synchronized Optional<Bundle> bundle(PolicyId id) {
        return Optional.ofNullable(providers.get(id))
                .map(provider -> bundles.computeIfAbsent(id, any -> open(provider)));
    }

    private static Bundle open(PolicyProvider provider) {
        try (InputStream in = provider.open()) {
            return Bundle.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle of " + provider.policy() + " cannot be read", e);
        }
    }
}
