package dev.proviso.shell.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void aCodeIsExplainedInTheWordsOfThePage() {
        Outcome outcome = new Cli().run("explain", "syn-012");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("SYN-012  error: an operator of another language\n")
                .contains("forbid own_breach && handles_customer_data");
    }

    @Test
    void aCodeThatThereIsNotIsToldWithTheNearest() {
        Outcome outcome = new Cli().run("explain", "FACT-044");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no code 'FACT-044'", "did you mean 'FACT-004'?");
    }

    @Test
    void aRuleIsShownAfterEachStage() {
        String out = new Cli().run("explain", "A.4").out();

        assertThat(out)
                .contains("applies when: name handles_customer_data\n")
                .contains("applies when: definition read handles_customer_data : boolean\n")
                .contains("[handles_customer_data]");
    }

    @Test
    void oneStageAloneIsShown() {
        String out = new Cli().run("explain", "B.1", "--stage", "typed").out();

        assertThat(out).contains("typed\n").doesNotContain("syntax\n").doesNotContain("plan\n");
    }

    @Test
    void aQueryIsShownAfterEachStage() {
        String out = new Cli()
                .run("explain", "clauses where modality = prohibition select label")
                .out();

        assertThat(out)
                .contains("source: named clauses")
                .contains("label : text")
                .contains("= label");
    }

    @Test
    void whatHasNoRuleSaysSo() {
        assertThat(new Cli().run("explain", "E.4").exit()).isEqualTo(6);
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        for (String what : List.of("FACT-004", "A.4", "clauses where modality = prohibition")) {
            String json = new Cli().run("explain", what, "--format", "json").out();
            assertThat(json.lines()).hasSize(1);
            assertThat(errors(json)).as(json).isEmpty();
        }
    }

    private static List<com.networknt.schema.Error> errors(String json) throws IOException {
        String resource = "/dev/proviso/shell/schema/explain.json";
        try (InputStream in =
                Objects.requireNonNull(ExplainCommandTest.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(json, InputFormat.JSON);
        }
    }
}
