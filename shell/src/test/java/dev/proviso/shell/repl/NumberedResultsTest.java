package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of the policy that are named by their numbers in the last list. */
class NumberedResultsTest {

    private static String last(String... lines) {
        Outcome outcome = new Cli().session(lines);
        assertThat(outcome.err()).doesNotContain("error");
        return outcome.out();
    }

    @Test
    void whatASearchFoundHasNumbersInASessionAlone() {
        String out = last("search --by words --limit 2 sell customer data", "show 2", "show _", "show _2 _1");
        String second = out.lines()
                .filter(line -> line.startsWith("2  "))
                .findFirst()
                .orElseThrow()
                .split(" +", -1)[1];

        assertThat(out).startsWith("1  A.4  ").endsWith(show(second) + show("A.4") + show(second) + "\n" + show("A.4"));
        assertThat(new Cli()
                        .run("search", "--by", "words", "sell", "customer", "data")
                        .out())
                .startsWith("A.4  ");
    }

    private static String show(String part) {
        return new Cli().run("show", part).out();
    }

    @Test
    void otherListsHaveThemToo() {
        assertThat(last("toc B", "show 4")).endsWith(show("B.2"));
        assertThat(last("related A.7 --limit 2 --format json", "show 1")).endsWith(show(related("A.7")));
        assertThat(last("clauses in A where modality = prohibition sort by label", "show 4"))
                .endsWith(show("A.4"));
        assertThat(last("clauses in A where modality = prohibition select text, label", "show 4"))
                .endsWith(show("A.4"));
    }

    private static String related(String part) {
        String first = new Cli().run("related", part, "--limit", "1").out();
        return first.split(" +", -1)[0];
    }

    @Test
    void appsAreCheckedByThem() {
        String use = "use " + Cli.example("ad-audience-exporter.yaml");
        assertThat(last(use, "toc A.4", "because 1", "why 1", "check 1", "answer 1"))
                .contains("A.4  violated");
    }

    @Test
    void aListWithoutPartsAndOneOfNothingLeaveTheOneBefore() {
        assertThat(last(
                        "toc A.4",
                        "count clauses by modality",
                        "facts data",
                        "terms",
                        "clauses where label = \"none\"",
                        "show 1"))
                .endsWith(show("A.4"));
    }

    @Test
    void aNumberThatIsNotThereIsTold() {
        assertThat(new Cli().session("toc A.4", "show 9").err()).contains("the last list has 1 element, and no '9'");
        assertThat(new Cli().session("show _").err()).contains("nothing was listed yet");
        assertThat(new Cli().session("show 3").err()).contains("has no part '3'");
        assertThat(new Cli().session("show 3").exit()).isEqualTo(1);
    }

    @Test
    void theLastLineSaysWhatTheNumberStoodFor() {
        assertThat(last("toc A.4", "show 1", "toc B.4", "toc A.5", "cmd")).contains("toc A.5");
        assertThat(last("toc A.4", "show 1", "cmd")).endsWith("proviso -c 'show no-sale-without-express-consent'\n");
        assertThat(List.of(last("toc A.4", "why 1 " + Cli.example("crm-sync.yaml"), "cmd")))
                .first()
                .asString()
                .contains("why no-sale-without-express-consent /");
    }

    @Test
    void countsOfLinesStayCounts() {
        assertThat(new Cli().session("toc A", "history 1").err()).doesNotContain("error");
        assertThat(last("toc A.4", "history _1")).contains("A.4");
    }
}
