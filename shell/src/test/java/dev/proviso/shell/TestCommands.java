package dev.proviso.shell;

import dev.proviso.shell.command.Commands;

/** The real commands, for tests of other packages. */
public final class TestCommands {

    private TestCommands() {}

    public static Commands all() {
        return new CommandTable();
    }
}
