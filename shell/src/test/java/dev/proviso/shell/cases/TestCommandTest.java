package dev.proviso.shell.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import dev.proviso.shell.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TestCommandTest {

    private static final String DATA = Cli.top()
            .resolve("policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy")
            .toString();

    private static final String FAILING = """
            policy: hubspot-developer-policy
            revision: r1
            cases:
              - name: a claim <of> "another" & maker
                facts: {claims_another_maker: true}
                expect: {D.5: compliant, E.5: undecided}
              - name: no claim
                facts: {claims_another_maker: false}
                expect: {D.5: compliant}
            """;

    @TempDir
    private Path folder;

    @Test
    void theCasesOfTheBundledPolicyComeOutAsExpected() {
        Outcome outcome = new Cli().run("test");

        assertThat(outcome.out()).endsWith("cases, all as expected\n");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void whatComesOutOtherwiseIsToldWithPlaceAndReason() throws IOException {
        Outcome outcome = new Cli().run("test", failing());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("a claim <of> \"another\" & maker")
                .contains("D.5 expected compliant, found violated")
                .contains("cases.yaml:6:")
                .contains("because claims_another_maker is true")
                .endsWith("1 of 2 cases not as expected\n");
    }

    @Test
    void aVerdictThatThereIsNotIsAMistakeOfTheFile() throws IOException {
        Path file = folder.resolve("cases.yaml");
        Files.writeString(file, FAILING.replace("D.5: compliant, E", "D.5: complaint, E"));

        Outcome outcome = new Cli().run("test", file.toString());

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("DOC-008")
                .contains("cases.yaml:6:")
                .contains("there is no verdict 'complaint'")
                .contains("^^^^^^^^^")
                .contains("did you mean 'compliant'?");
    }

    @Test
    void ofADirectoryTheCasesOfAllRevisionsAreRun() {
        Outcome all = new Cli().run("test", DATA);
        Outcome one = new Cli().run("test", DATA, "--revision", "r1", "--format", "json");

        assertThat(all.exit()).isZero();
        assertThat(all.out())
                .contains("hubspot-developer-policy@r1\n")
                .contains("hubspot-developer-policy@r2 (")
                .containsPattern("(?s)all as expected\n.*all as expected\n");
        assertThat(one.exit()).isZero();
        assertThat(one.out()).contains("\"revision\":\"r1\"");
    }

    @Test
    void ofSeveralRevisionsNoDocumentIsWritten() {
        Outcome outcome = new Cli().run("test", DATA, "--format", "junit");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("choose one with --revision");
    }

    @Test
    void aDirectoryWithoutAPolicyIsRefused() {
        Outcome outcome = new Cli().run("test", folder.toString());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("is no policy, and holds none").contains("policy.yaml");
    }

    @Test
    void buildServersGetXml() throws Exception {
        Outcome outcome = new Cli().run("test", failing(), "--format", "junit");

        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("name")).isEqualTo("a claim <of> \"another\" & maker");
        assertThat(first.getElementsByTagName("failure").item(0).getTextContent())
                .contains("D.5 expected compliant, found violated");
    }

    @Test
    void theDocumentIsAsItsSchemaSays() throws IOException {
        Outcome outcome =
                new Cli().run("test", "--clause", "D.5", "--coverage", "--mutate", "--generate", "--format", "json");

        assertThat(problems(outcome.out())).isEmpty();
        assertThat(problems(new Cli().run("test", failing(), "--format", "json").out()))
                .isEmpty();
    }

    @Test
    void coverageNamesWhatIsMissing() throws IOException {
        Outcome outcome = new Cli().run("test", passing(), "--clause", "D.5", "--coverage");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("Coverage: 0 of 1 conditions are shown to matter")
                .contains("claims_another_maker")
                .contains("no case in which it is true and that settles the outcome");
    }

    @Test
    void changesThatNoCaseNoticesAreListedAndCasesProposed() throws IOException {
        Outcome mutated = new Cli().run("test", passing(), "--clause", "D.5", "--mutate");
        Outcome generated = new Cli().run("test", passing(), "--clause", "D.5", "--generate");

        assertThat(mutated.exit()).isEqualTo(1);
        assertThat(mutated.out()).contains("- claims_another_maker").contains("+ false");
        assertThat(generated.exit()).isZero();
        Path proposed = folder.resolve("proposed.yaml");
        Files.writeString(proposed, generated.out());
        assertThat(generated.err()).contains("all as expected");
        Outcome rerun =
                new Cli().run("test", passing(), proposed.toString(), "--clause", "D.5", "--coverage", "--mutate");
        assertThat(rerun.exit()).as(rerun.out()).isZero();
    }

    @Test
    void partsAndFilesThatAreNotThereAreRefused() {
        assertThat(new Cli().run("test", "--clause", "Z.9").exit()).isEqualTo(2);
        assertThat(new Cli().run("test", folder.resolve("none.yaml").toString()).exit())
                .isEqualTo(5);
        assertThat(new Cli().run("test", "--case", "no such words").exit()).isEqualTo(1);
    }

    private String failing() throws IOException {
        return Files.writeString(folder.resolve("cases.yaml"), FAILING).toString();
    }

    private String passing() throws IOException {
        String cases = FAILING.replace("compliant, E.5: undecided", "violated").replace("true", "false");
        return Files.writeString(folder.resolve("passing.yaml"), cases.replace("violated", "compliant"))
                .toString();
    }

    private static java.util.List<com.networknt.schema.Error> problems(String json) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(Main.class.getResourceAsStream("/dev/proviso/shell/schema/test.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
