package dev.proviso.dsl.typo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;

/** One typo gives one error. The shares are floors: they were measured, and only go up. */
class OneTypoOneErrorTest {

    private static final Path BUNDLED =
            Path.of("../policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy");

    @Example
    void aTypoInTheBundledPolicyIsOneError() {
        PolicyDirectory directory = PolicyDirectory.at(BUNDLED);
        Survey survey = new Survey(20_261_123);

        survey.typos(
                directory.readPolicy().orThrow(),
                directory.readRevision(new RevisionId("r1")).orElseThrow().orThrow(),
                40);

        assertThat(survey.wrong()).isGreaterThan(400);
        assertThat(survey.share()).as(survey.followUps()).isGreaterThan(99.5);
    }

    @Example
    void aTypoInARandomPolicyIsOneError() {
        List<PolicySketch> sketches = RandomCase.any()
                .sampleStream()
                .map(RandomCase::sketch)
                .limit(40)
                .toList();
        Survey survey = new Survey(7);

        sketches.forEach(sketch -> survey.typos(sketch.policy(), sketch.revision(), 4));

        assertThat(survey.wrong()).isGreaterThan(1_000);
        assertThat(survey.share()).as(survey.followUps()).isGreaterThan(99.5);
    }
}
