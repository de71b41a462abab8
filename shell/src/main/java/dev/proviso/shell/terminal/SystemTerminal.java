package dev.proviso.shell.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** The terminal that the program runs in, opened once, without a wait for programs or answers. */
public final class SystemTerminal {

    /** Names the folder with JLine's descriptions of terminals. */
    private static final String DESCRIPTIONS = "proviso.descriptions";

    private final FutureTask<Terminal> opening = new FutureTask<>(SystemTerminal::opened);

    /** Begins to open it while other things are done that need it only later. */
    public SystemTerminal begun() {
        Thread thread = new Thread(opening, "terminal");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** @throws IOException if it cannot be used */
    Terminal open() throws IOException {
        opening.run();
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static Terminal opened() throws IOException {
        String type = System.getenv("TERM");
        if (type != null) {
            describe(type);
            Optional<String> names = unpacked("capabilities.txt");
            if (names.isPresent() && InfoCmp.getLoadedInfoCmp(type) != null) {
                try {
                    return NativeTerminal.open(type, Capabilities.names(names.get()));
                } catch (IOException | RuntimeException | LinkageError e) {
                    // JLine knows other ways to a terminal, and tells what is wrong if none of them leads there.
                }
            }
        }
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
        (known.matches("[a-z0-9-]+") ? unpacked(known + ".caps") : Optional.<String>empty())
                .or(() -> Optional.ofNullable(InfoCmp.getDefaultInfoCmp(known)))
                .ifPresent(description -> InfoCmp.setLoadedInfoCmp(type, description));
    }

    /** A file that JLine brings, where the launcher found it unpacked: to find it among the jars takes ten times as long. */
    private static Optional<String> unpacked(String file) {
        String folder = System.getProperty(DESCRIPTIONS, "");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(folder, file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
