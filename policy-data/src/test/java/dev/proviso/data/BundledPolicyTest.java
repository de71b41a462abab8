package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;
import static dev.proviso.data.PolicyFiles.R2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.read.CaseReader;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.seal.Integrity;
import dev.proviso.model.seal.RevisionHash;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program finds on its class path is what the YAML files say. */
class BundledPolicyTest {

    private final PolicyRepository repository = PolicyRepository.bundled();

    @Test
    void theServiceLoaderFindsThePolicy() {
        assertThat(repository.policies()).isEqualTo(List.of(POLICY.id()));
        assertThat(repository.revisions(POLICY.id())).isEqualTo(List.of(R1.id(), R2.id()));
        assertThat(repository.latest(POLICY.id())).contains(R1.id());
    }

    @Test
    void theBundledPolicyIsTheOneInTheFiles() {
        assertThat(repository.policy(POLICY.id())).contains(POLICY);
    }

    @Test
    void theBundledRevisionsAreThoseInTheFiles() {
        assertThat(repository.revision(R1.address())).contains(R1);
        assertThat(repository.revision(R2.address())).contains(R2);
    }

    @Test
    void itsRevisionsAreWhatTheyWereWhenTheyWereSealed() {
        Integrity integrity = Integrity.of(repository, POLICY.id());

        assertThat(integrity.diagnostics()).isEmpty();
        assertThat(integrity.standings())
                .extracting(Integrity.Standing::state)
                .containsExactly(Integrity.State.SEALED, Integrity.State.NOT_SEALED);
        assertThat(R2.seal().predecessor()).contains(RevisionHash.of(R1));
    }

    @Test
    void theBundledCasesAreThoseInTheFiles() {
        assertThat(repository.cases(POLICY.id(), R1.id()))
                .isEqualTo(PolicyFiles.clean(CaseReader.read(PolicyFiles.source("cases/r1.yaml"), POLICY, R1)));
        assertThat(repository.cases(POLICY.id(), R2.id()))
                .isEqualTo(PolicyFiles.clean(CaseReader.read(PolicyFiles.source("cases/r2.yaml"), POLICY, R2)));
    }
}
