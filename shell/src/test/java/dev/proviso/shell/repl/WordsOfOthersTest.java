package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First words that are no commands: slips of the pen, words of other programs, and words that mean nothing. */
class WordsOfOthersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            waht if x = 1        | did you mean 'what if'?
            shwo A.4             | did you mean 'show'?
            hsow A.4             | did you mean 'show'?
            desc A.4             | 'show REF'
            info A.4             | 'show REF'
            refs C.3             | 'related REF'
            backlinks C.3        | 'related REF'
            add x                | 'set FACT = VALUE'
            stop                 | 'quit' leaves
            tour                 | 'help' lists
            coverage             | 'test --coverage'
            less A.4             | 'show REF'
            \\dt                 | 'toc' lists
            \\d A.4              | 'toc' lists
            \\x                  | 'mode' chooses
            \\!                  | programs of the system are not run from here
            !ls                  | programs of the system are not run from here
            !che                 | 'history' lists the lines
            !-1                  | 'rerun N' or '!N'
            can the app sell it  | to ask in words, put a question mark at the end
            """)
    void leadToTheCommandThatDoesIt(String line, String hint) {
        assertThat(new Cli().session(line).err())
                .contains("there is no command")
                .containsIgnoringCase(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o", "x", "calendar", "conflicts", "frobnicate", "can the app sell it"})
    void leadNowhereWhereNothingIsNear(String line) {
        assertThat(new Cli().session(line).err()).doesNotContain("did you mean");
    }

    @Test
    void aDirectoryWithoutFactsIsNotSuggested(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("home"));

        assertThat(new Cli().session("use " + directory.resolve("homw")).err())
                .contains("there is no such file")
                .doesNotContain("did you mean");
    }

    @Test
    void aSignAloneIsNearToNothing() {
        assertThat(new Cli().session("show =").err()).doesNotContain("did you mean");
    }

    @Test
    void undoSaysHowToTakeAllBack() {
        assertThat(new Cli()
                        .session("use " + Cli.example("crm-sync.yaml"), "unset breaches", "undo all")
                        .err())
                .contains("write a whole number: 2 is all of them");
    }
}
