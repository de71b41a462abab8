package dev.proviso.shell.outcome;

import dev.proviso.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A command cannot be carried out: told to the user in one place, as diagnostics, or as a message with a hint. Never leaves the shell. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient Optional<String> hint;
    private final transient List<Diagnostic> diagnostics;

    private Refusal(ExitCode code, String message, Optional<String> hint, List<Diagnostic> diagnostics) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A refusal in words.
     *
     * @param message one sentence, without a final full stop
     * @param hint how to mend it, where that is known
     */
    public static Refusal of(ExitCode code, String message, Optional<String> hint) {
        return new Refusal(code, message, hint, List.of());
    }

    /** A refusal in words, with a way to mend it. */
    public static Refusal of(ExitCode code, String message, String hint) {
        return of(code, message, Optional.of(hint));
    }

    /** A refusal in words, with nothing to add. */
    public static Refusal of(ExitCode code, String message) {
        return of(code, message, Optional.empty());
    }

    /** A file that cannot be read, and why. */
    public static Refusal unreadable(String name, String why) {
        return unreadable(name, why, Optional.empty());
    }

    /** A file that cannot be read, why, and how to mend it, where that is known. */
    public static Refusal unreadable(String name, String why, Optional<String> hint) {
        return of(ExitCode.FAILURE, "cannot read '" + name + "': " + why, hint);
    }

    /** A file that cannot be read, by what went wrong. */
    public static Refusal unreadable(String name, Exception e) {
        if (e instanceof ClosedByInterruptException) {
            return of(ExitCode.INTERRUPTED, "reading '" + name + "' was interrupted");
        }
        if (e instanceof NoSuchFileException) {
            return unreadable(name, "there is no such file");
        }
        if (e instanceof AccessDeniedException) {
            return unreadable(name, "access is denied");
        }
        if (e instanceof InvalidPathException) {
            return unreadable(name, "this is not the name of a file");
        }
        return unreadable(name, reason(e).orElse("reading failed"));
    }

    /** A file that cannot be written, by what went wrong. */
    public static Refusal unwritable(Path file, IOException e) {
        String start = "cannot write '" + file + "': ";
        if (e instanceof NoSuchFileException) {
            return of(ExitCode.FAILURE, start + "its directory is not there", "make the directory first");
        }
        if (e instanceof AccessDeniedException) {
            return of(ExitCode.FAILURE, start + "access is denied");
        }
        return of(ExitCode.FAILURE, start + reason(e).orElse("writing failed"));
    }

    /** Why, without the name of the file, which some exceptions put in front of it. */
    private static Optional<String> reason(Exception e) {
        return e instanceof FileSystemException of
                ? Optional.ofNullable(of.getReason())
                : Optional.ofNullable(e.getMessage());
    }

    /** An input that has errors. */
    public static Refusal invalid(List<Diagnostic> diagnostics) {
        return new Refusal(ExitCode.INVALID_INPUT, "", Optional.empty(), diagnostics);
    }

    /** Options that have errors. */
    public static Refusal wrong(List<Diagnostic> diagnostics) {
        return new Refusal(ExitCode.USAGE, "", Optional.empty(), diagnostics);
    }

    /** Whether there is nothing to mend: it says something about a result. */
    public boolean isNote() {
        return code == ExitCode.OK || code == ExitCode.SILENT;
    }

    public ExitCode code() {
        return code;
    }

    /** What it says; empty where the diagnostics say it all. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    public Optional<String> hint() {
        return hint;
    }

    /** What is wrong with an input, warnings included; empty unless an input is why. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
