package dev.proviso.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A question may hold anything: it is answered or it is not, and that is all. */
class HostileQuestionProperties {

    @Property(tries = 300)
    void anyTextIsAQuestion(@ForAll("texts") String question) {
        Answers answers = HubSpotPolicy.SEARCH.search(question, 5);

        assertThat(answers.hits()).hasSizeLessThanOrEqualTo(5).allSatisfy(hit -> {
            assertThat(hit.score()).isPositive().isFinite();
            int end = 0;
            for (Hit.Passage passage : hit.passages()) {
                assertThat(passage.start()).isGreaterThanOrEqualTo(end);
                assertThat(passage.end()).isGreaterThan(passage.start());
                end = passage.end();
            }
            assertThat(end).isLessThanOrEqualTo(hit.node().text().length());
        });
    }

    @Property(tries = 100)
    void theSameQuestionGetsTheSameAnswer(@ForAll("texts") String question) {
        assertThat(HubSpotPolicy.SEARCH.search(question, 5)).isEqualTo(HubSpotPolicy.SEARCH.search(question, 5));
    }

    @Example
    void aQuestionOfAMegabyteIsAnsweredByItsStart() {
        String start = "may I sell customer data? ";

        assertThat(HubSpotPolicy.SEARCH.search(start + "zx ".repeat(400_000), 1).hits())
                .isNotEmpty();
        assertThat(HubSpotPolicy.SEARCH.search("x".repeat(1_000_000), 1).hits()).isEmpty();
        assertThat(HubSpotPolicy.SEARCH.search("\"".repeat(1_000_000), 1).hits())
                .isEmpty();
        assertThat(HubSpotPolicy.SEARCH.search("\ud83e\udd93".repeat(500_000), 1))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(List.of(
                "sell",
                "data",
                "\"",
                "*",
                "?",
                "~2",
                "AND",
                "NOT",
                "(",
                ")",
                "[a TO b]",
                "field:",
                "\\",
                "^4",
                "/.*/",
                "\u0000",
                "\u001b[31m",
                "\u202e",
                "\ud83e",
                "\u0301",
                "api key",
                "dlete",
                "customer’s",
                "the",
                "\n",
                "ÄÖ",
                "數據"));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                pieces.list().ofMaxSize(20).map(list -> String.join(" ", list)));
    }
}
