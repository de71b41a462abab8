package dev.proviso.shell.format;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.SourceReader;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes the files that are laid out. */
final class LayoutFiles {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** More than any file may have; the reader says so itself. */
    private static final int MOST_BYTES = 1 << 27;

    /**
     * A file as it is.
     *
     * @param mark the byte order mark that it starts with, or nothing
     */
    record LayoutFile(SourceText source, String mark) {}

    private LayoutFiles() {}

    /**
     * The files that arguments name: themselves, or those in a directory and below it in the order of their names. What is hidden, and
     * directories behind links, are left out.
     *
     * @throws Refusal if a directory cannot be read
     */
    static List<String> named(List<String> arguments) {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = path(argument);
            if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(path)) {
                files.add(argument);
                continue;
            }
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(file -> !isHidden(path.relativize(file)))
                        .filter(Files::isRegularFile)
                        .map(Path::toString)
                        .filter(FileForm::isKnown)
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                throw failed("read", argument, e);
            }
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if that fails
     */
    static Checked<LayoutFile> read(Context context, String name) {
        try {
            byte[] bytes = bytes(context, name);
            String mark =
                    new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK)
                            ? BYTE_ORDER_MARK
                            : "";
            return SourceReader.read(name, new ByteArrayInputStream(bytes))
                    .then(source -> Checked.of(new LayoutFile(source, mark)));
        } catch (IOException e) {
            throw failed("read", name, e);
        }
    }

    private static byte[] bytes(Context context, String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            if (context.surface() == Surface.SHELL) {
                throw Refusal.of(
                        ExitCode.FAILURE, "cannot read '-': in the shell, standard input is where commands come from");
            }
            return bytes(context.console().input());
        }
        try (InputStream in = Files.newInputStream(path(name))) {
            return bytes(in);
        }
    }

    /** A stream's own {@code readNBytes} may ask where it stands, which a pipe cannot tell. */
    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        int read = in.read(buffer);
        while (read >= 0 && bytes.size() < MOST_BYTES) {
            bytes.write(buffer, 0, read);
            read = in.read(buffer);
        }
        return bytes.toByteArray();
    }

    /**
     * Gives a file a new text.
     *
     * @throws Refusal if that fails; the file is then as it was
     */
    static void write(String name, String text) {
        try {
            FileReplacement.write(path(name), text);
        } catch (IOException e) {
            throw failed("write", name, e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.of(ExitCode.FAILURE, "'" + name + "' is not the name of a file");
        }
    }

    private static Refusal failed(String verb, String name, Exception e) {
        String why = e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        return Refusal.of(ExitCode.FAILURE, "cannot " + verb + " '" + name + "': " + why);
    }
}
