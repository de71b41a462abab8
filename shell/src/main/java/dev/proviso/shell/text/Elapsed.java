package dev.proviso.shell.text;

import java.util.Locale;

/** How long something took, for people. */
public final class Elapsed {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private Elapsed() {}

    /** In milliseconds, or from a second on in seconds: {@code 0.4 ms}, {@code 12 ms}, {@code 3.25 s}. */
    public static String words(long nanos) {
        if (nanos >= NANOS_PER_SECOND) {
            return String.format(Locale.ROOT, "%.2f s", nanos / NANOS_PER_SECOND);
        }
        double millis = nanos / NANOS_PER_MILLI;
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }
}
