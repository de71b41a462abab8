package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDirectoryTest {

    private static final RevisionId R2 = new RevisionId("r2");

    @TempDir
    Path folder;

    @BeforeEach
    void copySample() throws IOException {
        try (Stream<Path> files = Files.walk(SampleTerms.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve(SampleTerms.directory().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void everythingIsReadFromItsFile() {
        PolicyDirectory directory = PolicyDirectory.at(folder);

        assertThat(PolicyDirectory.isAt(folder)).isTrue();
        assertThat(directory.policyId()).isEqualTo(new PolicyId("sample-terms"));
        assertThat(directory.revisions()).containsExactly(new RevisionId("r1"), R2);
        assertThat(directory.latest()).contains(R2);
        assertThat(directory.readRevision(R2).orElseThrow().orThrow().id()).isEqualTo(R2);
        assertThat(directory.readCases(R2).orElseThrow().orThrow()).hasSize(2);
    }

    @Test
    void aRevisionWithoutAFileOfCasesHasNone() {
        assertThat(PolicyDirectory.at(folder)
                        .readCases(new RevisionId("r1"))
                        .orElseThrow()
                        .orThrow())
                .isEmpty();
    }

    @Test
    void aRevisionThatIsNotThereIsEmpty() {
        assertThat(PolicyDirectory.at(folder).readRevision(new RevisionId("r3")))
                .isEmpty();
        assertThat(PolicyDirectory.at(folder).readCases(new RevisionId("r3"))).isEmpty();
    }

    @Test
    void aRevisionComesBehindItsPredecessorAndNumbersGoByValue() throws IOException {
        Files.writeString(folder.resolve("r10.yaml"), revision("r10", "draft", "r2"));
        Files.writeString(folder.resolve("a-hotfix.yaml"), revision("a-hotfix", "published", "r10"));
        Files.writeString(folder.resolve("r9.yaml"), revision("r9", "draft", "r2"));

        PolicyDirectory directory = PolicyDirectory.at(folder);

        assertThat(directory.revisions())
                .extracting(RevisionId::value)
                .containsExactly("r1", "r2", "r9", "r10", "a-hotfix");
        assertThat(directory.latest()).contains(new RevisionId("a-hotfix"));
    }

    @Test
    void withoutAPublishedRevisionTheNewestIsMeant() throws IOException {
        Files.delete(folder.resolve("r2.yaml"));

        assertThat(PolicyDirectory.at(folder).latest()).contains(new RevisionId("r1"));
    }

    @Test
    void predecessorsThatGoRoundInACircleAreStillListed() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), revision("x", "draft", "y"));
        Files.writeString(folder.resolve("y.yaml"), revision("y", "draft", "x"));

        assertThat(PolicyDirectory.at(folder).revisions()).hasSize(4);
    }

    @Test
    void jsonIsReadWhereYamlIs() throws IOException {
        Files.delete(folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("policy.json"), """
                {"id": "sample-terms", "title": "t", "publisher": "p", "language": "en", "roles": []}
                """);

        assertThat(PolicyDirectory.at(folder).readPolicy().orThrow().title()).isEqualTo("t");
    }

    @Test
    void aMissingVocabularyIsTold() throws IOException {
        Files.delete(folder.resolve("vocabulary.yaml"));

        assertThat(PolicyDirectory.at(folder, "sample").readPolicy().diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("sample/vocabulary.yaml:1:1: error[DOC-016]: this file is missing");
    }

    @Test
    void ofABrokenPolicyTheRevisionsTellWhatIsWrongWithIt() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "id: sample-terms\n");
        PolicyDirectory directory = PolicyDirectory.at(folder);

        assertThat(directory.revisions()).contains(R2);
        assertThat(directory.readRevision(R2).orElseThrow().diagnostics())
                .isEqualTo(directory.readPolicy().diagnostics())
                .isNotEmpty();
        assertThat(directory.readCases(R2).orElseThrow().isValid()).isFalse();
    }

    @Test
    void aFileNamedOtherwiseThanItsRevisionIsTold() throws IOException {
        Files.move(folder.resolve("r2.yaml"), folder.resolve("r3.yaml"));

        assertThat(PolicyDirectory.at(folder, "sample")
                        .readRevision(new RevisionId("r3"))
                        .orElseThrow()
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "sample/r3.yaml:2:11: error[DOC-017]: the revision is called 'r2' here, but its file 'r3';"
                                + " rename one of them");
    }

    @Test
    void aPredecessorThatIsNotThereIsTold() throws IOException {
        Files.delete(folder.resolve("r1.yaml"));

        assertThat(PolicyDirectory.at(folder, "sample")
                        .readRevision(R2)
                        .orElseThrow()
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "sample/r2.yaml:5:14: error[DOC-010]: there is no other revision 'r1'; leave 'predecessor' out of the first revision");
    }

    @Test
    void aDirectoryNamedOtherwiseThanItsPolicyIsTold() {
        assertThat(PolicyDirectory.named(folder, new PolicyId("other"))
                        .readPolicy()
                        .diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.toString())
                        .contains("policy.yaml:1:5: error[DOC-017]: the policy is called 'sample-terms' here"));
    }

    @Test
    void casesKeepTheirPlacesParametersAndDay() {
        List<TestCase> cases =
                PolicyDirectory.at(folder, "sample").readCases(R2).orElseThrow().orThrow();

        TestCase first = cases.get(0);
        assertThat(first.location()).hasToString("sample/cases/r2.yaml:4:5");
        assertThat(first.facts().asOf()).hasToString("Optional[2026-03-01]");
        assertThat(first.parameters())
                .hasEntrySatisfying(
                        "answer_deadline", value -> assertThat(value.text()).isEqualTo("10 days"));
        assertThat(first.expectations())
                .extracting(e -> e.citation() + " is " + e.node() + ": " + e.verdict())
                .containsExactly("A.1 is no-sale: violated", "#answer-quickly is answer-quickly: undecided");
    }

    private static String revision(String id, String status, String predecessor) {
        return SampleTerms.source("sample-terms/r1.yaml")
                .text()
                .replace("revision: r1", "revision: " + id + "\npredecessor: " + predecessor)
                .replace("status: superseded", "status: " + status);
    }
}
