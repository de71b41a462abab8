package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell is put aside by the shell that it was started from, and brought back. */
@DisabledOnOs(OS.WINDOWS)
class SuspensionIT {

    private static final String CTRL_Z = "\u001a";

    @TempDir
    Path folder;

    @Test
    void aLineThatIsBegunIsThereAfterwards() throws Exception {
        try (PseudoTerminal shell = new BuiltShell(folder.resolve("state")).startWithJobControl()) {
            shell.seeLastLine(BuiltShell.PROMPT).type("show A").see("> show A").type(CTRL_Z);
            // Another program's terminal in the meantime: what is typed there is for that program.
            shell.see("put aside").enter("echo of the outer shell").see("read: echo of the outer shell");
            shell.seeLastLine(BuiltShell.PROMPT + " show A").enter(".4").see("without express consent");
            shell.seeLastLine(BuiltShell.PROMPT).enter("quit").see("over");
            assertThat(shell.exit()).isZero();
        }
    }
}
