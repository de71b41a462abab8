package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and editors ask the grammar. */
class ToolingTest {

    @Test
    void keywordsAreThoseOfTheGrammar() {
        assertThat(Keywords.all())
                .contains("every", "satisfies", "not_applicable", "union")
                .doesNotContain("length", "a");
        assertThat(Keywords.isReserved("satisfies")).isTrue();
        assertThat(Keywords.isReserved("count")).isFalse();
        assertThat(Keywords.isName("count")).isTrue();
        assertThat(Keywords.isName("in")).isFalse();
        assertThat(Keywords.isName("Big")).isFalse();
    }

    @Test
    void everyWordCanNameAField() {
        var fields = ProvisoParser._ATN.nextTokens(ProvisoParser._ATN.ruleToStartState[ProvisoParser.RULE_field]);

        assertThat(Keywords.all())
                .allSatisfy(word ->
                        assertThat(fields.contains(Keywords.tokenType(word))).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forbid a is none unless b under C.3 | KEYWORD NAME KEYWORD KEYWORD KEYWORD NAME KEYWORD CLAUSE
            kind = none                         | NAME OPERATOR NAME
            count(x in xs where x.in)           | FUNCTION PUNCTUATION NAME KEYWORD NAME KEYWORD NAME PUNCTUATION NAME PUNCTUATION
            violated(preamble.2) // why         | FUNCTION PUNCTUATION CLAUSE PUNCTUATION CLAUSE PUNCTUATION COMMENT
            length(a) > 30 days                 | FUNCTION PUNCTUATION NAME PUNCTUATION OPERATOR NUMBER NUMBER
            2026-01-01 && "x" 'y'               | DATE MISTAKE TEXT MISTAKE
            clause #a-b                         | KEYWORD CLAUSE
            """)
    void tokensSayWhatTheyAre(String text, String kinds) {
        assertThat(Tokens.of(text).stream().map(token -> token.kind().name()).toList())
                .isEqualTo(List.of(kinds.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clauses in A, B.1 where limit limit 3 | NAME KEYWORD CLAUSE PUNCTUATION CLAUSE KEYWORD NAME KEYWORD NUMBER
            xs where reads(a.b) and refers to A.4 | NAME KEYWORD FUNCTION PUNCTUATION CLAUSE PUNCTUATION CLAUSE PUNCTUATION KEYWORD KEYWORD KEYWORD CLAUSE
            count xs by text mentions "a" sort by desc desc | NAME NAME KEYWORD NAME KEYWORD TEXT KEYWORD KEYWORD NAME KEYWORD
            xs of a-b assuming c[1].d = unknown | NAME KEYWORD CLAUSE PUNCTUATION CLAUSE KEYWORD NAME PUNCTUATION NUMBER PUNCTUATION PUNCTUATION NAME OPERATOR NAME
            """)
    void tokensOfAQuerySayWhatTheyAre(String text, String kinds) {
        assertThat(Tokens.of(Form.QUERY, text).stream()
                        .map(token -> token.kind().name())
                        .toList())
                .isEqualTo(List.of(kinds.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | RULE       | applies, forbid, require | ''
            'app'                      | RULE       | applies, forbid, require | ''
            'applies '                 | RULE       | when                     | ''
            'some x '                  | EXPRESSION | in                       | ''
            'some '                    | EXPRESSION | ''                       | NEW_NAME
            'a starts '                | EXPRESSION | with                     | ''
            'a is '                    | EXPRESSION | empty, known, none, not, unknown | ''
            'a.'                       | EXPRESSION | ''                       | FIELD
            'a.b'                      | EXPRESSION | ''                       | FIELD
            'violated('                | EXPRESSION | ''                       | CLAUSE
            'parameter x: '            | PROGRAM    | ''                       | TYPE
            'define x '                | PROGRAM    | as                       | ''
            'a and (b or'              | EXPRESSION | and, contains, ends, implies, in, intersect, is, matches, not, or, starts, subset, union, without | OPERATOR
            'a // comment'             | EXPRESSION | ''                       | ''
            'a = "te'                  | EXPRESSION | ''                       | ''
            'a b '                     | EXPRESSION | ''                       | ''
            ''                         | QUERY      | count                    | SOURCE
            'count cl'                 | QUERY      | ''                       | SOURCE
            'clauses '                 | QUERY      | as, assuming, by, from, in, limit, of, select, sort, where | END
            'clauses where text mentions "a" sort ' | QUERY | by              | ''
            'findings of '             | QUERY      | ''                       | APP
            'facts where unknown('     | QUERY      | ''                       | APP
            'clauses where reads('     | QUERY      | ''                       | FACT
            'clauses where refers to ' | QUERY      | ''                       | CLAUSE
            'clauses where uses term ' | QUERY      | ''                       | TERM
            'changes from '            | QUERY      | ''                       | REVISION
            'clauses in A, '           | QUERY      | ''                       | CLAUSE
            'apps assuming '           | QUERY      | ''                       | FACT
            """)
    void whatCanStandSomewhereIsAskedOfTheGrammar(String text, Form form, String words, String places) {
        Expected expected = Expected.at(form, text, text.length());

        assertThat(String.join(", ", expected.words())).isEqualTo(words);
        assertThat(expected.places().stream().map(Enum::name).sorted().toList())
                .isEqualTo(places.isEmpty() ? List.of() : List.of(places));
    }

    @Test
    void aValueCanBeMostThings() {
        Expected expected = Expected.at(Form.EXPRESSION, "a and ha", 8);

        assertThat(expected.places()).contains(Expected.Place.VALUE).doesNotContain(Expected.Place.END);
        assertThat(expected.words())
                .contains("every", "not", "today", "true", "count")
                .doesNotContain("and");
        assertThat(expected.partial()).isEqualTo(new TextSpan(6, 8));
    }

    @Test
    void behindAConditionTheTextMayEnd() {
        assertThat(Expected.at(Form.RULE, "require a ", 10).places())
                .contains(Expected.Place.END, Expected.Place.OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a and", "(a", "some x in xs", "applies when a", "", "a is", "a starts", "violated(", "a."})
    void aBeginningIsIncomplete(String text) {
        Form form = text.startsWith("applies") ? Form.RULE : Form.EXPRESSION;

        assertThat(new Parser().completeness(form, text)).isEqualTo(Completeness.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a)", "and", "a == b", "a is 3"})
    void noFurtherTextMendsAMistake(String text) {
        assertThat(new Parser().completeness(Form.EXPRESSION, text)).isEqualTo(Completeness.WRONG);
    }

    @Test
    void aWholeTextIsComplete() {
        assertThat(new Parser().completeness(Form.EXPRESSION, "a and b")).isEqualTo(Completeness.COMPLETE);
        assertThat(new Parser().completeness(Form.PROGRAM, "")).isEqualTo(Completeness.COMPLETE);
    }
}
