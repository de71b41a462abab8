package dev.proviso.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import dev.proviso.shell.TestCommands;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import org.junit.jupiter.api.Test;

class ManPageTest {

    @Test
    void thePageOfTheProgramNamesEveryCommandAndTopic() {
        String page = new Cli().run("man").out();

        assertThat(page).startsWith(".TH \"PROVISO\" \"1\"").contains(".SH \"EXIT CODES\"\n");
        for (Command command : TestCommands.all().all()) {
            if (!command.syntax().name().equals("shell")) {
                assertThat(page).contains(".B \"" + command.syntax().name().replace("-", "\\-") + "\"\n");
            }
        }
    }

    @Test
    void thePageOfACommandHasItsOptionsAndExamples() {
        assertThat(new Cli().run("man", "toc").out())
                .contains(".SH \"SYNOPSIS\"\n.B \"proviso toc\"\n")
                .contains(".B \"\\-\\-format text|json|jsonl\"\n")
                .contains(".SH \"EXAMPLES\"\n");
    }

    @Test
    void onAScreenTheHelpIsShown() {
        assertThat(new Cli().onTerminal().run("man", "toc").out())
                .isEqualTo(new Cli().onTerminal().run("help", "toc").out());
        assertThat(new Cli().onTerminal().run("man").out())
                .isEqualTo(new Cli().onTerminal().run("help").out());
    }

    @Test
    void wordsAreNeverTakenForMacros() {
        Syntax syntax = Syntax.of("x", Group.META, "do x").details(".B is no macro here", "'quoted' \\ - \"x\"");

        assertThat(ManPage.of(syntax, "1"))
                .contains("\n\\&.B is no macro here\n")
                .contains("\n\\&'quoted' \\e \\- \"x\"\n");
    }

    @Test
    void aCommandThatIsNoneIsRefused() {
        assertThat(new Cli().run("man", "chek"))
                .isEqualTo(
                        new Outcome(1, "", "error: there is no manual page of 'chek'\nhint: did you mean 'check'?\n"));
    }
}
