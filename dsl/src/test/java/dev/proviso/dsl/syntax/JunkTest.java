package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no texts of the language at all: what is wrong with them is told shortly. */
class JunkTest {

    @ParameterizedTest
    @CsvSource({
        "[, SYN-012",
        "], SYN-012",
        "[], SYN-012",
        "!, SYN-012",
        ";, SYN-012",
        "&&|| , SYN-012",
        "@ , SYN-004",
        "\uD83D\uDE00 , SYN-004",
        "%x, SYN-004",
        "@a%b , SYN-004"
    })
    void aRunOfSignsThatMeanNothingIsOneMistake(String piece, String code) {
        assertThat(codes(Form.EXPRESSION, piece.repeat(60_000 / piece.length())))
                .containsExactly(code);
    }

    @Test
    void aRunIsToldFromItsStartToItsEnd() {
        Diagnostic told = parse(Form.RULE, "require fair [[[[\n  ]]]] users")
                .diagnostics()
                .get(0);

        assertThat(told.toString())
                .isEqualTo(
                        "text:1:14: error[SYN-012]: the 8 signs that start here mean nothing; leave them out, or put text in"
                                + " double quotes");
        assertThat(told.location().endLine()).isEqualTo(2);
        assertThat(told.location().endColumn()).isEqualTo(7);
    }

    @Test
    void whatStandsAroundARunIsReadAllTheSame() {
        assertThat(codes(Form.RULE, "require fair ;;;; users\nforbid and\nforbid @@ @@ @@\nrequire users > 1"))
                .containsExactly("SYN-012", "SYN-015", "SYN-004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[1]&&b[2]&&!c", "a == b && c == d || !e", "{[1, 2], [3, 4]}", "a <> b; c <> d; e"})
    void theSignsOfAnotherLanguageAreEachToldHowToBeWritten(String text) {
        assertThat(parse(Form.EXPRESSION, text).diagnostics())
                .hasSizeGreaterThan(1)
                .extracting(Diagnostic::message)
                .noneMatch(message -> message.contains("start here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1a ",
                "2026-1-1 ",
                "Name ",
                "'t' ",
                "''",
                "\"\n",
                "a; ",
                "Lorem ipsum ",
                "require and\n",
                "\"\\q\" or "
            })
    void ofMistakesWithoutEndTwentyAreToldAndThenThatThereAreMore(String piece) {
        for (Form form : Form.values()) {
            List<String> codes = codes(form, piece.repeat(65_000 / piece.length()));

            assertThat(codes).hasSizeLessThanOrEqualTo(Limits.STANDARD.errors() + 1);
            assertThat(codes.size() <= Limits.STANDARD.errors()
                            || codes.get(Limits.STANDARD.errors()).equals("SYN-032"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 256, 0x3000, Character.MAX_VALUE})
    void randomCharactersAreToldShortly(int below) {
        String text = new Random(below)
                .ints(60_000, 1, below)
                .mapToObj(character -> Character.toString((char) character))
                .collect(Collectors.joining());

        for (Form form : Form.values()) {
            assertThat(codes(form, text)).hasSizeBetween(1, Limits.STANDARD.errors() + 1);
        }
    }

    private static List<String> codes(Form form, String text) {
        return parse(form, text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Checked<?> parse(Form form, String text) {
        Parser parser = new Parser();
        RuleText rule = new RuleText(text, Origin.of("text"));
        return switch (form) {
            case PROGRAM -> parser.parseProgram(rule);
            case RULE -> parser.parseRule(rule);
            case EXPRESSION -> parser.parseExpression(rule);
            case QUERY -> parser.parseQuery(rule);
            case ASSUMPTIONS -> parser.parseAssumptions(rule);
        };
    }
}
