package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that only queries have stay free for names, in rules and in queries. */
class QueryWordsTest {

    private static final String WORDS =
            "select sort by limit asc desc assuming mentions from to refers uses term reads verdict";

    private final Parser parser = new Parser();

    @ParameterizedTest
    @ValueSource(strings = {WORDS})
    void rulesMayUseTheWordsAsNames(String words) {
        for (String word : words.split(" ", -1)) {
            assertThat(Keywords.isReserved(word)).as(word).isFalse();
            assertThat(Keywords.isName(word)).as(word).isTrue();
            assertClean(parser.parseProgram(text("""
                    define WORD as some WORD in WORD.WORD satisfies WORD > 3 and not WORD.WORD
                    parameter WORD: WORD = WORD
                    clause A.4
                      applies when WORD is known
                      require WORD(WORD) = {WORD, WORD} unless WORD under WORD.2
                    """.replace("WORD", word))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDS})
    void queriesMayUseTheWordsAsNamesWhereAValueStands(String words) {
        for (String word : words.split(" ", -1)) {
            QuerySyntax query = assertClean(parser.parseQuery(text("""
                    xs of WORD in WORD where WORD and not WORD.WORD or (WORD) mentions "a" and WORD = {WORD, WORD}
                      by WORD select WORD, WORD.WORD as WORD sort by WORD, WORD desc limit 3 assuming WORD.WORD = WORD
                    """.replace("WORD", word))));

            assertThat(query.by().get(0).expression()).as(word).isInstanceOf(Expression.Name.class);
            assertThat(query.select()).as(word).hasSize(2);
            assertThat(query.sort()).as(word).hasSize(2);
            assertThat(query.limit()).as(word).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xs where limit limit 3, xs where limit limit 3",
        "xs where a.by by by, xs where a.by by by",
        "xs sort by desc desc, xs sort by desc desc",
        "'xs in a, sort by by', 'xs in a, sort by by'",
        "'xs by b select a, sort sort by sort, sort desc', 'xs by b select a, sort sort by sort, sort desc'",
        "xs where term and uses term term, xs where term and uses term term",
        "xs where refers and refers to to, xs where refers and refers to to",
        "xs where mentions mentions \"a\", xs where mentions mentions \"a\"",
        "count xs where count by count, count xs where count by count",
        "xs where unknown and unknown(a-b), xs where unknown and unknown(a-b)",
        "xs where unknown is unknown, xs where unknown is unknown",
        "xs from refers to to where to, xs from refers to to where to",
        "xs of aB-c where a, xs of \"aB-c\" where a",
    })
    void aWordIsToldFromANameByWhatStandsInFrontOfIt(String query, String printed) {
        assertThat(Printer.print(assertClean(parser.parseQuery(text(query))))).isEqualTo(printed);
    }

    @Test
    void thePartsMayStandInAnyOrder() {
        String printed = "xs where a by b select c sort by d limit 5 assuming e = f";

        assertThat(Printer.print(assertClean(
                        parser.parseQuery(text("xs assuming e = f limit 5 sort by d select c by b where a")))))
                .isEqualTo(printed);
    }

    private static <T> T assertClean(Checked<T> checked) {
        assertThat(checked.diagnostics()).isEmpty();
        return checked.orThrow();
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("test"));
    }
}
