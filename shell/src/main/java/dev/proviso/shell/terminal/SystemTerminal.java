package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** The terminal that the program runs in, opened without a wait for programs or answers. */
final class SystemTerminal {

    /** Names the folder with JLine's descriptions of terminals. */
    private static final String DESCRIPTIONS = "proviso.descriptions";

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
        if (InfoCmp.getLoadedInfoCmp(type) != null) {
            return;
        }
        // What screen and tmux understand is the same.
        String known = type.replaceFirst("^tmux", "screen");
        unpacked(known)
                .or(() -> Optional.ofNullable(InfoCmp.getDefaultInfoCmp(known)))
                .ifPresent(description -> InfoCmp.setLoadedInfoCmp(type, description));
    }

    /** The description that JLine brings, where the launcher found it unpacked: to find it among the jars takes ten times as long. */
    private static Optional<String> unpacked(String type) {
        String folder = System.getProperty(DESCRIPTIONS, "");
        if (folder.isEmpty() || !type.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(folder, type + ".caps")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
