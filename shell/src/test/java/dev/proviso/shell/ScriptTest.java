package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are run without a shell: from the command line, from files, from standard input. */
class ScriptTest {

    private static final String BROKEN = Cli.example("ad-audience-exporter.yaml");

    @TempDir
    Path folder;

    private String script(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }

    @Test
    void aLineOfCommandsBuildsUpASession() {
        Outcome outcome = new Cli().run("-c", "use '" + BROKEN + "'; check A.7");

        assertThat(outcome.out()).contains("using ad-audience-exporter", "1 violated");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void severalLinesAreRunInTheirOrder() {
        Outcome outcome = new Cli().run("--command", "use '" + BROKEN + "'", "--command=status");

        assertThat(outcome.out()).contains("> ad-audience-exporter");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void optionsForAllCommandsStandBesideTheLines() {
        assertThat(new Cli()
                        .run("--color", "always", "-c", "show A.4; policies --format json")
                        .out())
                .contains("\u001b[1;36m", "{\"policies\":");
    }

    @Test
    void aMistakeEndsItsLineBecauseWhatFollowsMayBuildOnIt() {
        Outcome outcome = new Cli().session("use nothing.yaml; set security_scan.harmful_code_found = false", "status");

        assertThat(outcome.out()).doesNotContain("security_scan");
        assertThat(outcome.exit()).isEqualTo(5);
    }

    @Test
    void aResultThatIsBadNewsDoesNotEndTheLine() {
        assertThat(new Cli()
                        .run("-c", "use '" + BROKEN + "'; check A.7; version")
                        .out())
                .contains("1 violated", "proviso ");
    }

    @Test
    void aFileRunsLineByLineAndTellsWhereItsMistakesAre() throws IOException {
        String file = script("morning", "# every morning", "shwo A.4", "", "toc B");

        Outcome outcome = new Cli().run("-f", file);

        assertThat(outcome.err()).contains("did you mean 'show'?", file + ":2: in: shwo A.4");
        assertThat(outcome.out()).contains("B.lead-in");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void standardInputTellsTheLineAsWell() {
        assertThat(new Cli().reading("toc A\nshwo A.4\n").run("-f", "-").err()).contains("-:2: in: shwo A.4");
        assertThat(new Cli().reading("ask B.4\nno\nshwo A.4").run().err()).contains("-:3: in: shwo A.4");
    }

    @Test
    void withBailTheFirstMistakeIsTheLastLine() throws IOException {
        String file = script("morning", "toc A", "shwo A.4", "toc B");

        Outcome outcome = new Cli().run("--bail", "-f", file);

        assertThat(outcome.out()).contains("A.lead-in").doesNotContain("B.lead-in");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(new Cli().reading("toc A\nshwo A.4\ntoc B").run("--bail").out())
                .doesNotContain("B.lead-in");
    }

    @Test
    void theMostSeriousLineGivesTheExitCode() throws IOException {
        String file = script("check", "use '" + BROKEN + "'", "check A.7", "show A.4");

        assertThat(new Cli().run("--file", file).exit()).isEqualTo(1);
    }

    @Test
    void standardInputIsAFileNamedByAHyphen() {
        assertThat(new Cli().reading("show A.4").run("-f", "-").out()).contains("You will not sell");
    }

    @Test
    void aFileRunsInsideOfASession() throws IOException {
        String file = script("load", "use '" + BROKEN + "'");

        assertThat(new Cli().session("source " + file, "check A.7").out()).contains("1 violated");
        assertThat(new Cli().session("\\i " + file, "check A.7").out()).contains("1 violated");
        assertThat(new Cli().session(".read " + file + "; check A.7").out()).contains("1 violated");
    }

    @Test
    void whatAFileLeavesBehindIsUndoneStepByStep() throws IOException {
        String file = script("load", "use '" + BROKEN + "'", "unset data.uses");

        assertThat(new Cli().session("source " + file, "undo").out()).contains("undid: unset data.uses");
    }

    @Test
    void aFileThatRunsItselfComesToAnEnd() throws IOException {
        String file = folder.resolve("circle").toString();
        script("circle", "source " + file);

        Outcome outcome = new Cli().session("source " + file, "version");

        assertThat(outcome.err()).contains("commands run each other more than 16 deep");
        assertThat(outcome.out()).contains("proviso ");
    }

    @Test
    void aFileThatIsNotThereIsToldBeforeAnythingRuns() throws IOException {
        Outcome outcome = new Cli().run("-f", script("a", "toc A"), "-f", "nowhere");

        assertThat(outcome.err()).contains("cannot read 'nowhere': there is no such file");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(5);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0});

        assertThat(new Cli().run("-f", file.toString()).exit()).isEqualTo(4);
    }

    @Test
    void linesAndFilesTogetherHaveNoOrder() {
        assertThat(new Cli().run("-c", "toc", "-f", "x").err()).contains("do not go together", "source FILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-c|--command", "--file|--file", "--bail=x|--bail"})
    void wrongUseOfTheirOptionsIsToldAsSuch(String word, String option) {
        Outcome outcome = new Cli().run(word);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(option).doesNotContain("there is no command");
    }

    @Test
    void quietTellsNoChangesOfTheSession() {
        String use = "use " + Cli.example("crm-sync.yaml");
        Outcome outcome =
                new Cli().run("--quiet", "-c", use + "; unset breaches; undo; redo; set breaches = []; toc A.4; close");

        assertThat(outcome.out()).startsWith("HubSpot Developer Policy").doesNotContain("using", "breaches", "undid");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aLongLineThatStartsWithNoCommandMayBeAQuestion() {
        assertThat(new Cli().session("rate limits, how many calls").err()).contains("put a question mark at the end");
        assertThat(new Cli().session("shwo A.4").err()).contains("did you mean 'show'?");
    }

    @Test
    void quietLeavesNoticesOut() {
        String query = "clauses where modality = power";

        assertThat(new Cli().run("-c", query).err()).contains("5 clauses");
        assertThat(new Cli().run("-q", "-c", query).err()).isEmpty();
        assertThat(new Cli().run("query", query, "--quiet").err()).isEmpty();
        assertThat(new Cli().run("-q", "-c", "shwo").err()).contains("did you mean");
    }
}
