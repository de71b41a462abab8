package dev.proviso.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.Parlance.Gap;
import dev.proviso.search.Reason.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSearchTest {

    @ParameterizedTest
    @CsvSource({
        "selling, WORD, A.4",
        "sells, STEM, A.4",
        "auction, SYNONYM, A.4",
        "dlete my data, SPELLING, A.7",
        "pornografic, SPELLING, F.2",
        "\"lawful basis\", PHRASE, A.6",
        "what does a.4 mean for us?, CITATION, A.4",
        "are you sure of B.2.a., CITATION, B.2.a",
    })
    void aHitSaysWhyItMatched(String question, Kind kind, String clause) {
        Hit first = first(question);

        assertThat(HubSpotPolicy.OUTLINE.citation(first.node().id())).isEqualTo(clause);
        assertThat(first.reasons())
                .extracting(reason -> reason.kind() == Kind.WORD ? Kind.STEM : reason.kind())
                .contains(kind == Kind.WORD ? Kind.STEM : kind);
    }

    @Test
    void matchedPassagesAreWordsOfTheClause() {
        Hit first = first("sell customer data");

        List<String> words = first.passages().stream()
                .map(passage -> first.node().text().substring(passage.start(), passage.end()))
                .toList();
        assertThat(words).contains("sell").anyMatch(found -> found.startsWith("Customer"));
    }

    @Test
    void wordsInQuotesMustStandTogether() {
        assertThat(HubSpotPolicy.SEARCH.search("\"sensitive, private\"", 10).hits())
                .extracting(hit -> HubSpotPolicy.OUTLINE.citation(hit.node().id()))
                .containsExactly("C.2");
        assertThat(HubSpotPolicy.SEARCH.search("\"private sensitive\"", 10).hits())
                .isEmpty();
    }

    @Test
    void aCommonWordIsNoAbbreviationOfTheSameStem() {
        assertThat(HubSpotPolicy.SEARCH
                        .search("how fast do I have to answer a ticket", 50)
                        .hits())
                .flatExtracting(Hit::reasons)
                .extracting(Reason::asked)
                .isNotEmpty()
                .doesNotContain("to");
        assertThat(first("may we break the ToS").reasons())
                .extracting(Reason::asked)
                .contains("ToS");
    }

    @Test
    void aLimitCutsTheWorstOff() {
        Answers all = HubSpotPolicy.SEARCH.search("customer data", 100);

        assertThat(HubSpotPolicy.SEARCH.search("customer data", 2).hits())
                .isEqualTo(all.hits().subList(0, 2));
        assertThat(all.hits()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void nearnessInMeaningCountsBesideWords() {
        // A model of two words: what speaks of zebras is near to what speaks of consent.
        SentenceVectors vectors =
                text -> text.contains("zebra") || text.contains("without the consent of the data subject")
                        ? new float[] {1, 0}
                        : new float[] {0, 1};
        Answers answers = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors))
                .search("zebra", 3);

        Hit first = answers.hits().get(0);
        assertThat(HubSpotPolicy.OUTLINE.citation(first.node().id())).isEqualTo("A.6");
        assertThat(first.reasons()).extracting(Reason::kind).contains(Kind.MEANING);
    }

    @Test
    void aWordOfTheLanguageIsNoSlipOfAnother() {
        SentenceVectors vectors = new SentenceVectors() {
            @Override
            public float[] of(String text) {
                return new float[] {text.length() > 20 ? 0 : 1, text.length() > 20 ? 1 : 0};
            }

            @Override
            public boolean knows(String word) {
                return word.equals("brake");
            }
        };
        ClauseSearch knowing = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors));

        assertThat(kinds(HubSpotPolicy.SEARCH, "brake")).contains(Kind.SPELLING);
        assertThat(kinds(knowing, "brake")).doesNotContain(Kind.SPELLING);
        assertThat(kinds(knowing, "dlete")).contains(Kind.SPELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "Dürfen wir Kundendaten an Dritte verkaufen?, true",
        "¿Podemos vender los datos de los clientes?, true",
        "Puis-je vendre les données des clients ?, true",
        "may we sell customer data to third parties?, false",
        "revers enginering, false",
        "zebra, false",
    })
    void aQuestionInAnotherLanguageIsStrange(String question, boolean isStrange) {
        SentenceVectors vectors = new SentenceVectors() {
            @Override
            public float[] of(String text) {
                return new float[] {1};
            }

            @Override
            public boolean knows(String word) {
                return List.of("may", "sell", "third", "parties").contains(word);
            }
        };

        assertThat(ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors))
                        .isStrange(question))
                .isEqualTo(isStrange);
        assertThat(HubSpotPolicy.SEARCH.isStrange(question)).isFalse();
    }

    private static List<Kind> kinds(ClauseSearch search, String question) {
        return search.search(question, 50).hits().stream()
                .flatMap(hit -> hit.reasons().stream())
                .map(Reason::kind)
                .toList();
    }

    @Test
    void theModelIsAskedForWordsAsTheyAreMeant() {
        List<String> asked = new ArrayList<>();
        SentenceVectors vectors = text -> {
            asked.add(text);
            return new float[] {1};
        };
        ClauseSearch search = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors));
        asked.clear();
        search.search("Is pornografic contnt, or “revers enginering”, ok?", 1);

        assertThat(asked).containsExactly("Is pornographic content, or “reverse engineering”, ok?");
    }

    @Test
    void aCustomFieldIsNoCustomer() {
        assertThat(HubSpotPolicy.SEARCH.search("custom", 50).hits())
                .flatExtracting(Hit::passages)
                .isEmpty();
        assertThat(HubSpotPolicy.SEARCH.search("customers", 50).hits())
                .flatExtracting(Hit::passages)
                .isNotEmpty();
    }

    /** Of several sentences one sees which is meant, where none of them has a word of the question. */
    @Test
    void theSentenceThatIsMeantIsThePassage() {
        SentenceVectors vectors =
                text -> text.contains("zebra") || text.startsWith("We reserve the right to make changes")
                        ? new float[] {1, 0}
                        : new float[] {0, 1};
        Hit first = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors))
                .search("zebra", 1)
                .hits()
                .get(0);

        assertThat(first.passages())
                .singleElement()
                .satisfies(passage -> assertThat(first.node().text().substring(passage.start(), passage.end()))
                        .startsWith("We reserve the right to make changes")
                        .endsWith("."));
    }

    @Test
    void nearnessIsThatOfTheTwoNearestSentences() {
        // The zebra is in one sentence of C.2's examples by chance, and in two of those of A.6.
        SentenceVectors vectors = text -> text.contains("zebra")
                        || text.contains("passport scans")
                        || text.contains("Heatmaps")
                        || text.contains("business cards")
                ? new float[] {1, 0}
                : new float[] {0, 1};
        Answers answers = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(vectors))
                .search("zebra", 3);

        assertThat(answers.hits())
                .extracting(hit -> HubSpotPolicy.OUTLINE.citation(hit.node().id()))
                .startsWith("A.6", "C.2");
    }

    @Test
    void aQuestionThatIsNearerToAGapThanToEveryPartIsToldItsTopic() {
        Answers answers = zebras("zebra").search("What does a zebra eat?", 3);

        assertThat(answers.gap()).contains("the keeping of zebras");
        assertThat(answers.silent()).isTrue();
    }

    @Test
    void aGapThatIsNoNearerThanAPartIsNone() {
        Answers answers =
                zebras("zebra", "without the consent of the data subject").search("What does a zebra eat?", 3);

        assertThat(answers.gap()).isEmpty();
        assertThat(answers.silent()).isFalse();
    }

    @Test
    void aGapMustBeNearAtAll() {
        assertThat(zebras("zebra").search("Which application is best?", 3).gap())
                .isEmpty();
    }

    @Test
    void whoNamesAPartOrQuotesItsWordsIsToldOfNoGap() {
        ClauseSearch search = zebras("zebra");

        for (String question : List.of("What does a zebra eat by A.4?", "a zebra without \"lawful basis\"")) {
            Answers answers = search.search(question, 3);
            assertThat(answers.gap()).as(question).isEmpty();
            assertThat(answers.silent()).as(question).isFalse();
        }
    }

    @Test
    void wordsAloneKnowNoGap() {
        assertThat(zebras("zebra")
                        .search("What does a zebra eat?", 3, Basis.WORDS)
                        .gap())
                .isEmpty();
    }

    /** A model for which what has one of these words is alike, and a policy that says nothing of zebras. */
    private static ClauseSearch zebras(String... alike) {
        SentenceVectors vectors =
                text -> Arrays.stream(alike).anyMatch(text::contains) ? new float[] {1, 0} : new float[] {0, 1};
        Gap gap = new Gap("the keeping of zebras", List.of("May I keep a zebra?", "Where does a zebra sleep?"));
        return ClauseSearch.of(
                HubSpotPolicy.POLICY.withParlance(new Parlance(List.of(), List.of(), List.of(gap))),
                HubSpotPolicy.REVISION,
                Optional.of(vectors));
    }

    @Test
    void withoutTheModelWordsAloneAreCompared() {
        SentenceVectors broken = text -> {
            throw new ModelUnavailableException("no model for this system", new IllegalStateException());
        };
        assertHindered(broken);
    }

    @Test
    void aModelThatKnowsTheRevisionButNoQuestionLeavesWords() {
        SentenceVectors broken = new SentenceVectors() {
            @Override
            public float[] of(String text) {
                throw new ModelUnavailableException("no model for this system", new IllegalStateException());
            }

            @Override
            public List<float[]> ofAll(List<String> texts) {
                return texts.stream().map(text -> new float[] {1}).toList();
            }
        };
        assertHindered(broken);
    }

    private static void assertHindered(SentenceVectors broken) {
        Answers answers = ClauseSearch.of(HubSpotPolicy.POLICY, HubSpotPolicy.REVISION, Optional.of(broken))
                .search("sell customer data", 3);

        assertThat(answers.hits())
                .isEqualTo(HubSpotPolicy.SEARCH.search("sell customer data", 3).hits());
        assertThat(answers.basis()).isEqualTo(Basis.WORDS);
        assertThat(answers.hindrance()).contains("no model for this system");
    }

    private static Hit first(String question) {
        return HubSpotPolicy.SEARCH.search(question, 1).hits().get(0);
    }
}
