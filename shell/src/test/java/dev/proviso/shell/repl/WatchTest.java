package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {

    private static final String USE = "use " + Cli.example("crm-sync.yaml");

    @Test
    void aLineIsRunSoManyTimes() {
        Outcome outcome = new Cli().session(USE, "watch every 0.1 times 3 count findings by verdict --format csv");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().split("verdict,count", -1)).hasSize(4);
        assertThat(outcome.err().lines()).hasSize(2).allMatch(line -> line.matches("— [0-9:]+"));
    }

    @Test
    void severalLinesStandInQuotesAndTheLastResultNeedNotBeTyped() {
        assertThat(new Cli().session(USE, "watch times 1 'check A.4; toc B.2'").out())
                .contains("1 compliant")
                .contains("B.2.a");
        assertThat(new Cli().session(USE, "check A.4", "watch times 1").out().split("1 compliant", -1))
                .hasSize(3);
    }

    @Test
    void aMistakeInTheLineEndsItAtOnce() {
        Outcome outcome = new Cli().session(USE, "watch chekc");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("did you mean 'check'?");
    }

    @ParameterizedTest
    @CsvSource({
        "watch, there is no line to run again and again",
        "watch show A.4, there is no file that could change",
        "watch every x check, 'every' takes a number of seconds, such as 60 or 0.5, not 'x'",
        "watch every 0 check, 'every' takes a number of seconds, such as 60 or 0.5, not '0'",
        "watch every, 'every' takes a number of seconds, such as 60 or 0.5, not ''",
        "watch times 0 check, 'times' takes how often the line is run, such as 10, not '0'",
    })
    void whatCannotBeWatchedIsToldAtOnce(String line, String message) {
        Outcome outcome = new Cli().session(line);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(message.replaceAll("^'|'$", ""));
    }

    @Test
    void thePagerIsAsItWasAfterwards() {
        assertThat(new Cli()
                        .session(USE, "watch times 1 settings pager", "settings pager")
                        .out())
                .contains("pager           off")
                .endsWith("pager           on  (on, off)\n");
    }
}
