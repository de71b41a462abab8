package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Severity;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Tells in plain words what a YAML or JSON parser could not read. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    static void report(Reading reading, JacksonException e) {
        String text = reading.source().text();
        int strange = firstControlCharacter(text);
        if (strange >= 0) {
            reading.report(
                    Problem.NOT_READABLE,
                    Severity.ERROR,
                    strange,
                    strange + 1,
                    "the character U+%04X cannot stand in a text file".formatted((int) text.charAt(strange)),
                    Optional.of("write it as an escape inside double quotes, or remove it"));
            return;
        }
        int at = offset(text, e);
        String said = e.getCause() instanceof MarkedYamlEngineException yaml
                ? words(yaml.getProblem())
                : words(String.valueOf(e.getOriginalMessage()));
        reading.report(Problem.NOT_READABLE, Severity.ERROR, at, at, "this cannot be read: " + said, hint(said));
    }

    private static int firstControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007f' || c == '\ufffe' || c == '\uffff') {
                return i;
            }
        }
        return -1;
    }

    private static int offset(String text, JacksonException e) {
        if (e.getLocation() == null) {
            return 0;
        }
        int line = Math.max(1, e.getLocation().getLineNr());
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        return Math.min(start + Math.max(0, e.getLocation().getColumnNr() - 1), lineEnd);
    }

    /** The first line of what the parser said, without the brackets around its names of things. */
    private static String words(String message) {
        return message.lines().findFirst().orElse("bad syntax").replace("<", "").replace(">", "");
    }

    private static Optional<String> hint(String said) {
        if (said.contains("TAB")) {
            return Optional.of("indent with blanks");
        }
        if (said.contains("mapping values are not allowed")) {
            return Optional.of("put a text that has ': ' in it into quotes");
        }
        return said.contains("stream end") || said.contains("end-of-input")
                ? Optional.of("a bracket or quote is not closed")
                : Optional.empty();
    }
}
