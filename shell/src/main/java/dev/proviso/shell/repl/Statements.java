package dev.proviso.shell.repl;

import dev.proviso.shell.command.Commands;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a line, which semicolons part. Inside quotes a semicolon is a character as any other, and so it is behind a backslash, in a
 * comment, and in a question in ordinary words.
 */
public final class Statements {

    private Statements() {}

    /**
     * A command in its line.
     *
     * @param start where it starts
     * @param end behind its last character; a semicolon, if there is one, is not part of it
     */
    public record Stretch(int start, int end) {

        /** The command as it was typed. */
        public String text(String line) {
            return line.substring(start, end);
        }
    }

    /** All of them, blank ones included, so that every character of the line but the semicolons is in one; at least one. */
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
        int semicolon = line.indexOf(';', start);
        if (semicolon < 0) {
            return line.length();
        }
        String rest = line.substring(start);
        boolean isWhole = rest.stripLeading().startsWith("#")
                || QuestionLine.of(rest, commands).isPresent();
        return isWhole ? line.length() : outsideQuotes(line, start);
    }

    /** The first semicolon outside of quotes; the end of the line if there is none. */
    private static int outsideQuotes(String line, int start) {
        char quote = 0;
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
            }
        }
        return line.length();
    }

    private static boolean startsWord(String line, int start, int at) {
        return at == start || Character.isWhitespace(line.charAt(at - 1)) || "[{,:=".indexOf(line.charAt(at - 1)) >= 0;
    }
}
