package dev.proviso.shell.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {

    private static final String CLAUSES = "clauses where modality = prohibition and text mentions \"customer data\""
            + " select label, norms, text, heading";

    private final Cli cli = new Cli();
    private final String examples = Cli.top().resolve("policy-data/examples").toString();

    @TempDir
    Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void aTableFitsTheTerminal(int columns) throws IOException {
        Outcome outcome = new Cli().with("COLUMNS", String.valueOf(columns)).run("query", CLAUSES);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo(golden("clauses-" + columns + ".txt"));
        assertThat(outcome.err()).isEqualTo("4 clauses\n");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(QueryCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theAppsAreThoseOfFilesAndDirectories() {
        assertThat(cli.run("query", "apps where violated(A.7) select name", examples, "--format", "csv")
                        .out())
                .startsWith("name\nad-audience-exporter\n");
        assertThat(cli.run("query", "apps select name", Cli.example("crm-sync.yaml"), "--format", "csv")
                        .out())
                .isEqualTo("name\ncrm-sync\n");
    }

    @Test
    void anAppMayComeFromStandardInput() throws IOException {
        Outcome outcome = new Cli()
                .reading(Files.readString(Path.of(Cli.example("crm-sync.yaml"))))
                .run("query", "count findings of crm-sync by verdict", "-", "--format", "csv");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("verdict,count\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clauses limit 1 | 0",
                "clauses where text mentions \"zebra\" | 1",
                "count clauses where text mentions \"zebra\" | 1",
                "count clauses | 0",
                "apps | 1",
                "claues | 2",
                "clauses where modalty = power | 2",
                "findings of nobody | 2",
                "'' | 2",
            })
    void theExitCodeTellsWhetherAnythingWasFound(String query, int code) {
        assertThat(cli.run("query", query).exit()).isEqualTo(code);
    }

    @Test
    void whatMayBeThereIsNeitherFoundNorAbsent() throws IOException {
        Outcome outcome = cli.run("query", "apps where violated(A.7)", file("a.yaml", "app: a\nfacts: {}\n"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no apps", "1 is left out");
    }

    @Test
    void mistakesPointIntoTheQueryAndSayWhatMayBeMeant() {
        assertThat(cli.run("query", "clauses where modalty = power").err())
                .contains("query:1:15: error[", "                  ^^^^^^^", "did you mean 'modality'?");
    }

    @Test
    void allThatIsWrongWithTheFilesIsToldAndNothingIsAnswered() throws IOException {
        String one = file("one.yaml", "app: one\nfacts: {breaches: none}\n");
        String two = file("two.yaml", "app: two\nfacts: {no_such: 1}\n");

        Outcome outcome = cli.run("query", "apps", one, Cli.example("crm-sync.yaml"), two);

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("one.yaml:2:", "two.yaml:2:");
    }

    @Test
    void oneFileThatCannotBeReadIsToldWithWhatIsWrongWithTheOthers() throws IOException {
        Outcome outcome =
                cli.run("query", "apps", file("one.yaml", "app: one\nfacts: {breaches: none}\n"), "nowhere.yaml");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).contains("one.yaml:2:", "cannot read 'nowhere.yaml'");
    }

    @Test
    void twoFilesAboutOneAppAreRefused() throws IOException {
        Outcome outcome = cli.run(
                "query", "apps", file("one.yaml", "app: a\nfacts: {}\n"), file("two.yaml", "app: a\nfacts: {}\n"));

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("two facts files are about the app 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "markdown", "json", "jsonl"})
    void hostileTextsAreHarmlessInEveryFormat(String format) throws IOException {
        String app = file("evil.yaml", "app: evil\ntitle: \"=cmd|' /C calc'!A0\\e]0;x\\a\\u202e\"\nfacts: {}\n");

        Outcome outcome = cli.run("query", "apps select title", app, "--format", format);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).doesNotContain("\u001b", "\u0007", "\u202e");
        if (format.equals("csv")) {
            assertThat(outcome.out().lines().skip(1)).allMatch(line -> line.startsWith("'=cmd"));
        }
    }

    @Test
    void noneAndUnknownAreToldApart() {
        String query = "findings of crm-sync where label = \"A.4\" select heading, label";

        assertThat(cli.run("query", query, Cli.example("crm-sync.yaml")).out()).contains("none     A.4");
        assertThat(cli.run("query", "revisions select id, effective_on", "--format", "jsonl")
                        .out())
                .isEqualTo("{\"id\":\"r1\"}\n{\"id\":\"r2\"}\n");
        assertThat(cli.run("query", "revisions select id, effective_on, predecessor", "--format", "csv")
                        .out())
                .isEqualTo("id,effective_on,predecessor\nr1,unknown,\nr2,unknown,r1\n");
    }

    @Test
    void onASessionAQueryNeedsNoPrefixAndKnowsTheLoadedApps() {
        Outcome outcome = cli.session(
                "use " + Cli.example("crm-sync.yaml"),
                "use " + Cli.example("ad-audience-exporter.yaml"),
                "apps where violated(A.7) select name --format csv",
                "query count apps --format csv",
                "query 'count apps' --format csv",
                "facts of crm-sync where id = \"breaches\" select id --format csv",
                "terms where id = \"aup\" select id --format csv",
                "use crm-sync",
                "check A.7");

        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.out())
                .contains("name\nad-audience-exporter\ncount\n2\ncount\n2\nid\nbreaches\nid\n")
                .endsWith("must erase their data and/or Content.\n")
                .contains("crm-sync – ");
    }

    @Test
    void changesBetweenRevisionsCanBeAskedForByWhatTheyDo() {
        String query =
                "changes from r1 to r2 where kind = amended and effect = stricter select after, modality_changed in marks";

        Outcome outcome = cli.run("query", query, "--format", "csv");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                after,modality_changed in marks
                A.7,true
                B.1,false
                F.5,false
                """);
        assertThat(cli.session(query + " --format csv").out()).isEqualTo(outcome.out());
    }

    @Test
    void whatAnotherClauseTookOverIsNoRelief() {
        assertThat(cli.run(
                                "query",
                                "changes from r1 to r2 where kind = removed select before, effect",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("before,effect\nE.2,equivalent\n");
    }

    @Test
    void revisionsAreNamedAsInImpact() {
        String data = Cli.top()
                .resolve("policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy")
                .toString();
        String byName = cli.run("query", "count changes from r1 to r2 by kind", "--format", "csv")
                .out();

        assertThat(cli.run(
                                "query",
                                "count changes from \"" + data
                                        + "/r1.yaml\" to \"hubspot-developer-policy@r2\" by kind",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo(byName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes from r1 to r1 | 1 | no changes",
                "changes from r1 to r7 | 2 | 'r7' is neither a revision nor a file",
                "changes from r1 | 2 | error[SYN-017]",
                "changes | 2 | name them: changes from r1 to r2",
                "changes from r1 to r2 of alpha | 2 | error[QRY-002]",
            })
    void whereNothingChangedOrNoRevisionIsThatIsTold(String query, int code, String told) {
        Outcome outcome = cli.run("query", query);

        assertThat(outcome.exit()).isEqualTo(code);
        assertThat(outcome.err()).contains(told);
    }

    @Test
    void wordsThatAreCommandsTooStayCommands() {
        assertThat(cli.session("terms a").out()).contains("AUP (Acceptable Use Policy)");
        assertThat(cli.session("policies").out()).contains("revisions: r1");
        assertThat(cli.session("facts authentication").out()).contains("How must users authenticate");
    }

    @Test
    void aMisspelledSourceIsRecognized() {
        assertThat(cli.session("clauzes where norms > 1").err()).contains("did you mean 'clauses'?");
    }

    @Test
    void theOptionsOfOtherCommandsStayAsTheyWere() {
        assertThat(cli.run("check", Cli.example("crm-sync.yaml"), "--format", "csv")
                        .exit())
                .isEqualTo(2);
    }
}
