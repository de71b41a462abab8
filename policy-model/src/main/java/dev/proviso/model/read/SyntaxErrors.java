package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Tells in plain words what a YAML or JSON parser could not read. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    /** Reports the first character that cannot stand in a text; whether there is one. YAML allows fewer of them than JSON. */
    static boolean refuseControlCharacters(Reading reading, boolean yaml) {
        String text = reading.source().text();
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i)) || (yaml && isControlOfYaml(text.charAt(i)))) {
                reading.report(
                        Problem.NOT_READABLE,
                        i,
                        i + 1,
                        "the character U+%04X cannot stand in a text file".formatted((int) text.charAt(i)),
                        Optional.of(
                                "write it as an escape inside double quotes, or remove it; if this is not a text file, it is the wrong file"));
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean isControlOfYaml(char c) {
        return c == '\u007f' || (c > '\u007f' && c < '\u00a0' && c != '\u0085') || c == '\ufffe' || c == '\uffff';
    }

    static void report(Reading reading, JacksonException e) {
        int at = offset(reading.source().text(), e);
        if (e instanceof StreamConstraintsException) {
            reading.report(Problem.OVER_LIMIT, at, at, "this is nested too deeply, or too long", Optional.empty());
            return;
        }
        Optional<ParserPhrase> known = ParserPhrase.of(said(e));
        // The parser's own words would be about its settings and the numbers of characters.
        String message = known.map(ParserPhrase::message).orElse("this cannot be read");
        reading.report(Problem.NOT_READABLE, at, at, message, known.map(ParserPhrase::hint));
    }

    private static String said(JacksonException e) {
        return e.getCause() instanceof MarkedYamlEngineException yaml
                ? yaml.getProblem() + "; " + yaml.getContext()
                : String.valueOf(e.getOriginalMessage());
    }

    private static int offset(String text, JacksonException e) {
        Optional<Mark> mark = e.getCause() instanceof MarkedYamlEngineException yaml ? place(yaml) : Optional.empty();
        if (mark.isPresent()) {
            int codePoints = Math.min(mark.get().getIndex(), text.codePointCount(0, text.length()));
            return text.offsetByCodePoints(0, Math.max(0, codePoints));
        }
        TokenStreamLocation location = e.getLocation();
        long offset = location == null ? 0 : location.getCharOffset();
        return (int) Math.max(0, Math.min(offset, text.length()));
    }

    /** What is never closed, rather than the end of the file where that comes out. */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        boolean atTheEnd = problem.contains("stream end") || problem.contains("end of stream");
        return atTheEnd && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }
}
