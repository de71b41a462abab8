package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with results: again in another format, into a file, as a command line. */
class ResultsTest {

    private static final String COUNT = "count clauses by modality sort by count desc limit 1";

    @TempDir
    Path folder;

    @Test
    void theLastResultComesAgainInAnotherFormat() {
        assertThat(new Cli().session(COUNT, "status", "last csv").out()).endsWith("modality,count\nprohibition,20\n");
        assertThat(new Cli()
                        .session(COUNT + " --format csv", "last json", "last markdown")
                        .out())
                .contains("{\"")
                .endsWith("| prohibition | 20 |\n");
    }

    @Test
    void whatAQuestionFoundComesAgainInAnotherFormat() {
        Outcome outcome = new Cli()
                .session("may an app sell a \"customer's\" data; or 'rent it?", "last json", "last text", "last json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().filter(line -> line.startsWith("{")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"clause\":\"A.4\""));
    }

    @Test
    void itIsThatOfTheFactsAsTheyAreNow() {
        assertThat(new Cli()
                        .session(
                                "use " + Cli.example("crm-sync.yaml"),
                                "check B.1",
                                "unset authentication.method",
                                "last")
                        .out())
                .contains("1 compliant", "1 undecided");
    }

    @Test
    void withoutAResultThereIsNothingToGiveAgain() {
        Outcome outcome = new Cli().session("status", "last csv");

        assertThat(outcome.err()).contains("there was no result yet");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(new Cli().session(COUNT, "last xml").err()).contains("not 'xml'");
    }

    @Test
    void oneResultGoesIntoAFileInPlaceOfWhatItHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");

        Outcome outcome = new Cli().session("output '" + file + "' --once", COUNT + " --format csv", "toc B.2");

        assertThat(file).hasContent("modality,count\nprohibition,20");
        assertThat(outcome.out()).doesNotContain("prohibition,20").contains("B.2");
        assertThat(outcome.err()).contains("the next result goes to " + file, "written to " + file);
    }

    @Test
    void allResultsGoBehindEachOtherUntilTheScreenIsWantedAgain() throws IOException {
        Path file = folder.resolve("out.txt");

        Outcome outcome =
                new Cli().onTerminal().session("\\o " + file, "show A.4", "version", "toc B.2", "output", "toc A.1");

        assertThat(Files.readString(file))
                .contains("You will not sell", "B.2")
                .doesNotContain("proviso (", "A.1 ", "\u001b");
        assertThat(outcome.out()).contains("proviso ", "A.1").doesNotContain("You will not sell");
        assertThat(outcome.err()).contains("results go to " + file + " from now on");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Outcome outcome = new Cli().session("output " + folder.resolve("none/out"), COUNT);

        assertThat(outcome.err()).contains("cannot write");
        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.out()).as("better here than nowhere").contains("prohibition");
        assertThat(new Cli().session("output " + folder).err()).contains("is a directory");
    }

    @Test
    void theNameOfAFileThatCannotBeWrittenIsSaidOnce() {
        assertThat(new Cli()
                        .session("toc A.4", "report " + Cli.example("crm-sync.yaml") + " -o " + folder)
                        .err())
                .contains("cannot write '" + folder + "': it is a directory");
    }

    @Test
    void theCommandLineGivesTheSameResultOutsideOfTheShell() {
        String use = "use '" + Cli.example("ad-audience-exporter.yaml") + "'";
        String[] lines = {use, "unset data.uses", "check A.4"};
        String told = new Cli().session(lines[0], lines[1], lines[2], "cmd").out();
        String line = told.substring(told.lastIndexOf("proviso -c '") + "proviso -c '".length())
                .replace("'\\''", "'")
                .replaceFirst("'\n$", "");

        assertThat(line).isEqualTo(String.join("; ", lines));
        assertThat(new Cli().run("-c", line).out())
                .isEqualTo(new Cli().session(lines).out());
    }

    @Test
    void aLineOfTheHistoryThatIsNotThereIsTold() {
        assertThat(new Cli().session("!7").err()).contains("there is no line 7 in the history");
        assertThat(new Cli().session("!!").err()).contains("there is no line before this one");
    }
}
