package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types who knows other shells, or types in a hurry. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set data.usses[0].purpose = sale | did you mean 'data.uses'?
            what if foo = 1                  | write FACT = VALUE, with commas between several
            show 4                           | did you mean preamble.4 or A.4 or B.4 or C.4 or D.4 or E.4 or F.4?
            show 77                          | 'toc' lists its parts
            3                                | numbers stand for what was listed last
            _                                | numbers stand for what was listed last
            close cmr-sync                   | did you mean 'crm-sync'?
            close nothing-alike              | open are crm-sync
            use cr                           | did you mean 'crm-sync'?
            use nothing-alike                | open are crm-sync
            mode html                        | html is written by 'diff', 'report'
            mode table                       | where there is a table, text is one
            answer A.4 --format html         | html is written by 'diff', 'report'
            undo all                         | write a whole number: 1 is all of them
            crm-sync.yaml                    | 'use crm-sync.yaml' opens an app
            """)
    void isToldWhatToTypeInstead(String line, String hint) {
        Outcome outcome = new Cli().session("use " + Cli.example("crm-sync.yaml"), line);

        assertThat(outcome.err()).contains("error").contains("hint: " + hint);
    }

    /** From where the project is, the examples lie two directories below. */
    @Test
    void anAppsNameIsFoundInTheDirectoriesBelow() {
        assertThat(Path.of("").toAbsolutePath()).isEqualTo(Cli.top().resolve("shell"));

        assertThat(new Cli().session("use slips-te").err()).contains("there is no open app or file 'slips-te'");
        assertThat(dev.proviso.shell.facts.FilesBelow.starting("Slips-te"))
                .containsExactly("src/test/files/slips-test.yaml");
        assertThat(new Cli().session("use slips-te").err()).contains("did you mean 'src/test/files/slips-test.yaml'?");
        assertThat(dev.proviso.shell.facts.FilesBelow.starting("")).isEmpty();
    }

    @Test
    void commandsMayStartWithACapital() {
        assertThat(new Cli().session("Show A.4").out())
                .isEqualTo(new Cli().session("show A.4").out());
        assertThat(new Cli()
                        .session("CHECK A.4 " + Cli.example("crm-sync.yaml"))
                        .out())
                .contains("1 compliant");
    }

    @Test
    void assumptionsAreQuotedAsTheyWereTyped() {
        assertThat(new Cli()
                        .session("use " + Cli.example("crm-sync.yaml"), "what if breaches = [] and data.uses = []")
                        .err())
                .contains("\n    breaches = [] and data.uses = []\n");
    }

    @Test
    void whatIsPastedFromAPageHasBlanksAndQuotesOfPages() {
        String shown = new Cli().session("show A.4").out();

        assertThat(new Cli().session("show\u00a0A.4").out()).isEqualTo(shown);
        assertThat(new Cli().session("\u200bshow A.4\ufeff\u00a0").out()).isEqualTo(shown);
        assertThat(new Cli().session("A.4\u00a0").out()).isEqualTo(shown);
        assertThat(new Cli()
                        .session(
                                "set documentation.url = “https://docs.example.com”", "set documentation.url = “a” b ”")
                        .out())
                .isEqualTo("documentation.url = \"https://docs.example.com\"\ndocumentation.url = \"a” b \"\n");
    }

    @Test
    void signsOfOtherShellsAreToldWhatToTypeInstead() {
        String use = "use " + Cli.example("crm-sync.yaml");

        assertThat(new Cli().session(use, "check > out.txt").err())
                .contains("'>' sends nothing elsewhere")
                .contains("type 'output out.txt --once' first");
        assertThat(new Cli().session(use, "facts | less").err()).contains("page by page");
        assertThat(new Cli()
                        .session(use, "search a > b", "apps where count(scopes.requested) > 1")
                        .err())
                .doesNotContain("elsewhere");
    }

    @Test
    void whatCannotBeCopiedIsTold() {
        assertThat(new Cli().session("copy").err()).contains("there is nothing to copy");
        assertThat(new Cli().session("copy A.44").err()).contains("did you mean 'A.4'?");
        assertThat(new Cli().session("copy A.4").err()).contains("no terminal whose clipboard");
    }

    @Test
    void theTwoAppsThatAreOpenAreCompared() {
        String one = "use " + Cli.example("crm-sync.yaml");
        String two = "use " + Cli.example("quick-notes.yaml");

        assertThat(new Cli().session(one, two, "compare").out()).contains("crm-sync → quick-notes");
        assertThat(new Cli().session(one, "compare").err()).contains("needs two apps, and 1 is open");
        assertThat(new Cli().session("compare").err()).contains("needs two apps, and 0 are open");
    }

    @Test
    void behindAMistakeIsToldWhatWasNotRun() {
        Outcome outcome = new Cli().run("-c", "set breaches = []\nset breaches = maybe\nset data.uses = []\nshow A.4");

        assertThat(outcome.out()).isEqualTo("breaches = []\n");
        assertThat(outcome.err()).endsWith("not run: set data.uses = [], and 1 line behind it\n");
        assertThat(new Cli().run("-c", "shwo A.4; show A.4").err()).endsWith("not run: show A.4\n");
        assertThat(new Cli().run("-c", "show A.4; shwo A.4").err()).doesNotContain("not run");
    }

    @ParameterizedTest
    @CsvSource({
        "timing, 'timing          on  (on, off)'",
        "'timing; timing', 'timing          off  (on, off)'",
        "timing on, 'timing          on  (on, off)'",
        "\\timing, 'timing          on  (on, off)'",
        "pager, 'pager           off  (on, off)'",
        "mode csv, 'format          csv  (text, json, jsonl, csv, markdown)'",
        "mode, 'format          text  (text, json, jsonl, csv, markdown)'",
        "theme light, 'theme           light  (auto, dark, light, plain)'",
    })
    void settingsHaveShortCommandsAsInOtherShells(String line, String told) {
        assertThat(new Cli().run("-c", line).out().strip()).endsWith(told);
    }

    @Test
    void aShortCommandKnowsItsValues() {
        assertThat(new Cli().session("mode jsn").err())
                .contains("'format' takes text, json, jsonl, csv, markdown, not 'jsn'")
                .contains("did you mean 'json'?");
    }

    @Test
    void clearDoesNothingWhereThereIsNoScreen() {
        Outcome outcome = new Cli().session("clear", "cls");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"define customer data", "terms Customer Data", "terms hubspot customer"})
    void termsMayHaveSeveralWords(String line) {
        assertThat(new Cli().session(line).out()).contains("HubSpot Customer Data (Customer Data)  defined in");
    }

    @Test
    void aTermIsFoundByAnyOfItsWords() {
        assertThat(new Cli().session("define processing agreement").out()).startsWith("DPA ");
        assertThat(new Cli().session("define nothing of the kind").err()).contains("no term has 'nothing of the kind'");
    }

    @ParameterizedTest
    @CsvSource({"help to comply, to-comply", "help what if, what-if", "help set option, settings", ":h check, check"})
    void helpTakesTheWordsThatAreTyped(String line, String command) {
        assertThat(new Cli().session(line).out()).startsWith("Usage: " + command + " ");
    }

    @Test
    void theFormatOfAllLinesIsGivenOnce() {
        String example = Cli.example("crm-sync.yaml");

        assertThat(new Cli()
                        .run("--format", "json", "-c", "check A.4 " + example + "; close nothing")
                        .out())
                .startsWith("{\"policy\":");
        assertThat(new Cli()
                        .run("-c", "check A.4 " + example, "--format", "json")
                        .out())
                .startsWith("{\"policy\":");
        assertThat(new Cli()
                        .run("-c", "check A.4 --format text " + example, "--format", "json")
                        .out())
                .contains("1 compliant");
    }

    @Test
    void aBackslashMarksACommandAndNoPart() {
        assertThat(new Cli().session("\\d").out()).isEmpty();
    }

    @Test
    void oneSlipIsOneMistake() {
        String use = "use " + Cli.example("crm-sync.yaml");

        assertThat(new Cli().session(use, "check A.4 && check A.5").err())
                .contains("error: '&&' joins no commands in this shell", "hint: write ';' between them")
                .containsOnlyOnce("error:");
        assertThat(new Cli().session(use, "check A.4 with data.uses = []").err())
                .contains("error: 'with' assumes nothing\nhint: write 'check A.4 assuming data.uses = []'\n")
                .containsOnlyOnce("error:");
    }

    @Test
    void whatIfAsksInWordsWhereNothingIsAssumed() {
        assertThat(new Cli().session("what if we used oauth?").out())
                .isEqualTo(new Cli().session("? what if we used oauth?").out())
                .isNotEmpty();
        assertThat(new Cli()
                        .session("use " + Cli.example("crm-sync.yaml"), "what if data.uses = []?")
                        .err())
                .contains("SYN-031");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why crm-sync A.4", "why A.4 of crm-sync", "why A.4 for crm-sync", "why A.4 ?", "why A.4?"})
    void whyTakesItsWordsInAnyOrder(String line) {
        String use = "use " + Cli.example("crm-sync.yaml");

        assertThat(new Cli().session(use, line).out())
                .isEqualTo(new Cli().session(use, "why A.4").out());
    }

    @Test
    void aPartIsShownWithAMarkBehindIt() {
        assertThat(new Cli().session("A.4 ?").out())
                .isEqualTo(new Cli().session("A.4?").out())
                .isEqualTo(new Cli().session("show A.4").out());
    }

    @Test
    void historyTakesAPatternAndSaysSo() {
        assertThat(new Cli().session("history /check A/").err()).isEmpty();
        assertThat(new Cli().session("history /(/").err()).contains("is no regular expression");
        assertThat(new Cli().session("history check").err()).contains("'history /check/' lists the lines");
    }
}
