package dev.proviso.shell.output;

import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files for results, whole or not at all. */
public final class ResultFile {

    private ResultFile() {}

    /**
     * A path in the words of a user.
     *
     * @throws Refusal if it is none
     */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.of(ExitCode.USAGE, "'" + name + "' is not the name of a file");
        }
    }

    /**
     * Gives a file a text in UTF-8 as its content.
     *
     * @throws Refusal if it cannot be written; it is then as it was
     */
    public static void write(String name, String content) {
        write(path(name), content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Says to a person who watches that a result went to a file, and in which format if the name does not say so; a program knows what it
     * sent where.
     */
    public static void tell(Context context, String name) {
        if (context.surface() == Surface.SHELL) {
            Format format = context.invocation().format();
            boolean isSaid = Format.ofFile(name).filter(format::equals).isPresent();
            tell(context.console(), isSaid ? name : name + ", as " + format.word());
        }
    }

    /** Says that a result went to a file. */
    public static void tell(Console console, String name) {
        console.noticePage().line("written to " + name);
    }

    /**
     * Gives a file a content.
     *
     * @throws Refusal if it cannot be written; it is then as it was
     */
    public static void write(Path file, byte[] content) {
        try {
            FileReplacement.write(file, content);
        } catch (IOException e) {
            throw Refusal.unwritable(file, e);
        }
    }

    /**
     * Adds to a file, which is made if it is not there.
     *
     * @throws Refusal if it cannot be written
     */
    public static void append(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw Refusal.unwritable(file, e);
        }
    }
}
