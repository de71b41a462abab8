package dev.proviso.shell.command;

import dev.proviso.shell.outcome.ExitCode;

/** Runs one line of a session. */
@FunctionalInterface
public interface LineRunner {

    /** Runs it and tells the user of whatever goes wrong. */
    ExitCode run(String line);
}
