package dev.proviso.shell;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import dev.proviso.shell.session.Results.Target;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;

/** Catches the result of a command and writes it into a file when it is whole; to the output if the file cannot be written. */
final class Redirection {

    private final Target target;

    Redirection(Target target) {
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
                ResultFile.write(target.file(), caught.toByteArray());
            } else {
                ResultFile.append(target.file(), caught.toByteArray());
            }
        } catch (Refusal refusal) {
            // Better on the screen than nowhere.
            console.output().write(caught.toByteArray());
            throw refusal;
        }
        ResultFile.tell(console, target.file().toString());
        return code;
    }
}
