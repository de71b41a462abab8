package dev.proviso.shell.facts;

import java.util.Locale;
import java.util.Optional;

/**
 * What a line that sets a fact says, and why it is so.
 *
 * @param assignment up to the reason
 * @param reason empty if none is given
 */
record Reasoned(String assignment, Optional<String> reason) {

    private static final String BECAUSE = " because ";

    /**
     * Cuts the reason off.
     *
     * @param start where the value starts
     * @param isText whether the value is a text, which may have the word in it: then only what stands behind its quotes is a reason
     */
    static Reasoned of(String line, int start, boolean isText) {
        String value = line.substring(start);
        int at = value.toLowerCase(Locale.ROOT).lastIndexOf(BECAUSE);
        if (at < 0 || value.length() != value.toLowerCase(Locale.ROOT).length()) {
            return new Reasoned(line, Optional.empty());
        }
        String before = value.substring(0, at).strip();
        String reason = value.substring(at + BECAUSE.length()).strip();
        boolean isQuoted = before.length() > 1 && before.startsWith("\"") && before.endsWith("\"");
        if (before.isEmpty() || reason.isEmpty() || (isText && !isQuoted)) {
            return new Reasoned(line, Optional.empty());
        }
        return new Reasoned(line.substring(0, start + at), Optional.of(unquoted(reason)));
    }

    private static String unquoted(String reason) {
        boolean isQuoted = reason.length() > 2 && reason.startsWith("\"") && reason.endsWith("\"");
        return isQuoted ? reason.substring(1, reason.length() - 1) : reason;
    }
}
