package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past a limit there is a diagnostic, and nothing worse. */
class LimitsTest {

    private final Policy policy = SampleTerms.policy();

    @ParameterizedTest
    @ValueSource(strings = {"facts.yaml", "facts.json"})
    void aHundredThousandBracketsAreTooDeep(String name) {
        String brackets = "[".repeat(100_000);

        assertThat(read(name, "{\"app\": \"x\", \"facts\": {\"uses\": " + brackets)
                        .diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo("DOC-002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.yaml", "facts.json"})
    void fiveMegabytesOfNestedMappingsAreTooDeep(String name) {
        String nested = "{\"a\":".repeat(1_000_000);

        assertThat(read(name, nested).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo("DOC-002"));
    }

    @Test
    void aLongFileIsReadIfItIsFlat() {
        String rows = "    - {purpose: sale}\n".repeat(20_000);

        Checked<Facts> facts = read("facts.yaml", "app: x\nfacts:\n  uses:\n" + rows);

        assertThat(facts.isValid()).isTrue();
        assertThat(facts.orThrow().locations()).hasSize(40_001);
    }

    @Test
    void aLongLineIsRead() {
        String rows = "{\"purpose\": \"sale\"}, ".repeat(20_000);

        Checked<Facts> facts = read("facts.json", "{\"app\": \"x\", \"facts\": {\"uses\": [" + rows + "{}]}}");

        assertThat(facts.isValid()).isTrue();
    }

    @Test
    void aCharacterOfTwoUnitsIsReadWhereverItStands() {
        for (int before = 1_000; before < 1_100; before++) {
            String app = "x".repeat(before) + "😀";

            assertThat(read("facts.yaml", "app: " + app + "\nfacts: {}\n")
                            .orThrow()
                            .app())
                    .isEqualTo(app);
        }
    }

    @Test
    void moreCharactersThanTheLimitAreNotRead() {
        assertThat(within(new ReadingLimits(20, 9, 99, 9), "app: x\nfacts: {}\ntitle: y\n"))
                .extracting(Diagnostic::toString)
                .containsExactly("facts.yaml:1:1: error[DOC-002]: the file has 26 characters; at most 20 are read");
    }

    @Test
    void deeperLevelsThanTheLimitAreNotRead() {
        assertThat(within(new ReadingLimits(999, 2, 99, 9), "facts:\n  uses:\n    - {purpose: sale}\n"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "facts.yaml:3:7: error[DOC-002]: lists and mappings stand more than 2 levels inside each other");
    }

    @Test
    void moreValuesThanTheLimitAreNotRead() {
        assertThat(within(new ReadingLimits(999, 9, 4, 9), "facts:\n  users: 1\n  uptime: 1\n  tasteful: true\n"))
                .extracting(Diagnostic::toString)
                .containsExactly("facts.yaml:4:13: error[DOC-002]: the file has more than 4 values");
    }

    @Test
    void afterSoManyMistakesTheRestIsNotTold() {
        List<Diagnostic> told = within(new ReadingLimits(999, 9, 99, 2), "facts: {a: 1, b: 2, c: 3, d: 4}\n");

        assertThat(told).extracting(Diagnostic::code).containsExactly("FACT-001", "FACT-001", "DOC-021");
    }

    @Test
    void aFileThatIsAllMistakesIsToldShortly() {
        String line = "x: 1, ".repeat(100_000);

        assertThat(read("facts.yaml", "facts: {" + line + "}").diagnostics())
                .hasSize(ReadingLimits.DEFAULT.mistakes() + 1)
                .allSatisfy(d -> assertThat(d.excerpt()).isEmpty());
    }

    private List<Diagnostic> within(ReadingLimits limits, String text) {
        return FactsReader.read(new SourceText("facts.yaml", text), policy, limits)
                .diagnostics();
    }

    private Checked<Facts> read(String name, String text) {
        return FactsReader.read(new SourceText(name, text), policy);
    }
}
