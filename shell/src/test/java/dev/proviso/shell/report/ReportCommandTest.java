package dev.proviso.shell.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportCommandTest {

    private static final String EXAMPLES =
            Cli.top().resolve("policy-data/examples").toString();
    private static final String SELLER = Cli.example("ad-audience-exporter.yaml");

    @TempDir
    Path folder;

    @Test
    void aPageOfManyAppsHasATableWithTheWorstFirst() {
        Outcome outcome = new Cli().run("report", EXAMPLES);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("<!doctype html>").contains("<table>");
        assertThat(outcome.out().indexOf("<th scope=\"row\"><a href=\"#app-1\">data-enrichment</a>"))
                .isPositive()
                .isLessThan(outcome.out().indexOf("crm-sync"));
    }

    @Test
    void aPageOfOneAppHasNoTable() {
        Outcome outcome = new Cli().run("report", Cli.example("crm-sync.yaml"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("<h1>HubSpot Developer Policy: crm-sync</h1>")
                .doesNotContain("<table>");
    }

    @Test
    void exitCodesAreThoseOfCheck() {
        assertThat(new Cli().run("report", Cli.example("support-chatbot.yaml")).exit())
                .isEqualTo(3);
        assertThat(new Cli().reading("nonsense: [").run("report", "-").exit()).isEqualTo(4);
        assertThat(new Cli().run("report", "absent.yaml").exit()).isEqualTo(5);
        assertThat(new Cli()
                        .run("report", Cli.example("crm-sync.yaml"), "absent.yaml")
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void ofThousandsOfAppsTheWorstAreToldAndAllAreCounted() throws IOException {
        String lines = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"app\": \"app-" + i
                        + "\", \"policy\": \"hubspot-developer-policy\", \"as_of\": \"2026-11-01\","
                        + " \"facts\": {\"authentication\": {\"logins_audited\": " + (i != 2_999)
                        + ", \"method\": null}}}\n")
                .collect(Collectors.joining());
        Path many = Files.writeString(folder.resolve("many.jsonl"), lines);

        Outcome outcome = new Cli().run("report", many.toString(), "--limit", "3");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains(
                        "The 3 apps with the most violations, of 3000", "<h1>HubSpot Developer Policy: 3000 apps</h1>")
                .contains("<td class=\"s-2\">3000</td>");
        assertThat(outcome.out().split("<section class=\"app\"", -1)).hasSize(4);
    }

    @Test
    void aSarifLogKeepsTheSchemaAndPointsAtTheLineThatCarriesTheVerdict() throws IOException {
        Outcome outcome = new Cli().run("report", EXAMPLES, "--format", "sarif");

        try (InputStream in = Objects.requireNonNull(
                ReportCommandTest.class.getResourceAsStream("/dev/proviso/shell/sarif-2.1.0-rtm.5.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(outcome.out(), InputFormat.JSON))
                    .isEmpty();
        }
        int selling = outcome.out().indexOf("\"ruleId\":\"hubspot-developer-policy@r1/A.4\"");
        String result = outcome.out().substring(selling, outcome.out().indexOf("\"ruleId\"", selling + 1));
        assertThat(result)
                .contains("\"level\":\"error\"", "because data.uses[1].customer_consent = proper")
                .contains("ad-audience-exporter.yaml\"},\"region\":{\"startLine\":10,");
    }

    @Test
    void junitHasASuiteForEachAppAndATestForEachClause() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new Cli()
                        .run("report", SELLER, Cli.example("support-chatbot.yaml"), "--format", "junit")
                        .out())));

        Element seller = (Element) document.getElementsByTagName("testsuite").item(0);
        Element chatbot = (Element) document.getElementsByTagName("testsuite").item(1);
        assertThat(seller.getAttribute("name")).isEqualTo("ad-audience-exporter");
        assertThat(seller.getAttribute("tests")).isEqualTo("46");
        assertThat(Integer.parseInt(seller.getAttribute("failures"))).isPositive();
        assertThat(chatbot.getAttribute("failures")).isEqualTo("0");
        assertThat(chatbot.getAttribute("errors")).isEqualTo("7");
    }

    @Test
    void markdownIsTwoTables() {
        assertThat(new Cli().run("report", SELLER, "--format", "markdown").out().lines())
                .containsSubsequence(
                        "# HubSpot Developer Policy",
                        "| app | violated | undecided | not followed | verdicts |",
                        "| app | clause | verdict | why, and what to do | words |")
                .anyMatch(line -> line.startsWith("| ad-audience-exporter | A.4 | violated | because data.uses"));
    }

    @Test
    void inTheShellTheOpenAppsAreMeant() {
        Path page = folder.resolve("page.html");

        Outcome outcome =
                new Cli().session("use " + SELLER, "use " + Cli.example("crm-sync.yaml"), "report -o " + page);

        assertThat(outcome.err()).isEqualTo("written to " + page + "\n");
        assertThat(page).content().contains("HubSpot Developer Policy: 2 apps");
        assertThat(new Cli().run("report", SELLER, "-o", page.toString()).err()).isEmpty();
    }

    @Test
    void aPageIsNotPouredOverATerminal() {
        assertThat(new Cli().onTerminal().run("report", SELLER).err())
                .contains("a page cannot be read on a terminal", "-o FILE");
    }

    @Test
    void formatsThatItDoesNotWriteAreRefused() {
        assertThat(new Cli().run("report", SELLER, "--format", "json").err())
                .contains("--format takes html, markdown, sarif, junit, not 'json'");
    }

    @Test
    void theEndingOfTheFileSaysTheFormatUnlessSomebodyDoes() {
        Path document = folder.resolve("page.MD");
        Path other = folder.resolve("page.pdf");
        String report = "report " + SELLER + " -o ";

        assertThat(new Cli().session(report + document, report + other).err())
                .isEqualTo("written to " + document + "\nwritten to " + other + ", as html\n");
        assertThat(document).content().startsWith("# HubSpot");
        new Cli().session(report + document + " --format html");
        assertThat(document).content().startsWith("<!doctype html>");
        assertThat(new Cli()
                        .session("mode markdown", report + folder.resolve("r.html"))
                        .err())
                .endsWith(", as markdown\n");
        assertThat(new Cli().session("answer A.4 " + SELLER + " -o " + document).err())
                .endsWith("page.MD\n");
        assertThat(document).content().contains("> You will not sell");
    }
}
