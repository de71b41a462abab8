package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli.Outcome;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.terminal.SystemTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final Cli cli = new Cli();

    @TempDir
    Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @Test
    void optionsMayStandBeforeACommandThatTakesAnyNumberOfArguments() {
        Outcome outcome = new Cli().run("--policy", "hubspot-developer-policy", "show", "A.4");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aClauseIsShownWithItsExactWordsAndWhomItBinds() {
        Outcome outcome = cli.run("show", "a.4");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("A.4  no-sale-without-express-consent  hubspot-developer-policy@r1")
                .contains("in A. Data Protection.")
                .contains("    You will not sell, rent, exploit, or distribute HubSpot Customer Data")
                .contains("prohibition    on Developer, towards Customer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-sale-without-express-consent", "#no-sale-without-express-consent", "§A.4", "A.4", "a4", "A 4"
            })
    void aPartIsFoundByCitationAndById(String reference) {
        assertThat(cli.run("show", reference).out()).startsWith("A.4  no-sale-without-express-consent");
    }

    @Test
    void whatIsFoundIsShownEvenIfAnotherReferenceIsNot() {
        Outcome outcome = cli.run("show", "A.4", "A.99", "B.1");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("A.4  ", "B.1  ");
        assertThat(outcome.err())
                .isEqualTo("error: hubspot-developer-policy@r1 has no part 'A.99'\nhint: did you mean 'A.9'?\n");
    }

    @Test
    void theWholePolicyIsShownWithoutAReference() {
        assertThat(cli.run("show").out())
                .contains("HubSpot Developer Policy", "A. Data Protection.", "B. (no heading)", "closing.3");
    }

    @Test
    void rulesAreShownWhenAskedFor() {
        assertThat(cli.run("show", "A.4").out()).doesNotContain("forbid");
        assertThat(cli.run("show", "A.4", "--rules").out()).contains("forbid some use in data.uses");
    }

    @Test
    void factsThatWereStatedForAnotherRevisionAreReadWithAWarning() throws IOException {
        String facts = file("old.yaml", "app: old\npolicy: hubspot-developer-policy@r0\nfacts: {}\n");

        Outcome outcome = cli.run("check", facts);

        assertThat(outcome.out()).startsWith("old\n");
        assertThat(outcome.err())
                .contains(
                        "warning[FACT-010]: these facts were stated for the revision 'r0', but they are read for 'r1'");
    }

    @Test
    void searchPutsTheBestFirstAndMarksWhatItFound() {
        Outcome outcome = cli.run("search", "selling", "customer", "data");

        assertThat(outcome.out()).startsWith("A.4  no-sale-without-express-consent\n");
        assertThat(outcome.out()).contains("You will not *sell*");
    }

    @Test
    void searchSaysWhenThereIsNothing() {
        Outcome silent = cli.run("search", "zeppelin");
        Outcome apart = cli.run("search", "\"data sell\"");

        assertThat(silent.exit()).isEqualTo(6);
        assertThat(silent.err()).startsWith("note: hubspot-developer-policy@r1 seems to be silent on this");
        assertThat(apart.exit()).isEqualTo(1);
        assertThat(apart.out()).isEmpty();
        assertThat(apart.err()).contains("nothing in hubspot-developer-policy@r1 has these words together");
    }

    @Test
    void searchSaysWhichWordsStandForOthers() {
        assertThat(cli.run("search", "resell", "leads", "--limit", "1").out())
                .startsWith("A.4  no-sale-without-express-consent\n")
                .contains("for “resell”: sell");
    }

    @Test
    void termsCanBePickedByTheirStart() {
        assertThat(cli.run("terms", "hubspot customer").out())
                .isEqualTo("HubSpot Customer Data (Customer Data)  defined in Developer Terms\n");
        assertThat(cli.run("terms", "xyz").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "crm-sync.yaml, 0",
        "ad-audience-exporter.yaml, 1",
        "support-chatbot.yaml, 3",
    })
    void checkTellsTheVerdictByItsExitCode(String example, int exit) {
        Outcome outcome = cli.run("check", Cli.example(example));

        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("hubspot-developer-policy@r1, as of ");
    }

    @Test
    void whatMattersFirstComesFirst() {
        String out = cli.run("check", Cli.example("ad-audience-exporter.yaml")).out();

        assertThat(out)
                .containsSubsequence(
                        "Violated", "A.4", "because", "to comply", "What may follow", "Not followed", "Compliant  ");
    }

    @Test
    void checkReadsStandardInput() throws IOException {
        String facts = Files.readString(Path.of(Cli.example("crm-sync.yaml")));

        assertThat(cli.reading(facts).run("check", "-").out()).startsWith("crm-sync – Ledgerline CRM Sync");
    }

    @Test
    void ofSeveralFilesTheMostSeriousCountsAndTheGoodOnesAreStillPrinted() throws IOException {
        String broken = file("broken.yaml", "app: broken\nfacts:\n  authentication.methd: oauth2\n");

        Outcome outcome =
                cli.run("check", Cli.example("crm-sync.yaml"), broken, Cli.example("ad-audience-exporter.yaml"));

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).contains("crm-sync – ", "ad-audience-exporter – ");
        assertThat(outcome.err())
                .isEqualTo(broken
                        + ":3:3: error[FACT-001]: 'authentication.methd' is not a fact of hubspot-developer-policy\n"
                        + "      authentication.methd: oauth2\n"
                        + "      ^^^^^^^^^^^^^^^^^^^^\n"
                        + "hint: did you mean 'authentication.method'?\n");
    }

    @Test
    void severalAppsGetAnOverview() {
        String out = cli.run("check", Cli.example("crm-sync.yaml"), Cli.example("support-chatbot.yaml"))
                .out();

        assertThat(out).contains("\n\ncrm-sync         29 compliant");
    }

    @Test
    void aFileThatIsNotThereIsAFailureToRead() {
        Outcome outcome = cli.run("check", "nowhere.yaml");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).isEqualTo("error: cannot read 'nowhere.yaml': there is no such file\n");
    }

    @Test
    void everyMistakeOfAFileIsTold() throws IOException {
        String broken = file("broken.yaml", """
                app: broken
                as_of: tomorrow
                facts:
                  authentication: {method: oauth3, logins_audited: perhaps}
                  data.usess: []
                """);

        assertThat(cli.run("check", broken).err().lines().filter(line -> line.contains(": error[")))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void whyGivesWordsReasonsRemediesAndTheRuleAsATree() {
        Outcome outcome = cli.run("why", "A.4", Cli.example("ad-audience-exporter.yaml"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsSubsequence(
                        "A.4  violated",
                        "You will not sell, rent, exploit, or distribute",
                        "Because",
                        "data.uses[1].purpose = sale  (line 10)",
                        "To comply",
                        "What may follow",
                        "at discretion, with or without notice",
                        "The rule, with the value of every part",
                        "applies when handles_customer_data → true",
                        "forbid some use in data.uses");
    }

    @Test
    void whyAsksForWhatIsMissing() {
        Outcome outcome = cli.run("why", "B.1", Cli.example("quick-notes.yaml"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out())
                .containsSubsequence("undecided", "Missing", "How must users authenticate to the app?");
    }

    @Test
    void whyOfASectionCoversItsClauses() {
        assertThat(cli.run("why", "D", Cli.example("crm-sync.yaml")).out()).contains("D.1  ", "D.6  ");
    }

    @Test
    void aClauseThatIsNotThereIsWrongUsageOfWhySinceOneMeansViolated() {
        assertThat(cli.run("why", "Z.1", Cli.example("crm-sync.yaml")).exit()).isEqualTo(2);
        assertThat(cli.run("show", "Z.1").exit()).isEqualTo(1);
    }

    @Test
    void theDayCanBeSet() {
        String example = Cli.example("ad-audience-exporter.yaml");

        assertThat(cli.run("why", "A.7", example).exit()).isEqualTo(1);
        assertThat(cli.run("why", "A.7", example, "--on", "2026-08-10").exit()).isZero();
        assertThat(cli.run("why", "A.7", example, "--on", "soon").err())
                .contains("--on takes a day such as 2026-11-01, not 'soon'");
    }

    @Test
    void aFileWithoutADayIsCheckedAsOfToday() throws IOException {
        assertThat(cli.run("check", file("a.yaml", "app: a\nfacts: {}\n")).out())
                .contains("as of 2026-11-20");
    }

    @Test
    void aParameterCanBeSet() {
        String example = Cli.example("ad-audience-exporter.yaml");

        assertThat(cli.run("why", "A.7", example, "--param", "erasure_deadline=90 days")
                        .exit())
                .isZero();
        Outcome wrong = cli.run("why", "A.7", example, "--param", "erasure_deadlin=90 days");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("erasure_deadline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shwo | there is no command 'shwo' | did you mean 'show'?",
                "check | 'check' needs FACTS | 'proviso help check' says how it is used",
                "why A.4 | 'why' needs FACTS | 'proviso help why' says how it is used",
                "toc A B | 'toc' takes no further argument 'B' | 'proviso help toc' says how it is used",
                "show --fromat json | there is no option '--fromat' | did you mean '--format'?",
                "show --format xml | --format takes text, json, jsonl, not 'xml' | ",
                "show --policy nope | there is no policy 'nope' | there is hubspot-developer-policy",
                "show --policy hubspot-developer-policy@r9 | there is no revision of hubspot-developer-policy 'r9' | ",
                "show --repository /nowhere | there is no directory '/nowhere' | --repository names a directory",
                "use a.yaml | 'use' works in the interactive shell only | start it with 'proviso'",
                "toc --depth 0 | --depth takes a number from 1 to 1000, not '0' | ",
                "toc --depth deep | --depth takes a number from 1 to 1000, not 'deep' | ",
                "search x --limit 0 | --limit takes a number from 1 to 1000, not '0' | ",
                "facts authentcation | there is no fact 'authentcation' | ",
            })
    void wrongUsageIsToldWithAWayOut(String line, String message, String hint) {
        Outcome outcome = cli.run(line.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("error: " + message + "\n");
        if (hint != null) {
            assertThat(outcome.err()).contains("hint: " + hint + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpListsWhatThereIs(String word) {
        Outcome outcome = cli.run(word);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Read the policy", "  check         evaluate apps", "exit-codes");
        assertThat(outcome.out()).doesNotContain("  unset");
    }

    @Test
    void everyCommandAndTopicHasHelp() {
        for (String name : TestCommands.all().names()) {
            assertThat(cli.run("help", name).out()).as(name).contains("Usage: ", name);
        }
        assertThat(cli.run("help", "exit-codes").out()).contains("3    nothing violated, something undecided");
        assertThat(cli.run("help", "chekc").err()).contains("did you mean 'check'?");
    }

    @Test
    void helpIsUnderstoodAnywhere() {
        assertThat(cli.run("check", "a.yaml", "-h").out()).startsWith("Usage: proviso check [OPTIONS] FACTS...");
        assertThat(cli.run("check", "a.yaml", "-h")).isEqualTo(cli.run("help", "check"));
    }

    @Test
    void theVersionIsToldWithAndWithoutHyphens() {
        assertThat(cli.run("--version").out()).startsWith("proviso ");
        assertThat(cli.run("version")).isEqualTo(cli.run("--version"));
    }

    @Test
    void colorsComeOnATerminalUnlessRefused() {
        assertThat(new Cli().run("toc").out()).doesNotContain("\u001b");
        assertThat(new Cli().onTerminal().run("toc").out()).contains("\u001b[");
        assertThat(new Cli().onTerminal().with("NO_COLOR", "1").run("toc").out())
                .doesNotContain("\u001b");
        assertThat(new Cli().onTerminal().with("NO_COLOR", "").run("toc").out()).contains("\u001b[");
        assertThat(new Cli().onTerminal().with("TERM", "dumb").run("toc").out()).doesNotContain("\u001b");
        assertThat(new Cli().run("toc", "--color", "always").out()).contains("\u001b[");
        assertThat(new Cli().onTerminal().run("toc", "--color", "never").out()).doesNotContain("\u001b");
    }

    @Test
    void contentsAreListedAsDeepAsIsWanted() {
        assertThat(new Cli().run("toc", "--depth", "1").out().lines().map(line -> line.split(" ", 2)[0]))
                .containsSubsequence("preamble.1", "A", "B", "C", "D", "E", "F", "closing.1")
                .doesNotContain("", "A.4");
        assertThat(new Cli().run("toc", "B", "--depth", "2").out())
                .contains("B.2 ")
                .doesNotContain("B.2.a");
        assertThat(new Cli().run("toc", "B", "--depth", "2", "--format", "json").out())
                .contains("\"B.2\"")
                .doesNotContain("\"B.2.a\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void linesFitTheWidth(int columns) {
        for (String line : List.of("toc", "show", "facts data", "help", "terms", "revisions")) {
            assertThat(new Cli()
                            .with("COLUMNS", String.valueOf(columns))
                            .run(line.split(" ", -1))
                            .out()
                            .lines())
                    .as(line)
                    .allMatch(text -> text.length() <= columns);
        }
    }

    @Test
    void aReaderThatHasGoneIsNoError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = Console.of(
                InputStream.nullInputStream(),
                new Output(closed),
                new Output(errors),
                new Surroundings(false, false, false, Map.of()));

        assertThat(Main.run(
                                List.of("check", Cli.example("support-chatbot.yaml")),
                                console,
                                new SystemTerminal(),
                                LocalDate::now)
                        .number())
                .isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
