package dev.proviso.shell.format;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.SourceReader;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that are laid out. */
final class LayoutFiles {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
            Path path = ResultFile.path(argument);
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
            } catch (IOException e) {
                throw Refusal.unreadable(argument, e);
            } catch (UncheckedIOException e) {
                throw Refusal.unreadable(argument, Objects.requireNonNull(e.getCause()));
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
            if (!name.equals(STANDARD_INPUT)) {
                try (InputStream in = Files.newInputStream(ResultFile.path(name))) {
                    return read(name, in);
                }
            }
            if (context.surface() == Surface.SHELL) {
                throw Refusal.of(
                        ExitCode.FAILURE, "cannot read '-': in the shell, standard input is where commands come from");
            }
            return read(name, context.console().input());
        } catch (IOException e) {
            throw Refusal.unreadable(name, e);
        }
    }

    private static Checked<LayoutFile> read(String name, InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream);
        String mark = SourceReader.isMarked(in) ? BYTE_ORDER_MARK : "";
        return SourceReader.read(name, in).then(source -> Checked.of(new LayoutFile(source, mark)));
    }
}
