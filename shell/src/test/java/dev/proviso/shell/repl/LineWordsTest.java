package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.shell.TestCommands;
import dev.proviso.shell.command.HomeDirectory;
import dev.proviso.shell.outcome.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineWordsTest {

    private static List<String> words(String line) {
        return LineWords.of(line, TestCommands.all());
    }

    @Test
    void blanksPartWordsAndQuotesKeepThem() {
        assertThat(words("check  'my app.yaml' \"b c\" d\\ e")).containsExactly("check", "my app.yaml", "b c", "d e");
    }

    @Test
    void anApostropheInsideAWordIsNoQuote() {
        assertThat(words("check customer's")).containsExactly("check", "customer's");
    }

    @Test
    void searchKeepsItsQuotesSinceTheyMeanThatWordsStandTogether() {
        assertThat(words("search \"lawful basis\" --limit 1"))
                .containsExactly("search", "\"lawful basis\"", "--limit", "1");
    }

    @Test
    void setTakesTheRestOfTheLineAsItIs() {
        assertThat(words("set a.b = \"x  y\"  ")).containsExactly("set", "a.b = \"x  y\"");
    }

    @Test
    void blankLinesAndCommentsHoldNoWords() {
        assertThat(words("   ")).isEmpty();
        assertThat(words("# show A.4")).isEmpty();
    }

    @Test
    void thePrefixesOfOtherShellsAreUnderstood() {
        assertThat(words("\\help")).containsExactly("help");
        assertThat(words(".quit")).containsExactly("quit");
        assertThat(words(":check")).containsExactly("check");
        assertThat(words("?")).containsExactly("?");
    }

    @Test
    void aQuestionIsSearchedFor() {
        assertThat(words("may my app keep contacts after the customer disconnects?"))
                .containsExactly("search", "--", "may my app keep contacts after the customer disconnects?");
        assertThat(words("? it's about --limit \"this")).containsExactly("search", "--", "it's about --limit \"this");
        assertThat(words("why is this forbidden?")).startsWith("search");
    }

    @Test
    void aCommandThatEndsInAQuestionMarkIsStillACommand() {
        assertThat(words("why A.4?")).containsExactly("why", "A.4");
        assertThat(words("search may I?")).containsExactly("search", "may", "I?");
        assertThat(words("# why is that?")).isEmpty();
    }

    @Test
    void filesAreFoundAsTheShellOutsideFindsThem(@TempDir Path directory) throws IOException {
        for (String name : List.of("b.yaml", "a.yaml", "a.json", ".c.yaml")) {
            Files.writeString(directory.resolve(name), "");
        }
        String home = HomeDirectory.ofProcess();

        assertThat(words("check " + directory + "/*.yaml --format json"))
                .containsExactly("check", directory + "/a.yaml", directory + "/b.yaml", "--format", "json");
        assertThat(words("use ~/my\\ app.yaml")).containsExactly("use", home + "/my app.yaml");
        assertThat(words("use '~/a.yaml' \\~/a.yaml")).containsExactly("use", "~/a.yaml", "~/a.yaml");
        assertThat(words("check " + directory + "/*.txt")).containsExactly("check", directory + "/*.txt");
        assertThat(words("check '" + directory + "/*.yaml'")).containsExactly("check", directory + "/*.yaml");
        assertThat(words("search *")).containsExactly("search", "*");
    }

    @Test
    void aQuoteThatIsNotClosedIsTold() {
        assertThatThrownBy(() -> words("show 'A.4"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.message()).isEqualTo("a quote ' is not closed"));
    }
}
