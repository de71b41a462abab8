package dev.proviso.shell.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Logs are what the published schema of SARIF 2.1.0 says, and hold all that a diagnostic tells. */
class SarifLogTest {

    @Test
    void aLogOfEverythingKeepsTheSchema() throws IOException {
        String log = log(
                List.of(
                        new Diagnostic(
                                "SYN-015",
                                Severity.ERROR,
                                "a value is missing",
                                new Location("rules/a b#ü.yaml", 2, 3, 2, 3),
                                "x",
                                Optional.of("write one")),
                        new Diagnostic(
                                "FACT-008",
                                Severity.WARNING,
                                "doubtful",
                                new Location("/tmp/facts.yaml", 1, 1, 4, 2),
                                "",
                                Optional.empty()),
                        new Diagnostic(
                                "XYZ-999",
                                Severity.NOTE,
                                "of a kind that the page does not know",
                                Location.startOf("-"),
                                "",
                                Optional.empty())),
                List.of(Refusal.of(ExitCode.FAILURE, "cannot read 'x'", "name another")));

        assertThat(errors(log)).isEmpty();
        assertThat(log)
                .contains("\"columnKind\":\"unicodeCodePoints\"")
                .contains("\"uri\":\"rules/a%20b%23%C3%BC.yaml\"")
                .contains("\"uri\":\"file:///tmp/facts.yaml\"")
                .contains("\"region\":{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":3}")
                .contains("\"text\":\"a value is missing; write one\"")
                .contains("\"level\":\"note\"")
                .contains("\"executionSuccessful\":false");
    }

    @Test
    void anEmptyLogKeepsTheSchema() throws IOException {
        assertThat(errors(log(List.of(), List.of()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotInIt() throws IOException {
        assertThat(errors(log(List.of(), List.of()).replace("\"results\"", "\"result\"")))
                .isNotEmpty();
        assertThat(errors("{}")).isNotEmpty();
    }

    @Test
    void everyRuleOfALogSaysHowToMendIt() throws IOException {
        String log = log(
                Catalogue.load().codes().stream()
                        .map(code ->
                                new Diagnostic(code, Severity.ERROR, "m", Location.startOf("f"), "", Optional.empty()))
                        .toList(),
                List.of());

        assertThat(errors(log)).isEmpty();
        assertThat(log.split("\"shortDescription\"", -1))
                .hasSize(Catalogue.load().codes().size() + 1);
    }

    @Test
    void whatIsWrongWithAFactsFileIsToldOnStandardErrorInOneLog() throws IOException {
        Outcome outcome = new Cli()
                .reading("facts:\n  data:\n    uses:\n      - {purpose: sael}\n  nothing: 1\n")
                .run("check", "-", Cli.example("crm-sync.yaml"), "no-such-file", "--diagnostics", "sarif");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.out()).startsWith("crm-sync");
        assertThat(errors(outcome.err())).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("FACT-004", "FACT-001", "no-such-file", "did you mean 'sale'?");
    }

    @Test
    void theSameIsToldAsJson() throws IOException {
        Outcome outcome = new Cli()
                .reading("facts:\n  data:\n    uses:\n      - {purpose: sael}\n")
                .run("check", "-", "no-such-file", "--diagnostics", "json");

        assertThat(schema("/dev/proviso/shell/schema/diagnostics.json", SpecificationVersion.DRAFT_2020_12)
                        .validate(outcome.err(), InputFormat.JSON))
                .isEmpty();
        assertThat(outcome.err())
                .contains(
                        "\"code\":\"FACT-004\"",
                        "\"start\":{\"line\":4,\"column\":19}",
                        "\"hint\":\"did you mean 'sale'?\"");
    }

    @Test
    void whereNothingIsWrongNothingIsTold() {
        assertThat(new Cli()
                        .run("check", Cli.example("crm-sync.yaml"), "--diagnostics", "sarif")
                        .err())
                .isEmpty();
    }

    @Test
    void commandsThatLookForNoMistakesRefuseTheFormat() {
        for (Outcome outcome :
                List.of(new Cli().run("toc", "--format", "sarif"), new Cli().run("--format", "sarif", "toc"))) {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("error: --format takes text, json, jsonl, not 'sarif'\n");
        }
    }

    @Test
    void theResultOfFmtKeepsItsSchemas() throws IOException {
        Outcome json = new Cli().reading("forbid and b").run("fmt", "-", "--format", "json");
        Outcome sarif = new Cli().reading("forbid and b").run("fmt", "-", "--format", "sarif");

        assertThat(schema("/dev/proviso/shell/schema/fmt.json", SpecificationVersion.DRAFT_2020_12)
                        .validate(json.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(json.exit()).isEqualTo(4);
        assertThat(errors(sarif.out())).isEmpty();
        assertThat(sarif.out()).contains("\"ruleId\":\"SYN-015\"");
    }

    private static String log(List<Diagnostic> diagnostics, List<Refusal> refusals) {
        StringBuilder log = new StringBuilder();
        SarifLog.write(log::append, diagnostics, refusals);
        return log.toString();
    }

    private static List<com.networknt.schema.Error> errors(String log) throws IOException {
        return schema("/dev/proviso/shell/sarif-2.1.0-rtm.5.json", SpecificationVersion.DRAFT_4)
                .validate(log, InputFormat.JSON);
    }

    private static Schema schema(String resource, SpecificationVersion version) throws IOException {
        try (InputStream in = Objects.requireNonNull(SarifLogTest.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(version)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
