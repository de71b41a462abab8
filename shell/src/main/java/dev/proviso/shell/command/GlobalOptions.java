package dev.proviso.shell.command;

import dev.proviso.shell.diagnostics.DiagnosticFormat;
import java.util.List;
import java.util.Optional;

/** The options that every command takes, before or behind its name. */
public final class GlobalOptions {

    public static final String POLICY = "policy";
    public static final String REVISION = "revision";
    public static final String REPOSITORY = "repository";
    public static final String FORMAT = "format";
    public static final String DIAGNOSTICS = "diagnostics";
    public static final String COLOR = "color";
    public static final String QUIET = "quiet";
    public static final String HELP = "help";

    private GlobalOptions() {}

    /** All of them, in the order of help. */
    public static List<Option> all() {
        return List.of(
                Option.of(
                        POLICY,
                        "POLICY[@REVISION]",
                        "the policy to look at; needed only where there are several",
                        Kind.POLICY),
                Option.of(
                        REVISION,
                        "REVISION",
                        "its revision, or a day for the one in force on it; the newest if left out",
                        Kind.REVISION),
                Option.of(
                        REPOSITORY,
                        "DIR",
                        "look for policies in this directory before the bundled ones",
                        Kind.DIRECTORY),
                Option.choice(FORMAT, "of the results; 'help formats' tells of each", Format.words()),
                Option.choice(
                        DIAGNOSTICS,
                        "how what is wrong with files is told on standard error",
                        DiagnosticFormat.words()),
                Option.choice(
                        COLOR,
                        "colours; auto: on a terminal, unless NO_COLOR is set",
                        List.of("auto", "always", "never")),
                Option.flag(QUIET, "results and mistakes only: no notices, no progress")
                        .orShort("q"),
                Option.flag(HELP, "show the help of the command (also -h)"));
    }

    /** The one of this name. */
    public static Optional<Option> option(String name) {
        return all().stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
