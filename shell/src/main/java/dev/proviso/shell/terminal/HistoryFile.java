package dev.proviso.shell.terminal;

import dev.proviso.shell.command.HomeDirectory;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** Where the lines that are typed are kept: in the user's state directory (XDG base directories), for its owner alone. */
final class HistoryFile {

    private HistoryFile() {}

    /** The file, its directory made; empty where it cannot be written, and then lines are kept for the session only. */
    static Optional<Path> prepare(Map<String, String> environment) {
        String home = HomeDirectory.of(environment);
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        if (state.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        Path directory = (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("proviso");
        try {
            if (!Files.isDirectory(directory)) {
                create(directory);
            }
            Path file = directory.resolve("history");
            boolean isUsable = Files.isWritable(directory) && (!Files.exists(file) || Files.isWritable(file));
            return isUsable ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void create(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
