package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews whose answers a person types. */
@EnabledOnOs(OS.LINUX)
class InterviewIT {

    private static final String ANSWER = ">";
    private static final String TAB = "\t";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    Path state;

    private BuiltShell built = new BuiltShell(Path.of(""));

    @BeforeEach
    void here() {
        built = new BuiltShell(state);
    }

    @Test
    void answersAreTypedTakenBackAndAskedAbout() throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT).enter("ask A.4 --by anna").see("is there any?").see("for A.4  “You will not sell");
            shell.clear(ANSWER).enter("maybe").see("this is a question for yes or no");
            shell.clear(ANSWER).enter("yes").see("data.uses[0].purpose").see("5  sale");
            shell.clear(ANSWER).enter("sale").see("data.uses[0].origin");
            shell.clear(ANSWER).enter("why").see("It may decide A.4.");
            shell.clear(ANSWER).enter("back").see("data.uses[0].purpose");
            shell.clear(ANSWER).enter("5").see("data.uses[0].origin");
            shell.clear(ANSWER).enter("hubspot").see("data.uses[0].customer_consent");
            shell.clear(ANSWER).enter("proper because ticket 4711").see("Is there another one?");
            shell.clear(ANSWER).enter("no").see("→ A.4 is violated").see("All is decided.");

            shell.seeLastLine(BuiltShell.prompt("unnamed*")).enter("why A.4").see("data.uses[0].purpose = sale");
        }
    }

    @Test
    void tabCompletesAnswersAndTellsWhatTheyMean() throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT).enter("ask A.4").see("is there any?").seeLastLine(ANSWER);
            shell.type("y" + TAB).seeLastLine(ANSWER + " yes").type("\r").see("data.uses[0].purpose");
            shell.clear(ANSWER).type("s" + TAB).see("security").see("(Handed to somebody for money or another");
            shell.type("al" + TAB).see(ANSWER + " sale").type("\r").see("data.uses[0].origin");
        }
    }

    @Test
    void controlCDropsWhatIsTypedThenEndsTheInterviewAndNeverTheSession() throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT).enter("ask B.4 B.5").see("reverse_engineering_attempted");
            shell.clear(ANSWER).enter("no").see("→ B.5 is compliant").see("security_scan.harmful_code_found");
            shell.clear(ANSWER)
                    .type("ye")
                    .seeLastLine(ANSWER + " ye")
                    .type(CTRL_C)
                    .seeLastLine(ANSWER);
            shell.type(CTRL_C).see("Left before all was decided.").see("1 of 48 facts known");

            shell.clear(BuiltShell.prompt("unnamed*")).enter("facts reverse_engineering_attempted");
            shell.see("= false").seeLastLine(BuiltShell.prompt("unnamed*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CTRL_C, CTRL_D, "quit\r"})
    void aListWhoseEndWasNotToldIsSpokenOfHoweverTheInterviewEnds(String end) throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT)
                    .enter("ask A.4")
                    .see("is there any?")
                    .clear(ANSWER)
                    .enter("yes");
            shell.see("data.uses[0].purpose").clear(ANSWER).enter("sale").see("data.uses[0].origin");
            shell.clear(ANSWER).type(end).see("Left before all was decided.").see("Not kept        data.uses:");
            shell.seeLastLine(PROMPT);
        }
    }

    @Test
    void anInterviewIsOneStepForUndo() throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT).enter("ask B.4 B.5").see("reverse_engineering_attempted");
            shell.clear(ANSWER)
                    .enter("no")
                    .see("harmful_code_found")
                    .clear(ANSWER)
                    .enter("dk")
                    .see("Not known");
            shell.clear(BuiltShell.prompt("unnamed*"))
                    .enter("undo")
                    .see("undid: ask B.4 B.5")
                    .seeLastLine(PROMPT);
            shell.enter("redo").see("did again: ask B.4 B.5").seeLastLine(BuiltShell.prompt("unnamed*"));
        }
    }

    @Test
    void theTerminalIsLeftAsItWas() throws Exception {
        try (PseudoTerminal shell = built.startBetweenLooks("")) {
            shell.see(PROMPT)
                    .enter("ask A.4")
                    .see("is there any?")
                    .seeLastLine(ANSWER)
                    .type("y" + TAB)
                    .see("> yes");
            shell.type(CTRL_C).type(CTRL_C).see("Left before all was decided.").seeLastLine(PROMPT);
            shell.enter("ask A.4")
                    .see("ask A.4")
                    .seeLastLine(ANSWER)
                    .type(CTRL_D)
                    .seeLastLine(PROMPT)
                    .type(CTRL_D);

            assertThat(shell.exit()).isZero();
            assertThat(BuiltShell.settings(shell))
                    .hasSize(2)
                    .containsOnly(BuiltShell.settings(shell).get(0));
        }
    }

    @Test
    void answersThatArePastedAsLinesAreAnswersOfTheirOwn() throws Exception {
        try (PseudoTerminal shell = built.start()) {
            shell.see(PROMPT).enter("ask A.4").see("is there any?").seeLastLine(ANSWER);
            shell.type("\u001b[200~yes\rsale\u001b[201~").type("\r").see("data.uses[0].origin");
            shell.clear(ANSWER)
                    .type("\u001b[200~maybe\r1\u001b[201~")
                    .type("\r")
                    .see("not taken: 1");
        }
    }
}
