package dev.proviso.dsl.typo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;

/** One typo gives one error. The shares are floors: they were measured, and only go up. */
class OneTypoOneErrorTest {

    private static final Path BUNDLED =
            Path.of("../policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy");

    private static final List<String> QUERIES = List.of(
            "clauses where modality = prohibition and text mentions \"customer data\" select label, heading",
            "count clauses by modality sort by count desc",
            "clauses in A, B where reads(information_asked) or refers to C.3 limit 5",
            "clauses where uses term \"customer data\" and reads is not empty sort by label",
            "facts where kind = judgement and not (question starts with \"Is\") select id, question",
            "sections where parent is none select label, heading",
            "clauses where some fact in reads satisfies fact matches \"^data\"",
            "references where target is none or kind = document",
            "terms where length(name) > 10 select name as term, definition",
            "clauses where count(fact in reads where fact contains \"data\") >= 1");

    @Example
    void aTypoInTheBundledPolicyIsOneError() {
        Survey survey = new Survey(20_261_123);

        survey.typos(policy(), revision(), 40);

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

    @Example
    void aTypoInAQueryIsOneError() {
        Survey survey = new Survey(11);

        survey.typos(bundled(), QUERIES, 30);

        assertThat(survey.wrong()).isGreaterThan(300);
        assertThat(survey.share()).as(survey.followUps()).isGreaterThan(98.0);
    }

    @Example
    void aTypoHidesNoMistakeInAnotherRequirement() {
        Survey survey = new Survey(5);

        survey.typosBesideAnUnknownName(policy(), revision(), 20);

        assertThat(survey.wrong()).isGreaterThan(200);
        assertThat(survey.share()).as(survey.followUps()).isGreaterThan(95.0);
    }

    private static Policy policy() {
        return PolicyDirectory.at(BUNDLED).readPolicy().orThrow();
    }

    private static Revision revision() {
        return PolicyDirectory.at(BUNDLED)
                .readRevision(new RevisionId("r1"))
                .orElseThrow()
                .orThrow();
    }

    private static CompiledPolicy bundled() {
        return CompiledPolicy.compile(policy(), revision()).orThrow();
    }
}
