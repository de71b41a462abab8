package dev.proviso.shell.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What became of parts from revision to revision, and where their words come from. */
class HistoryAndBlameTest {

    private static final Path RULES =
            Cli.top().resolve("shell/src/test/resources/dev/proviso/shell/diff/workshop-rules");

    private static Outcome run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--repository";
        all[1] = RULES.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return new Cli().run(all);
    }

    @Test
    void aClauseIsFollowedThroughItsNumbers() {
        assertThat(run("history", "A.3").out()).isEqualTo("""
                A.3  first known  workshop-rules@r1
                    Tools must be returned to their place within 2 days.

                A.3 → A.4  amended (substantive)  workshop-rules@r2 (draft)
                    Tools must be returned to their place within [-2-]{+7+} days.
                """);
        assertThat(run("history", "A.4", "--revision", "r2").out())
                .isEqualTo(run("history", "A.3").out());
    }

    @Test
    void whatIsGoneAndWhatIsNewHaveAHistoryToo() {
        assertThat(run("history", "children-days").out())
                .contains("B.4  first known  workshop-rules@r1")
                .contains("B.4  removed  workshop-rules@r2")
                .contains("[-Days for children are announced on the board.-]");
        assertThat(run("history", "report-broken", "--revision", "r2").out())
                .startsWith("A.2  added  workshop-rules@r2 (draft)\n");
    }

    @Test
    void aPartThatWasSplitIsFollowedToItsPieces() {
        assertThat(run("history", "one-guest").out()).contains("B.1 → B.1, B.2  split");
        assertThat(run("history", "guest-signs", "--revision", "r2").out())
                .startsWith("B.1  first known  workshop-rules@r1");
    }

    @Test
    void markdownQuotesTheWords() {
        assertThat(run("history", "A.3", "--format", "markdown").out())
                .contains("## workshop-rules@r2 (draft)")
                .contains("within <del>2</del><ins>7</ins> days.");
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        Outcome outcome = run("history", "A.9");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("workshop-rules@r1 has no part 'A.9'");
        assertThat(run("history").exit()).isEqualTo(2);
    }

    @Test
    void inTheShellHistoryAloneIsThatOfTheLines() {
        assertThat(new Cli().session("history", "history 5", "history A.4").exit())
                .isZero();
        assertThat(new Cli().session("history A.4").out()).contains("first known  hubspot-developer-policy@r1");
    }

    @Test
    void everyStretchOfWordsHasTheRevisionThatBroughtIt() {
        assertThat(run("blame", "--revision", "r2", "A.1").out()).isEqualTo("""
                A.1         r1  You must wear eye protection at the lathe
                            r2  and at the grinder
                            r1  .
                """);
        assertThat(run("blame", "--revision", "r2", "guest-signs", "sweep", "report-broken")
                        .out())
                .isEqualTo("""
                B.2         r1  The guest must sign the book at the door and must stay with you.
                B.4         r1  You should sweep the floor around your bench when you leave the
                                workshop.
                A.2         r2  You must report a broken Tool to the warden at once.
                """);
    }

    @Test
    void theFirstRevisionBroughtAllOfItself() {
        assertThat(run("blame").out().lines()).allMatch(line -> line.startsWith(" ") || line.contains(" r1  "));
    }

    @Test
    void thePassagesOfAPartAreItsText() {
        JsonNode shown = new ObjectMapper()
                .readTree(run("blame", "--revision", "r2", "--format", "json").out());

        JsonNode part = shown.get("parts")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals("guest-age"))
                .findFirst()
                .orElseThrow();
        String text = part.get("passages")
                .valueStream()
                .map(passage -> passage.get("text").stringValue())
                .collect(Collectors.joining());
        assertThat(text).isEqualTo("Guests must be older than fourteen years, and must not use Tools of any kind.");
    }

    @Test
    void markdownIsATable() {
        List<String> lines = run("blame", "--revision", "r2", "A.4", "--format", "markdown")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("| clause | since | words |");
        assertThat(lines).contains("| A.4 | r2 | 7 |");
    }
}
