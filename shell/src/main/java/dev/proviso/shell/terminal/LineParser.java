package dev.proviso.shell.terminal;

import dev.proviso.dsl.syntax.Completeness;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.repl.LanguageLine;
import dev.proviso.shell.repl.QuestionLine;
import dev.proviso.shell.repl.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Cuts a line into words for completion, and tells whether it is complete: a quote, or in a {@code set} a bracket, that is not
 * closed goes on on the next line, and so does a query that is only begun.
 */
final class LineParser implements Parser {

    private final Commands commands;

    LineParser(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
            String last = Statements.at(line, line.length(), commands).text(line);
            // A question in ordinary words is whole as it stands, whatever its quotes and brackets.
            String open = QuestionLine.of(last, commands).isPresent() ? "" : openAtEnd(last);
            if (!open.isEmpty()) {
                throw new EOFError(-1, -1, "not closed", open);
            }
        }
        Statements.Stretch here = Statements.at(line, cursor, commands);
        String statement = here.text(line);
        int at = cursor - here.start();
        return LanguageWord.at(statement, at).map(ParsedLine.class::cast).orElseGet(() -> Words.of(statement, at));
    }

    /** What is not closed at the end of a line: a quote or a bracket; empty if nothing is. */
    static String openAtEnd(String line) {
        Optional<LanguageLine> language = LanguageLine.of(line);
        if (language.isPresent()) {
            return openAtEnd(line, language.get());
        }
        boolean countsBrackets = line.stripLeading().startsWith("set ");
        StringBuilder open = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean startsWord = i == 0 || " \t[{,:=".indexOf(line.charAt(i - 1)) >= 0;
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || (c == '\'' && startsWord)) {
                quote = c;
            } else if (countsBrackets && (c == '[' || c == '{')) {
                open.append(c);
            } else if (countsBrackets && (c == ']' || c == '}') && open.length() > 0) {
                open.setLength(open.length() - 1);
            }
        }
        return quote != 0 ? String.valueOf(quote) : open.toString();
    }

    /** A query goes on while more of it could make it right; options end it. */
    private static String openAtEnd(String line, LanguageLine language) {
        boolean isIncomplete = language.end() == line.length()
                && new dev.proviso.dsl.syntax.Parser().completeness(language.form(), language.text(line))
                        == Completeness.INCOMPLETE;
        return isIncomplete ? "…" : "";
    }

    /**
     * The words of a line. In a {@code set}, signs between values part words as blanks do.
     *
     * @param starts where each word starts in the line
     */
    record Words(String line, int cursor, List<String> words, List<Integer> starts) implements CompletingParsedLine {

        static Words of(String line, int cursor) {
            List<String> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            int equals = line.stripLeading().startsWith("set ") ? line.indexOf('=') : -1;
            int start = -1;
            for (int i = 0; i <= line.length(); i++) {
                boolean isEnd = i == line.length() || isSeparator(line, i, equals);
                boolean isCursorHere = i == cursor && start < 0 && isEnd;
                if (start < 0 && !isEnd) {
                    start = i;
                } else if (start >= 0 && isEnd) {
                    words.add(line.substring(start, i));
                    starts.add(start);
                    start = -1;
                } else if (isCursorHere) {
                    words.add("");
                    starts.add(i);
                }
                if (i == equals && equals >= 0) {
                    words.add("=");
                    starts.add(i);
                }
            }
            return new Words(line, cursor, List.copyOf(words), List.copyOf(starts));
        }

        private static boolean isSeparator(String line, int at, int equals) {
            char c = line.charAt(at);
            boolean isEscaped = at > 0 && line.charAt(at - 1) == '\\';
            return (Character.isWhitespace(c) && !isEscaped)
                    || at == equals
                    || (equals >= 0 && at > equals && "[]{},".indexOf(c) >= 0);
        }

        @Override
        public int wordIndex() {
            for (int i = 0; i < words.size(); i++) {
                int end = starts.get(i) + words.get(i).length();
                if (!words.get(i).equals("=") && cursor >= starts.get(i) && cursor <= end) {
                    return i;
                }
            }
            return words.size();
        }

        @Override
        public String word() {
            int index = wordIndex();
            return index < words.size() ? words.get(index).replace("\\", "") : "";
        }

        @Override
        public int wordCursor() {
            return Math.min(rawWordCursor(), word().length());
        }

        @Override
        public int rawWordCursor() {
            int index = wordIndex();
            return index < words.size() ? cursor - starts.get(index) : 0;
        }

        @Override
        public int rawWordLength() {
            int index = wordIndex();
            return index < words.size() ? words.get(index).length() : 0;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate.toString().replace("\\", "\\\\").replace(" ", "\\ ");
        }
    }
}
