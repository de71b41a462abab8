package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.TestCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clauses | query;clauses",
                "count clauses by modality | query;count clauses by modality",
                "clauses where text = \"a --format b\" --format csv | query;clauses where text = \"a --format b\";--format;csv",
                "apps select \"\\\"\" as x --format csv | query;apps select \"\\\"\" as x;--format;csv",
                "query --format csv --full clauses limit 2 | query;--format;csv;--full;clauses limit 2",
                "query 'clauses where x' a.yaml | query;clauses where x;a.yaml",
                ":query terms | query;terms",
                "terms where id = \"aup\" | query;terms where id = \"aup\"",
                "terms where | terms;where",
                "facts data.uses | facts;data.uses",
                "facts of crm-sync limit 3 | query;facts of crm-sync limit 3",
                "check A.4 assuming a = \"x y\", b = 1 | check;A.4;--assuming=a = \"x y\", b = 1",
                "check --all assuming a = 1 --format json | check;--all;--assuming=a = 1;--format;json",
                "why A.4 assuming a = 1 | why;A.4;--assuming=a = 1",
                "what if a = 1, b = none | what-if;a = 1, b = none",
                "what-if a = 1 --format json | what-if;a = 1;--format;json",
                "what if 'a = 1' a.yaml | what-if;a = 1;a.yaml",
                "search assuming that | search;assuming;that",
            })
    void aLineIsCutIntoTheWordsOfACommandLine(String line, String words) {
        assertThat(String.join(";", LineWords.of(line, TestCommands.all()))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "show A.4", "policies", "set count = 3", "what is", "# clauses"})
    void otherLinesAreInNoLanguage(String line) {
        assertThat(LanguageLine.of(line)).isEmpty();
    }

    @Test
    void aQueryKeepsItsLinesAndBackslashes() {
        assertThat(LineWords.of("clauses where text matches \"\\\\d\"\n  limit 1", TestCommands.all()))
                .containsExactly("query", "clauses where text matches \"\\\\d\"\n  limit 1");
    }
}
