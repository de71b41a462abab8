package dev.proviso.shell.command;

/**
 * A positional argument of a command.
 *
 * @param name as help shows it, in capitals
 * @param help a few words
 * @param arity how many of it a command line takes
 * @param shellArity how many in the interactive shell, where a loaded app may stand in for a file
 */
public record Argument(String name, String help, Kind kind, Arity arity, Arity shellArity) {

    public static Argument of(String name, String help, Kind kind, Arity arity) {
        return new Argument(name, help, kind, arity, arity);
    }

    /** Its arity on a surface. */
    public Arity arity(Surface surface) {
        return surface == Surface.SHELL ? shellArity : arity;
    }
}
