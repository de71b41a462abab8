package dev.proviso.shell.command;

/** Where a command line is given. */
public enum Surface {
    /** By itself, as the arguments of {@code proviso}. */
    ONE_SHOT,
    /** In a session, where an app may be loaded. */
    SHELL
}
