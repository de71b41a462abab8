package dev.proviso.shell;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.terminal.SystemTerminal;

/** The real commands, for tests of other packages. */
public final class TestCommands {

    private TestCommands() {}

    public static Commands all() {
        return new CommandTable(new SystemTerminal());
    }
}
