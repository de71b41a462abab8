package dev.proviso.shell.repl;

import dev.proviso.shell.command.Commands;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a line, which semicolons part. Inside quotes a semicolon is a character as any other, and so it is behind a backslash, in a
 * comment, and in a question in ordinary words. Where several lines were pasted, the start of a line parts commands, too, if it is that of a
 * command: a query, a value or a question may go on over lines.
 */
public final class Statements {

    private Statements() {}

    /**
     * A command in its line.
     *
     * @param start where it starts
     * @param end behind its last character; the semicolon or line end that parts it from the next is not part of it
     */
    public record Stretch(int start, int end) {

        /** The command as it was typed. */
        public String text(String line) {
            return line.substring(start, end);
        }
    }

    /** All of them, blank ones included, so that every character of the line but those that part them is in one; at least one. */
    public static List<Stretch> stretches(String line, Commands commands) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int end = end(line, start, commands);
        while (end < line.length()) {
            stretches.add(new Stretch(start, end));
            start = end + 1;
            end = end(line, start, commands);
        }
        stretches.add(new Stretch(start, end));
        return stretches;
    }

    /** The commands that say something. */
    public static List<String> of(String line, Commands commands) {
        return stretches(line, commands).stream()
                .map(stretch -> stretch.text(line).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The command that a place in the line belongs to. */
    public static Stretch at(String line, int cursor, Commands commands) {
        List<Stretch> all = stretches(line, commands);
        return all.stream()
                .filter(stretch -> cursor <= stretch.end())
                .findFirst()
                .orElse(all.get(all.size() - 1));
    }

    private static int end(String line, int start, Commands commands) {
        if (line.indexOf(';', start) < 0 && line.indexOf('\n', start) < 0) {
            return line.length();
        }
        String rest = line.substring(start);
        if (rest.stripLeading().startsWith("#")) {
            int lineEnd = line.indexOf(
                    '\n', start + rest.length() - rest.stripLeading().length());
            return lineEnd < 0 ? line.length() : lineEnd;
        }
        return QuestionLine.of(rest, commands).isPresent()
                ? endOfQuestion(line, start, commands)
                : outsideQuotes(line, start, commands);
    }

    /** A question ends where a line ends that makes one, if a command starts there. */
    private static int endOfQuestion(String line, int start, Commands commands) {
        for (int i = line.indexOf('\n', start); i >= 0; i = line.indexOf('\n', i + 1)) {
            if (startsCommand(line, i + 1, commands)
                    && QuestionLine.of(line.substring(start, i), commands).isPresent()) {
                return i;
            }
        }
        return line.length();
    }

    /** The first semicolon, or end of a line before a command, outside of quotes and brackets; the end of the text if there is none. */
    private static int outsideQuotes(String line, int start, Commands commands) {
        char quote = 0;
        int depth = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || (c == '\'' && startsWord(line, start, i))) {
                quote = c;
            } else if (c == ';') {
                return i;
            } else if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}' || c == ']' || c == ')') {
                depth--;
            } else if (c == '\n' && depth <= 0 && i > start && startsCommand(line, i + 1, commands)) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean startsCommand(String line, int at, Commands commands) {
        int end = line.indexOf('\n', at);
        String next = line.substring(at, end < 0 ? line.length() : end).strip();
        return next.startsWith("#")
                || next.startsWith("?")
                || LanguageLine.of(next).isPresent()
                || commands.find(next.split("\\s", 2)[0]).isPresent();
    }

    private static boolean startsWord(String line, int start, int at) {
        return at == start || Character.isWhitespace(line.charAt(at - 1)) || "[{,:=".indexOf(line.charAt(at - 1)) >= 0;
    }
}
