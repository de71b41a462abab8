package dev.proviso.shell.revision;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.outcome.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads files that users name, as they are. */
public final class FileBytes {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** No policy comes near it; past it a file is the wrong one. */
    private static final int MOST = 64 << 20;

    private FileBytes() {}

    /**
     * The content of a file, or of standard input for {@code -}.
     *
     * @throws Refusal if it cannot be read, or is far too large
     */
    public static byte[] read(Context context, String name) {
        try (InputStream in = open(context, name)) {
            byte[] bytes = atMost(MOST + 1, in);
            if (bytes.length > MOST) {
                throw Refusal.unreadable(name, "it has more than " + (MOST >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw Refusal.unreadable(name, e);
        }
    }

    /** A stream's own {@code readNBytes} may ask where it stands, which a pipe cannot tell. */
    private static byte[] atMost(int length, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read = 0;
        while (read >= 0 && bytes.size() < length) {
            bytes.write(buffer, 0, read);
            read = in.read(buffer, 0, Math.min(buffer.length, length - bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static InputStream open(Context context, String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            if (context.surface() == Surface.SHELL) {
                throw Refusal.unreadable(name, "in the shell, standard input is where commands come from");
            }
            return context.console().input();
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Refusal.unreadable(name, "it is a directory");
        }
        // To open a pipe is to wait for its writer, and nothing can stop that wait.
        if (context.surface() == Surface.SHELL && Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.unreadable(name, "it is not a regular file");
        }
        return Files.newInputStream(path);
    }
}
