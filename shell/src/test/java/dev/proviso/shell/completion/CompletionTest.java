package dev.proviso.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

    private static List<String> bash(String line, String cut) {
        return new Cli()
                .reading(line + "\n" + cut + "\n")
                .run("complete", "bash")
                .out()
                .lines()
                .toList();
    }

    @Test
    void theFirstWordIsACommandThatCanBeRunByItself() {
        assertThat(bash("proviso s", "s")).contains("show ", "search ").doesNotContain("set ", "quit ");
    }

    @Test
    void clausesAreOfferedWhereOneIsMeant() {
        assertThat(bash("proviso show A.", "A.")).contains("A.4 ", "A.lead-in ");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(bash("proviso show a.4", "a.4")).containsExactly("A.4 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proviso toc --format ", "proviso toc --format="})
    void theValuesOfAnOptionAreOffered(String line) {
        assertThat(bash(line, "")).contains("text ", "json ");
    }

    @Test
    void bashGetsOnlyWhatStandsBehindItsLastCut() {
        assertThat(bash("proviso toc --format=js", "js")).contains("json ");
        assertThat(bash("proviso toc --policy hubspot-d", "hubspot-d")).containsExactly("hubspot-developer-policy ");
    }

    @Test
    void whatBashWouldTakeApartIsQuoted() {
        assertThat(bash("proviso terms \"HubSpot Cust", "HubSpot Cust")).contains("HubSpot\\ Customer\\ Data ");
    }

    @Test
    void zshIsToldWhetherAWordEndsAndWhatItIs() {
        Outcome outcome = new Cli().reading("proviso show A.4\n\n").run("complete", "zsh");

        assertThat(outcome.out()).startsWith("1\tA.4\tA.4  -- You will not sell, rent");
    }

    @Test
    void fishGetsDescriptions() {
        assertThat(new Cli().reading("proviso chec\n\n").run("complete", "fish").out())
                .isEqualTo("check\tevaluate apps against every clause\n");
    }

    @Test
    void whereNothingFitsNothingIsSaid() {
        assertThat(new Cli().reading("proviso no-such-command x\n\n").run("complete", "zsh"))
                .isEqualTo(new Outcome(1, "", ""));
        assertThat(new Cli().reading("").run("complete", "bash").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bash,complete -o nospace -F _proviso proviso", "zsh,#compdef proviso", "fish,complete -c proviso"})
    void eachShellHasAScript(String shell, String line) {
        assertThat(new Cli().run("completion", shell).out().lines()).anyMatch(l -> l.startsWith(line));
    }

    @Test
    void anotherShellIsRefused() {
        assertThat(new Cli().run("completion", "tcsh"))
                .isEqualTo(new Outcome(
                        2, "", "error: there is no completion for 'tcsh'\nhint: there is bash, zsh, fish\n"));
    }
}
