package dev.proviso.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.InvalidInputException;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final RevisionId R1 = new RevisionId("r1");
    private static final RevisionId R2 = new RevisionId("r2");

    @TempDir
    Path folder;

    @Test
    void aBundleGivesTheRecordsThatItsFilesGive() throws IOException {
        PolicyDirectory files = PolicyDirectory.at(SampleTerms.directory(), "sample-terms");

        Bundle bundle = packed();

        assertThat(bundle.policyId()).isEqualTo(files.policyId());
        assertThat(bundle.revisionIds()).isEqualTo(files.revisions());
        assertThat(bundle.latest()).isEqualTo(files.latest());
        assertThat(bundle.policy()).isEqualTo(files.readPolicy().orThrow());
        for (RevisionId id : files.revisions()) {
            assertThat(bundle.revision(id))
                    .contains(files.readRevision(id).orElseThrow().orThrow());
            assertThat(bundle.cases(id))
                    .isEqualTo(files.readCases(id).orElseThrow().orThrow());
        }
    }

    @Test
    void aRuleStillPointsToTheLineOfItsFile() throws IOException {
        assertThat(packed().revision(R2)
                        .orElseThrow()
                        .norms()
                        .get(0)
                        .rule()
                        .orElseThrow()
                        .origin())
                .isEqualTo(new Origin("sample-terms/r2.yaml", 98, 15, 15));
    }

    @Test
    void whatIsNotInItIsEmpty() throws IOException {
        assertThat(packed().revision(new RevisionId("r3"))).isEmpty();
        assertThat(packed().cases(new RevisionId("r3"))).isEmpty();
        assertThat(packed().cases(R1)).isEmpty();
    }

    @Test
    void packingTwiceGivesTheSameBytes() {
        assertThat(Bundler.pack(SampleTerms.directory()).orThrow())
                .isEqualTo(Bundler.pack(SampleTerms.directory()).orThrow());
    }

    @Test
    void aPolicyWithMistakesIsNotPacked() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "id: broken\n");
        Path output = folder.resolve("out.bundle");

        assertThatThrownBy(() -> Bundler.main(new String[] {folder.toString(), output.toString()}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("policy.yaml");
        assertThat(output).doesNotExist();
    }

    @Test
    void theBuildWritesTheBundleIntoAFile() throws IOException {
        Path output = folder.resolve("a/b/out.bundle");

        Bundler.main(new String[] {SampleTerms.directory().toString(), output.toString()});

        assertThat(Files.readAllBytes(output))
                .isEqualTo(Bundler.pack(SampleTerms.directory()).orThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{}\n",
                "[\"proviso-bundle\",5,\"x\",[],null]\n",
                "proviso-bundle 7\n",
                "proviso-bundle 8 x - 0\n",
                "proviso-bundle 7 x - nine\n",
                "proviso-bundle 7 x - 0 r1\n",
                "proviso-bundle 7 x - -1\n",
                "PK\u0003\u0004"
            })
    void whatIsNoBundleIsRefused(String content) {
        assertThatThrownBy(() -> Bundle.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatLacksItsEndIsRefused() throws IOException {
        byte[] bytes = Bundler.pack(SampleTerms.directory()).orThrow();

        assertThatThrownBy(() -> Bundle.read(new ByteArrayInputStream(bytes, 0, bytes.length - 1)))
                .isInstanceOf(IOException.class);
    }

    private static Bundle packed() throws IOException {
        return Bundle.read(
                new ByteArrayInputStream(Bundler.pack(SampleTerms.directory()).orThrow()));
    }
}
