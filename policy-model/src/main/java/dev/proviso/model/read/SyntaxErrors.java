package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Tells in plain words what a YAML or JSON parser could not read. */
final class SyntaxErrors {

    /** What the parsers say, what that means to an author, and what to do about it. The first that fits is told. */
    private record Phrase(String said, String message, String hint) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("'\\t(tab)'", "a tab stands where YAML allows only blanks", "indent with blanks"),
            new Phrase(
                    "mapping values are not allowed",
                    "a ': ' stands inside a text, or the line is indented further than its neighbours",
                    "put a text that holds ': ' into quotes, and start the keys of one mapping in the same column"),
            new Phrase("found character '@'", "a text without quotes starts with '@'", "put the text into quotes"),
            new Phrase("found character '`'", "a text without quotes starts with '`'", "put the text into quotes"),
            new Phrase("found character '%'", "a text without quotes starts with '%'", "put the text into quotes"),
            new Phrase(
                    "could not find expected ':'",
                    "this line is neither a key with ':' behind it nor part of the text above",
                    "write 'key: value', or indent the line if it belongs to the text above"),
            new Phrase(
                    "while scanning a quoted scalar",
                    "a quote is opened and never closed",
                    "close it, or write '' for a single quote inside single quotes, \\\" for a double one inside double quotes"),
            new Phrase(
                    "unknown escape character",
                    "a backslash in double quotes stands in front of a letter it does not go with",
                    "write \\\\ for a backslash, or use single quotes"),
            new Phrase(
                    "while parsing a flow sequence",
                    "a '[' is opened and never closed, or a ',' is missing",
                    "close it with ']'"),
            new Phrase(
                    "while parsing a flow mapping",
                    "a '{' is opened and never closed, or a ',' is missing",
                    "close it with '}'"),
            new Phrase(
                    "while parsing a block collection",
                    "something else stands between the elements of a list",
                    "start each element with '- ' in the same column"),
            new Phrase(
                    "while parsing a block mapping",
                    "something else stands between the keys of a mapping",
                    "start the keys of one mapping in the same column"),
            new Phrase(
                    "expected a property name",
                    "a key is a name, not a list, a mapping or an alias",
                    "write 'name: value'"),
            new Phrase("unexpected close marker", "a closing bracket closes nothing", "remove it"),
            new Phrase("unexpected end-of-input", "the file ends in the middle", "close every bracket and quote"),
            new Phrase(
                    "was expecting double-quote",
                    "in JSON a key stands in double quotes",
                    "write \"key\": value, and no ',' behind the last one"),
            new Phrase("was expecting comma", "a ',' is missing between two values", "separate values by ','"),
            new Phrase(
                    "leading zeroes not allowed",
                    "in JSON a number does not start with 0",
                    "leave the zeros out, or put it into quotes"),
            new Phrase(
                    "was expecting (json",
                    "this is no JSON value",
                    "put a text into double quotes; other values are numbers, true, false and null"),
            new Phrase(
                    "maybe a (non-standard) comment", "JSON has no comments", "remove it, or write the file as YAML"),
            new Phrase("anchor", "an anchor or alias is not well formed", "write the value out"));

    private SyntaxErrors() {}

    /** Reports characters that cannot stand in a text; whether there are any. */
    static boolean refuseControlCharacters(Reading reading) {
        String text = reading.source().text();
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
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
        boolean ascii = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007f';
        return ascii || (c > '\u007f' && c < '\u00a0' && c != '\u0085') || c == '\ufffe' || c == '\uffff';
    }

    static void report(Reading reading, JacksonException e) {
        int at = offset(reading.source().text(), e);
        if (e instanceof StreamConstraintsException) {
            reading.report(Problem.OVER_LIMIT, at, at, "this is nested too deeply, or too long", Optional.empty());
            return;
        }
        String said = said(e).toLowerCase(Locale.ROOT);
        Optional<Phrase> known =
                PHRASES.stream().filter(phrase -> said.contains(phrase.said())).findFirst();
        String message = known.map(Phrase::message).orElseGet(() -> "this cannot be read: " + firstLine(said(e)));
        reading.report(Problem.NOT_READABLE, at, at, message, known.map(Phrase::hint));
    }

    private static String said(JacksonException e) {
        return e.getCause() instanceof MarkedYamlEngineException yaml
                ? yaml.getProblem() + "; " + yaml.getContext()
                : String.valueOf(e.getOriginalMessage());
    }

    private static String firstLine(String said) {
        return said.lines()
                .findFirst()
                .orElse("bad syntax")
                .replace("<", "")
                .replace(">", "")
                .replace("; null", "");
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
