package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
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
        assertThat(told.get(2).isError()).isTrue();
    }

    @Test
    void afterSoManyWarningsThereIsStillAResult() {
        Checked<Facts> facts = FactsReader.read(
                new SourceText("facts.yaml", "app: a\nfacts:\n  uses:\n    - consented_on:\n    - consented_on:\n"),
                policy,
                new ReadingLimits(999, 9, 99, 1));

        assertThat(facts.diagnostics()).extracting(Diagnostic::code).containsExactly("FACT-009", "DOC-021");
        assertThat(facts.isValid()).isTrue();
    }

    @Test
    void aFileThatIsAllMistakesIsToldShortly() {
        String line = "x: 1, ".repeat(100_000);

        assertThat(read("facts.yaml", "facts: {" + line + "}").diagnostics())
                .hasSize(ReadingLimits.DEFAULT.mistakes() + 1)
                .allSatisfy(d -> assertThat(d.excerpt()).isEmpty());
    }

    @Test
    void aMillionUnknownFactsAreToldShortly() {
        StringBuilder text = new StringBuilder("facts:\n");
        for (int i = 0; i < 200_000; i++) {
            text.append("  tasteful_").append(i).append(": 1\n");
        }

        assertThat(read("facts.yaml", text.toString()).diagnostics()).hasSize(ReadingLimits.DEFAULT.mistakes() + 1);
    }

    @Test
    void aNameOfMillionsOfCharactersIsQuotedShortly() {
        String name = "😀".repeat(1_000_000);

        assertThat(read("facts.json", "{\"facts\": {\"" + name + "\": 1}}").diagnostics())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.message()).hasSizeLessThanOrEqualTo(1_000);
                    assertThat(d.message())
                            .startsWith("'😀")
                            .contains("😀 … 😀")
                            .endsWith("' is not a fact of sample-terms");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.yaml", "facts.json"})
    void aNameOfAMillionPartsIsReadAndNotKnown(String name) {
        String parts = "a" + ".a".repeat(400);
        String many = "a" + ".a".repeat(1_000_000);

        assertThat(read(name, "{\"facts\": {\"" + parts + "\": 1}}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("FACT-001");
        assertThat(FactId.isValid(many)).isTrue();
        assertThat(FactId.isValid(many + ".")).isFalse();
    }

    /** Of each pair of characters the code of the text knows only the sum, so that these all have the same. */
    @Test
    void textsWithOneHashCodeAreReadIntoASet() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            for (int bit = 0; bit < 15; bit++) {
                texts.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            texts.append(", ");
        }
        Policy sets = PolicyReader.read(
                        SampleTerms.source("sample-terms/policy.yaml"),
                        new SourceText(
                                "v.yaml", "facts: [{id: names, type: set of text, question: Q, kind: observed}]"))
                .orThrow();

        Facts facts = FactsReader.read(new SourceText("facts.yaml", "facts: {names: [" + texts + "]}"), sets)
                .orThrow();

        assertThat(facts.value(new FactId("names")))
                .isInstanceOfSatisfying(
                        FactValue.Known.class,
                        known -> assertThat(((Value.SetOf) known.value()).elements())
                                .hasSize(1 << 15));
    }

    @Test
    void aTypeOfAMillionWordsIsNone() {
        String type = "list of ".repeat(200_000) + "text";
        String fact = "facts: [{id: a, type: " + type + ", question: Q, kind: observed}]";

        assertThat(VocabularyReader.read(new SourceText("v.yaml", fact), ReadingLimits.DEFAULT)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("VOC-001");
    }

    @Test
    void aVerdictOfAMillionWordsIsNone() {
        String cases =
                "policy: sample-terms\nrevision: r2\ncases:\n  - name: x\n    facts: {}\n    expect:\n      \"1\": \"";
        SourceText text = new SourceText("cases.yaml", cases + "a-".repeat(200_000) + "\"\n");

        assertThat(CaseReader.read(text, policy, SampleTerms.revision("r2")).diagnostics())
                .extracting(Diagnostic::code)
                .contains("DOC-008");
    }

    @Test
    void aTextOfFifteenMillionCharactersInYamlIsRead() {
        String app = "é".repeat(15_000_000);

        assertThat(read("facts.yaml", "app: " + app + "\nfacts: {}\n").orThrow().app())
                .isEqualTo(app);
    }

    private List<Diagnostic> within(ReadingLimits limits, String text) {
        return FactsReader.read(new SourceText("facts.yaml", text), policy, limits)
                .diagnostics();
    }

    private Checked<Facts> read(String name, String text) {
        return FactsReader.read(new SourceText(name, text), policy);
    }
}
