package dev.proviso.model.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.InvalidInputException;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyRepositoryTest {

    private static final PolicyId SAMPLE = new PolicyId("sample-terms");
    private static final RevisionId R2 = new RevisionId("r2");

    @TempDir
    Path folder;

    @Test
    void aDirectoryIsAPolicyOrHoldsPolicies() throws IOException {
        Path own = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(own.resolve("policy.yaml"), "{id: mine, title: Mine, publisher: p, language: en, roles: []}");
        Files.writeString(own.resolve("vocabulary.yaml"), "facts: []");

        assertThat(PolicyRepository.directory(own).policies()).containsExactly(new PolicyId("mine"));
        assertThat(PolicyRepository.directory(folder).policies()).containsExactly(new PolicyId("mine"));
    }

    @Test
    void aDirectoryThatIsEmptyOrAbsentHoldsNone() {
        assertThat(PolicyRepository.directory(folder).policies()).isEmpty();
        assertThat(PolicyRepository.directory(folder.resolve("absent")).policies())
                .isEmpty();
    }

    @Test
    void everythingIsFoundByItsId() {
        PolicyRepository repository = PolicyRepository.directory(SampleTerms.directory());

        assertThat(repository.policy(SAMPLE)).contains(SampleTerms.policy());
        assertThat(repository.latest(SAMPLE)).contains(R2);
        assertThat(repository.revisions(SAMPLE)).hasSize(2);
        assertThat(repository.revision(SAMPLE, R2).orElseThrow().address())
                .isEqualTo(RevisionAddress.parse("sample-terms@r2").orElseThrow());
        assertThat(repository.revision(RevisionAddress.parse("sample-terms@r1").orElseThrow()))
                .isPresent();
        assertThat(repository.cases(SAMPLE, R2)).hasSize(2);
    }

    @Test
    void whatIsNotThereIsEmpty() {
        PolicyRepository repository = PolicyRepository.directory(SampleTerms.directory());
        PolicyId other = new PolicyId("other");

        assertThat(repository.policy(other)).isEmpty();
        assertThat(repository.revisions(other)).isEmpty();
        assertThat(repository.latest(other)).isEmpty();
        assertThat(repository.revision(other, R2)).isEmpty();
        assertThat(repository.revision(SAMPLE, new RevisionId("r9"))).isEmpty();
        assertThat(repository.cases(other, R2)).isEmpty();
    }

    @Test
    void aBrokenPolicyIsListedAndNeverTakenForAbsent() throws IOException {
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/policy.yaml"), "id: broken\n");
        PolicyRepository repository = PolicyRepository.directory(folder);
        PolicyId broken = new PolicyId("broken");

        assertThat(repository.policies()).containsExactly(broken);
        assertThat(repository.readPolicy(broken).orElseThrow().isValid()).isFalse();
        assertThatThrownBy(() -> repository.policy(broken)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void ofSeveralTheFirstWinsAndTheOtherIsTold() throws IOException {
        Path own = Files.createDirectories(folder.resolve("sample-terms"));
        Files.writeString(
                own.resolve("policy.yaml"), "{id: sample-terms, title: Mine, publisher: p, language: en, roles: []}");
        Files.writeString(own.resolve("vocabulary.yaml"), "facts: []");
        PolicyRepository repository = PolicyRepository.of(
                PolicyRepository.directory(folder), PolicyRepository.directory(SampleTerms.directory()));

        assertThat(repository.policies()).containsExactly(SAMPLE);
        assertThat(repository.policy(SAMPLE).orElseThrow().title()).isEqualTo("Mine");
        assertThat(repository.revisions(SAMPLE)).isEmpty();
        assertThat(repository.readPolicy(SAMPLE).orElseThrow().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("DOC-018");
    }

    @Test
    void ofSeveralEachBringsItsOwn() throws IOException {
        Path own = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(own.resolve("policy.yaml"), "{id: mine, title: Mine, publisher: p, language: en, roles: []}");
        Files.writeString(own.resolve("vocabulary.yaml"), "facts: []");
        PolicyRepository repository = PolicyRepository.of(
                PolicyRepository.directory(SampleTerms.directory()), PolicyRepository.directory(folder));

        assertThat(repository.policies()).containsExactly(SAMPLE, new PolicyId("mine"));
        assertThat(repository.latest(new PolicyId("mine"))).isEmpty();
        assertThat(repository.readPolicy(SAMPLE).orElseThrow().diagnostics()).isEmpty();
    }

    @Test
    void withoutAProviderNothingIsBundled() {
        assertThat(PolicyRepository.bundled().policies()).isEmpty();
    }
}
