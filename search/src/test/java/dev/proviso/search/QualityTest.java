package dev.proviso.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.search.QuestionSet.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/search.md says of words alone; whoever changes the ranking, the synonyms or the examples sees what it costs. */
class QualityTest {

    @Test
    void words() {
        assertThat(quality("tune.yaml").recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(quality("report.yaml").recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality("fresh.yaml").recall()).isGreaterThanOrEqualTo(0.5);
    }

    private static Quality quality(String questions) {
        Quality quality = QuestionSet.read(questions)
                .answered()
                .quality(HubSpotPolicy.SEARCH, HubSpotPolicy.OUTLINE, Basis.WORDS);
        System.out.println("words alone, " + questions + ": " + quality);
        return quality;
    }

    @Test
    void everyAnswerIsAPartOfThePolicy() {
        for (String set : new String[] {"tune.yaml", "report.yaml", "fresh.yaml", "later.yaml"}) {
            assertThat(QuestionSet.read(set).questions())
                    .allSatisfy(asked ->
                            assertThat(HubSpotPolicy.OUTLINE.citations()).containsAll(asked.answers()));
        }
    }

    @Test
    void wherePolicyAndQuestionHaveNothingInCommonItIsSilent() {
        assertThat(HubSpotPolicy.SEARCH.search("pineapple on pizza", 3).silent())
                .isTrue();
        assertThat(HubSpotPolicy.SEARCH.search("may I sell customer data", 3).silent())
                .isFalse();
    }

    @Test
    void wordsAloneAreSilentOnSomeOfWhatThePolicyDoesNotSpeakOf() {
        QuestionSet elsewhere = QuestionSet.read("elsewhere.yaml");
        long silent = elsewhere.questions().stream()
                .filter(asked ->
                        HubSpotPolicy.SEARCH.search(asked.question(), 1).silent())
                .count();
        System.out.println("words alone, silent on " + silent + " of "
                + elsewhere.questions().size());

        assertThat(silent).isGreaterThanOrEqualTo(10);
    }

    /** A question of two of them would be answered by whichever stands first. */
    @Test
    void noQuestionIsBothOfAGapAndOfAnythingElse() {
        Parlance parlance = HubSpotPolicy.POLICY.parlance();
        List<String> asked = new ArrayList<>();
        parlance.gaps().forEach(gap -> asked.addAll(gap.asked()));
        parlance.examples().forEach(example -> asked.addAll(new HashSet<>(example.asked())));
        QuestionSet.read("beside.yaml").questions().forEach(one -> asked.add(one.question()));

        assertThat(parlance.gaps()).hasSizeGreaterThan(20);
        assertThat(asked.stream()
                        .filter(question -> parlance.gaps().stream()
                                .anyMatch(gap -> gap.asked().contains(question))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyExampleIsOfAPartOfSomeRevision() {
        PolicyRepository bundled = PolicyRepository.bundled();
        PolicyId policy = HubSpotPolicy.POLICY.id();
        List<Outline> outlines = bundled.revisions(policy).stream()
                .map(revision -> Outline.of(bundled.revision(policy, revision).orElseThrow()))
                .toList();

        assertThat(HubSpotPolicy.POLICY.parlance().examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(outlines)
                        .as(example.clause().value())
                        .anySatisfy(outline ->
                                assertThat(outline.node(example.clause())).isPresent()));
    }
}
