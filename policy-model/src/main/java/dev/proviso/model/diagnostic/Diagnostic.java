package dev.proviso.model.diagnostic;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing wrong (or doubtful) in an input: what, where, why and how to mend it. Diagnostics are collected, never thrown one by
 * one, so that a person sees every mistake of a file at once.
 *
 * @param code stable name of the kind of mistake, such as {@code FACT-003}; never reused for another kind
 * @param message one sentence in plain words, without a final full stop. It may quote the input, so that there is no end to it but
 *     this: of more than 1,000 characters the middle is left out, as it is of the hint
 * @param excerpt the source line that {@code location} starts in, without its line end; empty where there is none to show.
 *     {@code location.column()} counts in this line
 * @param hint how to mend it, where that is known
 */
public record Diagnostic(
        String code, Severity severity, String message, Location location, String excerpt, Optional<String> hint) {

    private static final Pattern CODE = Pattern.compile("[A-Z]+-[0-9]{3}");
    private static final int LONGEST = 1_000;
    private static final String LEFT_OUT = " … ";

    public Diagnostic {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a diagnostic code: " + code);
        }
        message = shortened(message);
        hint = hint.map(Diagnostic::shortened);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int half = (LONGEST - LEFT_OUT.length()) / 2;
        int head = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
        int tail = text.length() - half;
        return text.substring(0, head)
                + LEFT_OUT
                + text.substring(Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: error[CODE]: message; hint}, on one line. */
    @Override
    public String toString() {
        String head = location + ": " + severity.name().toLowerCase(Locale.ROOT) + "[" + code + "]: " + message;
        return hint.map(h -> head + "; " + h).orElse(head);
    }
}
