package dev.proviso.shell.outcome;

import java.util.Collection;
import java.util.Comparator;

/**
 * How a command ended, for the program that called it.
 *
 * <p>INVARIANT: the constants are declared from the least to the most serious: of several results, the last one counts.
 */
public enum ExitCode {
    /** Yes, found, nothing violated or undecided. */
    OK(0),
    /** The policy is silent. */
    SILENT(6),
    /** Nothing violated, something undecided. */
    UNDECIDED(3),
    /** A violation, or nothing found. */
    NO(1),
    /** Wrong usage. */
    USAGE(2),
    /** An input file is invalid. */
    INVALID_INPUT(4),
    /** Reading or writing failed, or there is a bug. */
    FAILURE(5),
    /** Interrupted. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number for the operating system. */
    public int number() {
        return number;
    }

    /** Whether the command was not carried out as it should be; a violation, or nothing found, is a result. */
    public boolean isMistake() {
        return compareTo(NO) > 0;
    }

    /** The more serious of the two. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The most serious; {@link #OK} if there is none. */
    public static ExitCode worst(Collection<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(OK);
    }
}
