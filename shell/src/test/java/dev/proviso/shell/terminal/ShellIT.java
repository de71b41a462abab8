package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built launcher on a pseudo-terminal: keys are typed and the screen is read. */
@EnabledOnOs(OS.LINUX)
class ShellIT {

    private static final String TAB = "\t";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String CTRL_E = "\u0005";
    private static final String CTRL_X = "\u0018";
    private static final String ESCAPE = "\u001b";
    private static final String RIGHT = "\u001bOC";
    private static final String UP = "\u001bOA";
    private static final Path LAUNCHER = Path.of(System.getProperty("proviso.launcher", "proviso"));

    @TempDir
    Path state;

    private PseudoTerminal shell() throws IOException {
        return shell(80);
    }

    private PseudoTerminal shell(int columns) throws IOException {
        return shell(columns, "xterm-256color");
    }

    private PseudoTerminal shell(int columns, String term) throws IOException {
        return new BuiltShell(state).start(columns, term);
    }

    @Test
    void aReplyIsCopiedToTheClipboardOfTheTerminal() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("answer A.4 policy-data/examples/ad-audience-exporter.yaml --format markdown --copy")
                    .see("was sent to the clipboard")
                    .seeLastLine(PROMPT);

            Matcher sequence =
                    Pattern.compile("\u001b\\]52;c;([A-Za-z0-9+/=]+)\u0007").matcher(shell.raw());
            assertThat(sequence.find()).isTrue();
            assertThat(new String(Base64.getDecoder().decode(sequence.group(1)), StandardCharsets.UTF_8))
                    .isEqualTo(new Cli()
                            .run("answer", "A.4", Cli.example("ad-audience-exporter.yaml"), "--format", "markdown")
                            .out());
            assertThat(shell.lines()).noneMatch(line -> line.contains("52;c;"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void theWordsOfAClauseFitTheWidth(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT).enter("show A.4").see("You will not sell, rent");

            assertThat(shell.lines())
                    .filteredOn(line -> line.contains("You will not sell"))
                    .hasSize(1);
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void tabCompletesACommandAndListsLabelsWithTheirWords() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("revis" + TAB).see(PROMPT + " revision").type(CTRL_C);
            shell.seeLastLine(PROMPT).type("show A.").type(TAB).see("You will not sell");
        }
    }

    @Test
    void tabOffersTheValuesOfAnEnumeration() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("set authentication.method = ").type(TAB).see("single_sign_on");
            shell.type("oau" + TAB).see("method = oauth2").type("\r").see("authentication.method = oauth2");
        }
    }

    @Test
    void revisionsAreCompletedAndCompared() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("diff r1 r").type(TAB).see("r2").type("2 A.8\r");
            shell.see("A.7 → A.8").see("law requires you to keep").seeLastLine(PROMPT);
        }
    }

    @Test
    void tabCompletesFileNames() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .type("use policy-d" + TAB)
                    .see("use policy-data/")
                    .type("ex" + TAB)
                    .see("use policy-data/examples/")
                    .type("crm" + TAB)
                    .see("crm-sync.yaml")
                    .type("\r")
                    .see("using crm-sync");
            shell.seeLastLine("hubspot-developer-policy@r1 crm-sync>");
        }
    }

    @Test
    void anAppIsCheckedBeforeAndAfterAChange() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use policy-data/examples/crm-sync.yaml").see("using crm-sync");
            shell.enter("check").see("Not applicable");
            shell.enter("set data.uses[0].customer_consent = missing").see("data.uses[0].customer_consent = missing");
            shell.enter("set data.uses[0].purpose = sale").see("crm-sync*>");
            shell.enter("check A.4").see("1 violated").see("You will not sell").see("to comply");
            shell.enter("unset data.uses").see("data.uses is unknown now");
            shell.enter("check A.4").see("1 undecided");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void aCheckFitsTheWidthAndNoWordIsTorn(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT)
                    .enter("use policy-data/examples/ad-audience-exporter.yaml")
                    .see("using ad-audience");
            shell.enter("check A.4 B.4")
                    .see("1 violated, 1 compliant")
                    .see("intercept, or")
                    .seeLastLine(BuiltShell.prompt("ad-audience-exporter"));

            List<String> lines = shell.lines();
            assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
                    .contains(
                            "A.4 You will not sell, rent, exploit, or distribute HubSpot Customer Data without express"
                                    + " consent from the Customer. because data.uses[1].customer_consent = proper (line 10);",
                            "to comply data.uses[1].customer_consent = express instead of proper",
                            "What may follow, as the policy reserves it: blocked from connecting to the HubSpot Platform;");
            // The page is as wide as the terminal, or the width that is good to read.
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line.stripTrailing()).hasSizeGreaterThan(columns * 3 / 5));
        }
    }

    @Test
    void aLineThatEndsInAQuestionMarkIsSearchedFor() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("may my app keep contacts after an erasure request?")
                    .see("A.7  erase-on-request");
            shell.see("you must erase their data and/or Content.").clear(PROMPT);
            shell.enter("? resell contact lists")
                    .see("A.4  no-sale-without-express-consent")
                    .clear(PROMPT);
            shell.enter("show A.9").see("you must contact all affected").seeLastLine(PROMPT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void twoRevisionsAreCompared(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT).enter("diff r1 r2").see("In form only").seeLastLine(PROMPT);
        }
    }

    @Test
    void whatIsViolatedIsExplainedMendedAndTried() throws Exception {
        String app = BuiltShell.prompt("ad-audience-exporter");
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("use policy-data/examples/ad-audience-exporter.yaml")
                    .clear(app);
            shell.enter("because A.4")
                    .see("data.uses[1].purpose = sale  (line 10)")
                    .clear(app);
            shell.enter("to comply A.4")
                    .see("1. data.uses[1].customer_consent = express instead of proper")
                    .clear(app);
            shell.enter("what if data.uses[1].customer_consent = express")
                    .see("A.4  violated → compliant")
                    .clear(app);
            shell.enter("use policy-data/examples/quick-notes.yaml").see("using quick-notes");
            shell.enter("missing A.4").see("may decide A.4").clear(BuiltShell.prompt("quick-notes"));
            shell.enter("compare ad-audience-exporter")
                    .see("proof_requests")
                    .seeLastLine(BuiltShell.prompt("quick-notes"));
            shell.enter("apps select name, verdict(A.4)").see("2 apps");
        }
    }

    @Test
    void linesAreRememberedFromOneSessionToTheNextForTheirOwnerAlone() throws Exception {
        try (PseudoTerminal first = shell()) {
            first.see(PROMPT).enter("show A.7").see("requests for their data").enter("quit");
            assertThat(first.exit()).isZero();
        }
        try (PseudoTerminal second = shell()) {
            second.see(PROMPT).type(UP).type(UP).seeLastLine(PROMPT + " show A.7");
            second.type(CTRL_C).enter("history").see("show A.7");
        }
        Path history = state.resolve("proviso/history");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history.resolveSibling("."))))
                .isEqualTo("rwx------");
    }

    @Test
    void controlCDropsTheLineAndKeepsTheSession() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("show A.4").see("> show A.4").type(CTRL_C).seeLastLine(PROMPT);
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void aQueryNeedsNoPrefixAndItsTableFitsTheTerminal(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT)
                    .enter("clauses in A where modality = prohibition limit 2")
                    .see("2 clauses");

            assertThat(shell.lines())
                    .anySatisfy(line -> assertThat(line).startsWith("A.2    prohibition  You will not"));
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void tabGoesOnWithAQueryAndAnUnfinishedOneGoesOnOnTheNextLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("clauses where modal" + TAB).see("modalit").type(CTRL_C);
            shell.seeLastLine(PROMPT).type("clauses where modality = pro" + TAB).see("modality = prohibition");
            shell.enter(" and")
                    .see("…>")
                    .enter("text mentions \"customer data\" select label")
                    .see("4 clauses");
            shell.enter("use policy-data/examples/crm-sync.yaml").see("using crm-sync");
            shell.enter("what if data.uses[0].purpose = sale, data.uses[0].customer_consent = proper")
                    .see("2 of 46 verdicts would change.");
            shell.type(UP).see("> what if data.uses[0].purpose = sale").type(CTRL_C);
        }
    }

    @Test
    void controlCStopsWhatRunsAndKeepsTheSession() throws Exception {
        Path policies = SlowPolicy.write(state.resolve("policies"));
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("policy").see("HubSpot Developer Policy");
            shell.enter("check --repository " + policies + " " + policies.resolve("app.yaml"));
            // A key that comes before the command has started belongs to the line editor.
            shell.typeUntilSeen(CTRL_C, "interrupted");
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-", "<&- >&-", "<&- 2>&-"})
    void aStandardInputThatIsClosedIsAnEmptyOne(String closed) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "exec '" + LAUNCHER.toAbsolutePath() + "' " + closed)
                .redirectErrorStream(true)
                .start();

        // A launcher that builds first says so.
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("error");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aPipeThatNobodyWritesToIsNotWaitedFor() throws Exception {
        Path pipe = state.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use " + pipe).see("it is not a regular");
        }
    }

    @Test
    void controlDLeaves() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type(CTRL_D);
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void mistakesAreToldWithWhatMayBeMeant() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("shwo A.4").see("did you mean 'show'?");
            shell.enter("set authentication.methd = oauth2").see("did you mean 'authentication.method'?");
            shell.enter("set authentication.method = oauth3").see("did you mean 'oauth2'?");
        }
    }

    @Test
    void anOpenBracketGoesOnOnTheNextLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("set privacy_policy.explains = [collection,")
                    .see("[>");
            shell.enter("use]").see("privacy_policy.explains = [collection, use]");
        }
    }

    @Test
    void hostileFactsLeaveTheTerminalUnharmed() throws Exception {
        Path facts = state.resolve("hostile.yaml");
        Files.writeString(facts, """
                app: "evil\\e]0;title\\a\\e]52;c;aGk=\\a\\e[2J\\u202Eapp"
                facts:
                  privacy_policy: {url: "https://example.com/\\e[31m\\u009b2J"}
                """);
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use " + facts).see("using evil\\x1b]0;title");
            shell.enter("facts privacy_policy.url").see("\\x1b[31m\\x9b2J");
            shell.enter("check").see("<U+202E>app");

            assertThat(shell.raw()).doesNotContain("\u001b]0;title", "\u001b]52", "\u202e", "\u009b");
        }
    }

    @Test
    void whatWasTypedBeforeIsSuggestedAndTakenOverByAKey() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("show A.9").see("you must contact all affected");
            shell.seeLastLine(PROMPT)
                    .type("sho")
                    .seeLastLine(PROMPT + " show A.9")
                    .type(RIGHT + "\r");
            shell.seeLastLine(PROMPT).enter("history").see("1  show A.9");
            shell.type("set option suggestions off\r")
                    .see("suggestions     off")
                    .type("sho");
            shell.seeLastLine(PROMPT + " sho");
        }
    }

    @Test
    void aLineIsEditedInTheEditorOfThePerson() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("toc A.4").see("> toc A.4").type(CTRL_X + CTRL_E);
            shell.seeLastLine(PROMPT + " toc B.4").type("\r").see("HubSpot Developer Policy");
            shell.seeLastLine(PROMPT);
        }
    }

    @Test
    void aLineOfTheHistoryIsRunAgainByItsNumber() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("toc A.4").see("A.4").enter("show A.9").see("you must contact all affected");
            shell.enter("!1").see("You will not sell").seeLastLine(PROMPT);
        }
    }

    @Test
    void escapeAndEnterGoOnOnAFurtherLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .type("clauses in A")
                    .type(ESCAPE + "\r")
                    .type("limit 1\r")
                    .see("1 clause");
        }
    }

    @Test
    void settingsAreKeptAndTheKeysOfViAreThere() throws Exception {
        try (PseudoTerminal first = shell()) {
            first.see(PROMPT).enter("settings editing-mode vi --save").see("editing-mode    vi");
            first.enter("settings prompt '{policy} $ ' --save")
                    .see("hubspot-developer-policy $")
                    .enter("quit");
            assertThat(first.exit()).isZero();
        }
        try (PseudoTerminal second = shell()) {
            second.see("hubspot-developer-policy $").type("shwo A.9").type(ESCAPE);
            second.type("0cw").type("show").type("\r").see("you must contact all affected");
        }
    }

    @Test
    void wrongSettingsAreToldAndTheShellOpensAllTheSame() throws Exception {
        Files.createDirectories(state.resolve("proviso"));
        Files.writeString(state.resolve("proviso/settings"), "themee = dark\n");
        try (PseudoTerminal shell = shell()) {
            shell.see("did you mean 'theme'?").see(PROMPT).enter("show A.9").see("you must contact all affected");
        }
    }

    @Test
    void aDumbTerminalGetsPlainLines() throws Exception {
        try (PseudoTerminal shell = shell(80, "dumb")) {
            shell.see("proviso>").type("show A.9\n").see("you must contact all affected");

            assertThat(shell.raw()).doesNotContain("\u001b");
        }
    }
}
