package dev.proviso.shell.repl;

import dev.proviso.dsl.query.Source;
import dev.proviso.dsl.syntax.Form;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of a line of the shell that is in the language: a query, with or without {@code query} in front, or what is assumed,
 * behind {@code what if} and {@code assuming}. It ends where options follow.
 *
 * @param form what the stretch is
 * @param start where it starts in the line
 * @param end where it ends
 */
public record LanguageLine(Form form, int start, int end) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** Options in front of the query; all but a switch have a value. */
    private static final Pattern QUERY =
            Pattern.compile("[\\\\.:]?query(?:\\s+--(?:full|[a-z]+(?:=|\\s+)\\S+))*+(?:\\s+|$)");

    private static final Pattern WHAT_IF = Pattern.compile("[\\\\.:]?(?:what\\s+if|what-if)(\\s+|$)");
    private static final Pattern EVALUATES = Pattern.compile("[\\\\.:]?(?:check|why|because|to-comply)\\s");
    private static final Pattern ASSUMING = Pattern.compile("\\sassuming(\\s+|$)");
    private static final Pattern OPTION = Pattern.compile("\\s+--[a-z]");

    /** Commands too: such a word starts a query only where a part of one follows. */
    private static final Set<Source> COMMANDS = Set.of(Source.POLICIES, Source.REVISIONS, Source.TERMS, Source.FACTS);

    private static final Pattern PART =
            Pattern.compile("\\s+(?:of|from|in|where|by|select|sort|limit|assuming)\\s+\\S.*", Pattern.DOTALL);

    /** The stretch of a line, if it has one. */
    public static Optional<LanguageLine> of(String line) {
        int first = 0;
        while (first < line.length() && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        return from(line, first);
    }

    private static Optional<LanguageLine> from(String line, int first) {
        Matcher query = QUERY.matcher(line).region(first, line.length());
        if (query.lookingAt()) {
            return asked(line, query.end());
        }
        Matcher whatIf = WHAT_IF.matcher(line).region(first, line.length());
        if (whatIf.lookingAt()) {
            return isQuoted(line, whatIf.end()) ? Optional.empty() : stretch(Form.ASSUMPTIONS, line, whatIf.end());
        }
        if (EVALUATES.matcher(line).region(first, line.length()).lookingAt()) {
            return outsideQuotes(ASSUMING, line, first)
                    .flatMap(assuming -> stretch(Form.ASSUMPTIONS, line, assuming.end()));
        }
        return startsQuery(line, first) ? stretch(Form.QUERY, line, first) : Optional.empty();
    }

    /** Behind {@code query} and its options, unless the query is in quotes as on a command line. */
    private static Optional<LanguageLine> asked(String line, int start) {
        return isQuoted(line, start) ? Optional.empty() : stretch(Form.QUERY, line, start);
    }

    private static boolean isQuoted(String line, int at) {
        return at < line.length() && (line.charAt(at) == '\'' || line.charAt(at) == '"');
    }

    private static boolean startsQuery(String line, int first) {
        Matcher word = WORD.matcher(line);
        if (!word.find(first)) {
            return false;
        }
        if (word.group().equals("count")) {
            return true;
        }
        return Source.named(word.group())
                .map(source -> !COMMANDS.contains(source)
                        || PART.matcher(line.substring(word.end())).matches())
                .orElse(false);
    }

    private static Optional<LanguageLine> stretch(Form form, String line, int start) {
        int end = outsideQuotes(OPTION, line, start).map(Matcher::start).orElse(line.length());
        return Optional.of(new LanguageLine(form, Math.min(start, end), end));
    }

    /** The first match that does not start inside a text in double quotes. */
    private static Optional<Matcher> outsideQuotes(Pattern pattern, String line, int start) {
        Matcher matcher = pattern.matcher(line);
        boolean isInText = false;
        int at = start;
        while (at <= line.length() && matcher.find(at)) {
            for (; at < matcher.start(); at++) {
                if (line.charAt(at) == '"') {
                    isInText = !isInText;
                } else if (line.charAt(at) == '\\' && isInText) {
                    at++; // what stands behind a backslash does not end a text
                }
            }
            if (!isInText && at == matcher.start()) {
                return Optional.of(matcher);
            }
            at = Math.max(at, matcher.start() + 1);
        }
        return Optional.empty();
    }

    /** The text of the stretch. */
    public String text(String line) {
        return line.substring(start, end);
    }
}
