package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a policy in the built shell: clauses, questions, queries, revisions. */
@EnabledOnOs(OS.LINUX)
class ReadingIT {

    private static final String TAB = "\t";

    @TempDir
    Path state;

    private PseudoTerminal shell() throws IOException {
        return shell(80);
    }

    private PseudoTerminal shell(int columns) throws IOException {
        return new BuiltShell(state).start(columns, "xterm-256color");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void theWordsOfAClauseFitTheWidth(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT).enter("show A.4").see("You will not sell, rent");

            assertThat(shell.lines())
                    .filteredOn(line -> line.contains("You will not sell"))
                    .hasSize(1);
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void aLineThatEndsInAQuestionMarkIsSearchedFor() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("may my app keep contacts after an erasure request?")
                    .see("A.7  erase-on-request");
            shell.see("you must erase their data and/or Content.").clear(PROMPT);
            shell.enter("? resell contact lists")
                    .see("A.4  no-sale-without-express-consent")
                    .clear(PROMPT);
            // A quote that is not closed is a slip of the pen.
            shell.enter("may we keep a customer's \"old contacts?").see("1  ").clear(PROMPT);
            shell.enter("show A.9").see("you must contact all affected").seeLastLine(PROMPT);
        }
    }

    @Test
    void revisionsAreCompletedAndCompared() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("diff r1 r").type(TAB).see("r2").type("2 A.8\r");
            shell.see("A.7 → A.8").see("law requires you to keep").seeLastLine(PROMPT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void twoRevisionsAreCompared(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT).enter("diff r1 r2").see("In form only").seeLastLine(PROMPT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void aQueryNeedsNoPrefixAndItsTableFitsTheTerminal(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT)
                    .enter("clauses in A where modality = prohibition limit 2")
                    .see("2 clauses");

            assertThat(shell.lines())
                    .anySatisfy(line -> assertThat(line).startsWith("A.2    prohibition  You will not"));
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }
}
