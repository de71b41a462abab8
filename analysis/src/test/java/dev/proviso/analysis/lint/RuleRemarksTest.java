package dev.proviso.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.read.Places;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of rules, of the longest ones too. */
class RuleRemarksTest {

    /** What every sketch is told: it has no cases. */
    private static final List<String> ABOUT_CASES = List.of(Remark.NO_CASE.code(), Remark.FACT_UNREAD.code());

    private static PolicySketch sketch(int facts) {
        return PolicySketch.over("types: {}\nfacts:\n"
                + IntStream.range(0, facts)
                        .mapToObj(i -> "  - {id: f" + i + ", type: boolean, question: Is it?, kind: observed}\n"
                                + "  - {id: n" + i + ", type: integer, question: How many?, kind: observed}\n"
                                + "  - {id: d" + i + ", type: decimal, question: How much?, kind: observed}\n")
                        .collect(Collectors.joining()));
    }

    private static List<String> remarks(PolicySketch sketch) {
        return Linter.lint(sketch.compile(), List.of(), Places.NOWHERE).stream()
                .filter(diagnostic -> !ABOUT_CASES.contains(diagnostic.code()))
                .map(RuleRemarksTest::words)
                .toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }

    /** A chain of definitions that each read the one before; {@code #} stands for the number, {@code @} for the definition before. */
    private static PolicySketch chain(int length, int facts, String expression) {
        PolicySketch sketch = sketch(facts);
        sketch.define("c0", "f0");
        for (int i = 1; i < length; i++) {
            sketch.define(
                    "c" + i,
                    expression
                            .replace("#", String.valueOf(i % facts))
                            .replace("%", String.valueOf(i))
                            .replace("@", "c" + (i - 1)));
        }
        return sketch.clause("A1", "require c" + (length - 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "@ and f#",
        "@ or f#",
        "not @ and f#",
        "@ implies f#",
    })
    void aChainOfDefinitionsThatAllMatterIsSoundAndShownToBe(String expression) {
        assertThat(remarks(chain(300, 300, expression))).isEmpty();
    }

    @Test
    void soIsOneThatIsAsLongAsNobodyWritesIt() {
        assertThat(remarks(chain(1_000, 1_000, "@ and f#"))).isEmpty();
    }

    /** Numbers in every definition take proofs; what they do not reach is told in one note, and nothing is made up. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"@ and n# > % or f#", "(@ or n# > %) and (f# or n# < %)", "@ and (f# or d# + n# > 3)"})
    void ofOneThatTakesManyProofsAtMostOneNoteIsTold(String expression) {
        assertThat(remarks(chain(60, 60, expression)))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(remark -> remark.startsWith("LNT-018"));
    }

    @Test
    void whatIsWrongInAChainIsFound() {
        PolicySketch sketch = chain(100, 100, "@ and f#");
        sketch.define("odd", "c99 and n1 > 3 and n1 < 2").clause("A2", "forbid odd and f1");

        assertThat(remarks(sketch))
                .anySatisfy(remark -> assertThat(remark).startsWith("LNT-006").contains("is never true"))
                .anySatisfy(remark -> assertThat(remark).startsWith("LNT-003").contains("'a2-1'"))
                .noneSatisfy(remark -> assertThat(remark).startsWith("LNT-018"));
    }

    @Test
    void whereTheStepsForAllProofsAreSpentOneNoteSaysSo() {
        // Two facts in a chain of any length: nearly every definition is idle, and each would have to be proved so.
        List<String> remarks = remarks(chain(600, 2, "@ and f# or @ and n# > 3"));

        assertThat(remarks.stream().filter(remark -> remark.startsWith("LNT-018")))
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        "more questions like it, was not proved: the steps for all proofs about this revision are spent");
    }

    @Test
    void aRuleOfManyConditionsIsSoundAndShownToBe() {
        String rule = IntStream.range(0, 50)
                .mapToObj(i -> "(f" + 2 * i + " or not f" + (2 * i + 1) + " and n" + i % 20 + " > " + i + ")")
                .collect(Collectors.joining(" and "));

        assertThat(remarks(sketch(100).clause("A1", "forbid " + rule))).isEmpty();
    }

    @Test
    void aRuleOfManyAlternativesIsSoundAndShownToBe() {
        String rule = IntStream.range(0, 200).mapToObj(i -> "f" + i).collect(Collectors.joining(" or "));

        assertThat(remarks(sketch(200).clause("A1", "require " + rule))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            10 / n0 <= 10 or n0 < 1   | LNT-003 LNT-005
            10 / d0 <= 10 or d0 < 1   | LNT-003 LNT-005
            d0 / 2 > 3 or d0 < 7 or f0 | LNT-003 LNT-005
            n0 / 2 > 3 or n0 < 7 or f0 | LNT-003 LNT-005
            10 / n0 <= 5 or n0 < 1    |
            d0 / n0 > 3 or d0 < 7 or f0 |
            """)
    void whatDividesIsProvedOrShown(String condition, String codes) {
        List<String> found = remarks(sketch(1).clause("A1", "require " + condition)).stream()
                .map(remark -> remark.substring(0, remark.indexOf(' ')))
                .sorted()
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(codes == null ? "" : codes);
    }
}
