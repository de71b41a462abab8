package dev.proviso.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.search.Basis;
import dev.proviso.search.ClauseSearch;
import dev.proviso.search.QuestionSet;
import dev.proviso.search.QuestionSet.Quality;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/search.md says of words, meaning and both. The weights of the ranking were not chosen with the last set, and never may be. */
class QualityTest {

    private static final PolicyId ID = new PolicyId("hubspot-developer-policy");
    private static final Policy POLICY = PolicyRepository.bundled().policy(ID).orElseThrow();
    private static final Revision REVISION =
            PolicyRepository.bundled().revision(ID, new RevisionId("r1")).orElseThrow();
    private static final ClauseSearch SEARCH = ClauseSearch.of(POLICY, REVISION);

    /** Of few questions on which words alone do badly, meaning may do better than both. */
    @Test
    void questionsThatNothingWasTunedOnAreAnswered() {
        recall("later.yaml", Basis.MEANING);
        assertThat(recall("later.yaml", Basis.BOTH))
                .isGreaterThanOrEqualTo(0.7)
                .isGreaterThanOrEqualTo(recall("later.yaml", Basis.WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune.yaml", "report.yaml", "fresh.yaml", "strangers.yaml"})
    void bothAreBetterThanEither(String questions) {
        double both = recall(questions, Basis.BOTH);

        assertThat(both)
                .isGreaterThanOrEqualTo(0.8)
                .isGreaterThanOrEqualTo(recall(questions, Basis.WORDS))
                .isGreaterThanOrEqualTo(recall(questions, Basis.MEANING));
    }

    @Test
    void whatThePolicyDoesNotSpeakOfIsSaidToBeSo() {
        assertThat(silent(QuestionSet.read("elsewhere.yaml"))).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void whatLiesBesideTheTopicIsSaidToBeSoMoreOftenThanNot() {
        assertThat(silent(QuestionSet.read("beside.yaml"))).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune.yaml", "report.yaml", "fresh.yaml", "strangers.yaml"})
    void whatItAnswersIsHardlyEverSaidToBeUnanswered(String questions) {
        assertThat(silent(QuestionSet.read(questions).answered())).isLessThanOrEqualTo(0.05);
    }

    /** On how many of the questions the policy seems to be silent. */
    private static double silent(QuestionSet set) {
        long silent = set.questions().stream()
                .filter(asked -> SEARCH.search(asked.question(), 1).silent())
                .count();
        System.out.println("silent on " + silent + " of " + set.questions().size());
        return (double) silent / set.questions().size();
    }

    private static double recall(String questions, Basis basis) {
        Quality quality = QuestionSet.read(questions).answered().quality(SEARCH, Outline.of(REVISION), basis);
        System.out.println(questions + ", " + basis.name().toLowerCase(Locale.ROOT) + ": " + quality);
        return quality.recall();
    }
}
