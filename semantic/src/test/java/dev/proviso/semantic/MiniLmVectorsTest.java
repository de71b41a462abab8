package dev.proviso.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.search.Basis;
import dev.proviso.search.ClauseSearch;
import dev.proviso.search.SentenceVectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniLmVectorsTest {

    private static final MiniLmVectors VECTORS = new MiniLmVectors();

    @TempDir
    private Path folder;

    @Test
    void theSearchFindsIt() {
        assertThat(ServiceLoader.load(SentenceVectors.class)).hasOnlyElementsOfType(MiniLmVectors.class);
    }

    @Test
    void sentencesThatMeanTheSameLieNearEachOther() {
        float[] erase = VECTORS.of("You must erase their data when the customer asks for it.");

        assertThat(product(erase, erase)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-3));
        assertThat(product(erase, VECTORS.of("the client wants everything deleted")))
                .isGreaterThan(product(erase, VECTORS.of("our icon has the wrong colour")) + 0.2);
    }

    @Test
    void itKnowsCommonWordsAndNoSlips() {
        assertThat(List.of("bake", "bread", "puppy", "dentist")).allMatch(VECTORS::knows);
        assertThat(List.of("dlete", "pornografic", "encripted", "pasword")).noneMatch(VECTORS::knows);
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void theSentencesOfBundledPoliciesAreThereWithoutTheModel() {
        PolicyRepository bundled = PolicyRepository.bundled();
        PolicyId id = new PolicyId("hubspot-developer-policy");
        Policy policy = bundled.policy(id).orElseThrow();
        for (RevisionId revision : bundled.revisions(id)) {
            MiniLmVectors vectors = new MiniLmVectors(VectorCache.in(folder.resolve("cache")));
            Optional<SentenceVectors> recorded = Optional.of(vectors);
            ClauseSearch search =
                    ClauseSearch.of(policy, bundled.revision(id, revision).orElseThrow(), recorded);

            assertThat(search.search("they want all of it wiped", 1).basis()).isEqualTo(Basis.BOTH);
        }
        // Nothing had to be worked out.
        assertThat(Files.exists(folder.resolve("cache"))).isFalse();
    }

    @Test
    void otherSentencesAreKept() {
        MiniLmVectors vectors = new MiniLmVectors(VectorCache.in(folder));

        List<float[]> found =
                vectors.ofAll(List.of("No bundled policy says this about zebras.", "Nor this.", "Nor this."));

        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isEqualTo(found.get(2)).isEqualTo(VECTORS.of("Nor this."));
        assertThat(folder).isNotEmptyDirectory();
    }
}
