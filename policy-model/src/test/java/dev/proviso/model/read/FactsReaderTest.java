package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReaderTest {

    private final Policy policy = SampleTerms.policy();

    @Test
    void jsonMayHoldEveryCharacterThatItsStandardAllows() {
        String title = "\u007f\u0085\u009b\ufffe\uffff";
        String json = "{\"title\": \"" + title + "\", \"facts\": {}}";

        assertThat(FactsReader.read(new SourceText("app.json", json), SampleTerms.policy())
                        .orThrow()
                        .title())
                .contains(title);
    }

    @Test
    void yamlAndJsonGiveTheSameFacts() {
        Facts yaml =
                FactsReader.read(SampleTerms.source("sample-app.yaml"), policy).orThrow();
        Facts json =
                FactsReader.read(SampleTerms.source("sample-app.json"), policy).orThrow();

        assertThat(json.values()).isEqualTo(yaml.values());
        assertThat(json.evidence()).isEqualTo(yaml.evidence());
        assertThat(json.locations().keySet()).isEqualTo(yaml.locations().keySet());
        assertThat(json.asOf()).isEqualTo(yaml.asOf());
    }

    @Test
    void eachTypeIsReadAsItsValue() {
        Facts facts =
                FactsReader.read(SampleTerms.source("sample-app.yaml"), policy).orThrow();

        assertThat(facts.value(fact("support.channels")))
                .isEqualTo(FactValue.of(new Value.SetOf(Set.of(new Value.Name("email"), new Value.Name("chat")))));
        assertThat(facts.value(fact("support.delay")))
                .isEqualTo(FactValue.of(new Value.Duration(Duration.ofHours(36))));
        assertThat(facts.value(fact("support.mailbox"))).isEqualTo(FactValue.of(new Value.Text("help@example.com")));
        assertThat(facts.value(fact("users"))).isEqualTo(FactValue.of(new Value.Int(1200)));
        assertThat(facts.value(fact("uptime"))).isEqualTo(FactValue.of(new Value.Decimal(new BigDecimal("99.95"))));
        assertThat(facts.value(fact("launched_on")))
                .isEqualTo(FactValue.of(new Value.Date(LocalDate.parse("2024-02-29"))));
        assertThat(facts.value(fact("tasteful"))).isEqualTo(FactValue.of(new Value.Bool(true)));
    }

    @Test
    void noneIsKnownAndWhatIsLeftOutIsNot() {
        Facts facts =
                FactsReader.read(SampleTerms.source("sample-app.yaml"), policy).orThrow();
        FactPath second = FactPath.of(fact("uses")).element(1);

        assertThat(facts.value(fact("main_purpose"))).isEqualTo(FactValue.NONE);
        assertThat(facts.value(second.field("consented_on"))).isEqualTo(FactValue.NONE);
        assertThat(facts.value(second.field("share"))).isEqualTo(FactValue.UNKNOWN);
    }

    @Test
    void anEmptyListIsKnownToBeEmpty() {
        assertThat(read("facts: {uses: []}").value(fact("uses")))
                .isEqualTo(FactValue.of(new Value.ListOf(java.util.List.of())));
    }

    @Test
    void everyValueHasItsPlaceInTheFile() {
        SourceText source = SampleTerms.source("sample-app.yaml");
        Map<FactPath, Location> locations =
                FactsReader.read(source, policy).orThrow().locations();

        assertThat(locations.get(FactPath.of(fact("uses")).element(1).field("consented_on")))
                .hasToString("sample-app.yaml:9:21");
        assertThat(locations.get(FactPath.of(fact("support.delay")))).hasToString("sample-app.yaml:12:12");
    }

    @ParameterizedTest
    @CsvSource({"sample-terms, 0", "sample-terms@r2, 0", "sample-terms@r1, 1"})
    void factsStatedForAnotherRevisionGiveAWarning(String named, int warnings) {
        SourceText source = new SourceText("x.yaml", "policy: " + named + "\nfacts: {}");

        assertThat(FactsReader.read(source, policy, new RevisionId("r2")).diagnostics())
                .hasSize(warnings)
                .extracting(Diagnostic::code)
                .allMatch("FACT-010"::equals);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.50, 1.5", "-0.0, 0", "1e3, 1000", "12E-2, 0.12"})
    void decimalsAreExactHoweverTheyAreWritten(String written, String value) {
        assertThat(read("facts: {uptime: " + written + "}").value(fact("uptime")))
                .isEqualTo(FactValue.of(new Value.Decimal(new BigDecimal(value))));
    }

    @ParameterizedTest
    @CsvSource({"no", "on", "1_000", "0x1F", "007", "12:30:00"})
    void whatOtherYamlReadersTakeForMoreIsAText(String written) {
        assertThat(read("facts: {support.mailbox: " + written + "}").value(fact("support.mailbox")))
                .isEqualTo(FactValue.of(new Value.Text(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "crm-sync.yaml, crm-sync",
        "a/b.c/app.v2.json, app.v2",
        "C:\\x\\y.yml, y",
        "-, app",
        "noending, noending"
    })
    void anAppWithoutANameIsNamedAfterItsFile(String file, String app) {
        assertThat(FactsReader.read(new SourceText(file, "{\"facts\": {}}"), policy)
                        .orThrow()
                        .app())
                .isEqualTo(app);
    }

    private Facts read(String text) {
        return FactsReader.read(new SourceText("x.yaml", text), policy).orThrow();
    }

    private static FactId fact(String id) {
        return new FactId(id);
    }
}
