package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final int MANY = 100_000;

    /** As deep as by default, but for texts of any length: what is held here is the depth. */
    private static final Limits LONG = new Limits(Integer.MAX_VALUE, Limits.STANDARD.depth(), 20, 200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "{",
                "not ",
                "-",
                "a and ",
                "a implies ",
                "a.",
                "some x in ",
                "some x in a satisfies ",
                "count(",
                "f(",
                "a = ",
                "((",
                "(a or ",
                "not (",
                ")",
                "}",
                "require ",
                "a + (",
                "1 ",
                "unless a ",
                "x.require",
                ".and"
            })
    void whatIsRepeatedWithoutEndIsReadOrRefused(String piece) {
        String text = piece.repeat(MANY) + "a";

        for (Form form : Form.values()) {
            Checked<?> checked = parse(new Parser(LONG), form, text);

            assertThat(checked.value().isPresent()
                            || checked.diagnostics().stream().anyMatch(Diagnostic::isError))
                    .isTrue();
        }
    }

    @Test
    void aTextPastTheLimitOfLengthIsRefusedUnread() {
        Checked<?> checked = parse(new Parser(), Form.EXPRESSION, "a and ".repeat(MANY) + "a");

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("SYN-002");
    }

    @Test
    void bracketsPastTheLimitOfDepthAreRefusedWhereTheyPassIt() {
        Checked<?> checked = parse(new Parser(LONG), Form.EXPRESSION, "(".repeat(MANY) + "a" + ")".repeat(MANY));

        assertThat(checked.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "text:1:501: error[SYN-003]: here more than 500 operators and brackets lie around one value; give parts"
                                + " of it names with 'define'");
    }

    @Test
    void aChainPastTheLimitOfDepthIsRefused() {
        Checked<?> checked = parse(new Parser(LONG), Form.EXPRESSION, "a and ".repeat(MANY) + "a");

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("SYN-003");
    }

    @Test
    void aChainThatFollowsDeepBracketsAddsToTheirDepth() {
        String deep = "(".repeat(300) + "a" + ")".repeat(300);

        assertThat(parse(new Parser(), Form.EXPRESSION, deep + " and a".repeat(199))
                        .isValid())
                .isTrue();
        assertThat(parse(new Parser(), Form.EXPRESSION, deep + " and a".repeat(201))
                        .isValid())
                .isFalse();
    }

    /** Where a quotation mark may be missing, texts are read to find out where: not those that are too deep. */
    @ParameterizedTest
    @ValueSource(strings = {"%sname = \"abc", "\"%sabc", "name = \"a\nb\" or %st", "clauses where %stext = \"a\nb\""})
    void depthIsBoundWhereAQuotationMarkIsMissing(String text) {
        RuleText deep = new RuleText(text.formatted("(".repeat(19_000)), Origin.of("text"));

        assertThat(new Parser().parseExpression(deep).isValid()).isFalse();
        assertThat(new Parser().parseRule(deep).isValid()).isFalse();
        assertThat(new Parser().parseQuery(deep).isValid()).isFalse();
    }

    @Test
    void everyRequirementMayBeAsDeepAsTheLimit() {
        String deep = "(".repeat(499) + "a" + ")".repeat(499);

        Checked<?> checked = parse(new Parser(), Form.RULE, ("require " + deep + " unless " + deep + "\n").repeat(5));

        assertThat(checked.isValid()).isTrue();
    }

    @Test
    void aFieldNamedLikeAWordDoesNotHideDepth() {
        Checked<?> checked = parse(new Parser(LONG), Form.RULE, "require a" + ".require".repeat(MANY));

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("SYN-003");
    }

    @Test
    void theStandardDepthFitsAThreadWithASmallStack() throws InterruptedException {
        String text = "not ".repeat(250) + "(".repeat(249) + "a" + ")".repeat(249);
        boolean[] printed = new boolean[1];
        Thread thread = new Thread(
                null,
                () -> {
                    Expression expression =
                            new Parser().parseExpression(text(text)).orThrow();
                    printed[0] = Printer.print(expression).startsWith("not not ");
                },
                "small",
                768 * 1024); // a thread has 1,024 unless it is told otherwise; what the first compiler makes takes most

        thread.start();
        thread.join();

        assertThat(printed[0]).isTrue();
    }

    @Test
    void readingStopsAfterManyMistakes() {
        Checked<?> checked = parse(new Parser(), Form.RULE, "require and\n".repeat(100));

        assertThat(checked.diagnostics()).hasSize(21);
        assertThat(checked.diagnostics().get(20).code()).isEqualTo("SYN-032");
    }

    private static Checked<?> parse(Parser parser, Form form, String text) {
        return switch (form) {
            case PROGRAM -> parser.parseProgram(text(text));
            case RULE -> parser.parseRule(text(text));
            case EXPRESSION -> parser.parseExpression(text(text));
            case QUERY -> parser.parseQuery(text(text));
            case ASSUMPTIONS -> parser.parseAssumptions(text(text));
        };
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("text"));
    }
}
