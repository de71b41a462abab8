package dev.proviso.shell;

import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Results.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** Catches the result of a command and writes it into a file when it is whole. */
final class ResultFile {

    private final Target target;

    ResultFile(Target target) {
        this.target = target;
    }

    /** Runs a command on a console whose output goes to the file. */
    ExitCode run(Console console, Function<Console, ExitCode> command) {
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        Output output = new Output(caught);
        ExitCode code = command.apply(console.into(output));
        output.flush();
        try {
            if (target.isOnce()) {
                FileReplacement.write(target.file(), caught.toByteArray());
            } else {
                Files.write(target.file(), caught.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot write '" + target.file() + "': " + e.getMessage());
        }
        console.noticePage().line("written to " + target.file());
        return code;
    }
}
