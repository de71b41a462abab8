package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** The terminal that the program runs in, opened without a wait for programs or answers. */
final class SystemTerminal {

    private SystemTerminal() {}

    /** @throws IOException if it cannot be used */
    static Terminal open() throws IOException {
        Optional.ofNullable(System.getenv("TERM")).ifPresent(SystemTerminal::describe);
        return TerminalBuilder.builder()
                .name("proviso")
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                // Asking the terminal what it can do would cost a quarter of a second where it does not answer.
                .graphemeCluster(false)
                // No such provider comes along, and every jar would be searched for it.
                .ffm(false)
                .build();
    }

    /** JLine asks the program {@code infocmp} even about terminals whose description it brings. */
    private static void describe(String type) {
        // What screen and tmux understand is the same.
        String known = InfoCmp.getDefaultInfoCmp(type.replaceFirst("^tmux", "screen"));
        if (known != null && InfoCmp.getLoadedInfoCmp(type) == null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
    }
}
