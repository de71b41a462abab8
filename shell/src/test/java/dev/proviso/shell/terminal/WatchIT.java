package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;

import dev.proviso.shell.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Results that follow their files, in the built shell. */
@EnabledOnOs(OS.LINUX)
class WatchIT {

    @TempDir
    Path folder;

    @Test
    void aCheckFollowsItsFileUntilCtrlC() throws Exception {
        Path file = Files.copy(Path.of(Cli.example("crm-sync.yaml")), folder.resolve("crm-sync.yaml"));
        try (PseudoTerminal shell = new BuiltShell(folder.resolve("state")).start(80, "xterm-256color")) {
            shell.see(PROMPT).enter("use " + file).see("using crm-sync");
            shell.clear(BuiltShell.prompt("crm-sync")).enter("watch check E.1").see("1 followed");

            String text = Files.readString(file);
            Files.writeString(file, text.replace("brand_elements_misused: []", "brand_elements_misused: [logo]"));
            shell.see("has changed").see("1 not followed");
            Files.writeString(file, "app: [");
            shell.see("error[");
            Files.writeString(
                    file, text.replace("brand_elements_misused: []", "brand_elements_misused: [colours_and_type]"));
            shell.see("take colours_and_type out");

            shell.type("\u0003").see("watched no longer").seeLastLine(BuiltShell.prompt("crm-sync"));
            shell.enter("show A.4").see("no-sale-without-express-consent");
        }
    }
}
