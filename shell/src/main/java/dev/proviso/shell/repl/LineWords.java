package dev.proviso.shell.repl;

import dev.proviso.dsl.syntax.Form;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a line into words at blanks. Single or double quotes keep blanks inside a word; a backslash keeps the next character. Other
 * words may stand for files, as {@link FilePatterns} tells. A question in ordinary words is searched for as it stands. What is in the language, such as a query, stays as it was typed: one word. A
 * {@code \}, {@code .} or {@code :} in front of a command is allowed, as other shells have it. What follows a {@code #} at the start
 * of a line is a comment.
 */
public final class LineWords {

    private LineWords() {}

    /**
     * The words of a line; none if it is blank or a comment.
     *
     * @throws Refusal if a quote is not closed
     */
    public static List<String> of(String line, Commands commands) {
        // With quotes behind it this is a command line as any other.
        String text = typed(line)
                .replaceFirst("^([\\\\.:]?)what\\s+if(?=\\s|$)", "$1what-if")
                .replaceFirst("^([\\\\.:]?)set\\s+option(?=\\s+[a-z]|\\s*$)", "$1settings")
                .replaceFirst("^!!(?=\\s|$)", "rerun")
                .replaceFirst("^!([0-9]+)(?=\\s|$)", "rerun $1")
                .replaceFirst("^([\\\\.:]?)to\\s+comply(?=\\s|$)", "$1to-comply");
        if (text.isEmpty() || text.startsWith("#")) {
            return List.of();
        }
        Optional<String> question = QuestionLine.of(text, commands);
        if (question.isPresent()) {
            return List.of("search", "--", question.get());
        }
        Optional<LanguageLine> language = LanguageLine.of(text);
        if (language.isPresent()) {
            return languageWords(text, language.get());
        }
        int end = 0;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        String name = name(text.substring(0, end), commands);
        String rest = text.substring(end);
        Optional<Command> command = commands.find(name);
        List<String> words = new ArrayList<>();
        words.add(name);
        if (command.isPresent() && command.get().syntax().isRaw()) {
            if (!rest.isBlank()) {
                words.add(rest.strip());
            }
            return words;
        }
        if (name.equals("history") && rest.strip().startsWith("/")) {
            // A regular expression, in which blanks and backslashes mean something.
            words.add(rest.strip());
            return words;
        }
        boolean keepsQuotes = command.isPresent()
                && command.get().syntax().arguments().stream().anyMatch(argument -> argument.kind() == Kind.WORDS);
        split(rest, keepsQuotes, words);
        if (!keepsQuotes && rest.stripTrailing().matches("(?s).*[^\\s\\\\]\\?")) {
            // Asked aloud, as in why A.4?
            int last = words.size() - 1;
            words.set(last, words.get(last).replaceFirst("\\?$", ""));
        } else if (!keepsQuotes && rest.stripTrailing().matches("(?s).*\\S\\s+\\?")) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** The line without what one cannot see around it: what is copied from a page brings such characters along. */
    public static String typed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isUnseen(line.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isUnseen(char c) {
        return isBlank(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Blanks that do not break lines are blanks, too. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words in front, the stretch as it was typed, and the options behind. */
    private static List<String> languageWords(String text, LanguageLine language) {
        List<String> words = new ArrayList<>();
        String said = language.text(text).strip();
        split(text.substring(0, language.start()), false, words);
        if (!words.isEmpty() && "\\.:".indexOf(words.get(0).charAt(0)) >= 0) {
            words.set(0, words.get(0).substring(1));
        }
        if (language.form() == Form.QUERY) {
            if (words.isEmpty()) {
                words.add("query");
            }
            words.addAll(said.isEmpty() ? List.of() : List.of(said));
        } else if (words.get(0).startsWith("what")) {
            words.clear();
            words.add("what-if");
            words.addAll(said.isEmpty() ? List.of() : List.of(said));
        } else {
            words.set(words.size() - 1, "--assuming=" + said);
        }
        split(text.substring(language.end()), false, words);
        return words;
    }

    private static String name(String word, Commands commands) {
        boolean isPrefixed = word.length() > 1 && "\\.:".indexOf(word.charAt(0)) >= 0;
        String name = isPrefixed && commands.find(word.substring(1)).isPresent() ? word.substring(1) : word;
        // Telephones and habits start a line with a capital.
        String small = name.toLowerCase(Locale.ROOT);
        return commands.find(name).isEmpty() && commands.find(small).isPresent() ? small : name;
    }

    private static void split(String text, boolean keepsQuotes, List<String> words) {
        StringBuilder word = new StringBuilder();
        boolean isWord = false;
        boolean isPlain = true;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && isBlank(c)) {
                if (isWord) {
                    add(word.toString(), isPlain && !keepsQuotes, words);
                    word.setLength(0);
                    isWord = false;
                    isPlain = true;
                }
            } else if ((quote == 0 && (c == '"' || (c == '\'' && !isWord))) || (quote != 0 && c == quote)) {
                quote = quote == 0 ? c : 0;
                isWord = true;
                isPlain = false;
                if (keepsQuotes) {
                    word.append(c);
                }
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                isWord = true;
                isPlain &= "~*".indexOf(text.charAt(i)) < 0;
            } else {
                word.append(c);
                isWord = true;
            }
        }
        if (quote != 0) {
            throw Refusal.of(ExitCode.USAGE, "a quote " + quote + " is not closed");
        }
        if (isWord) {
            add(word.toString(), isPlain && !keepsQuotes, words);
        }
    }

    /** @param mayBePattern whether it may stand for files: not in quotes, and not among words to search for */
    private static void add(String word, boolean mayBePattern, List<String> words) {
        words.addAll(mayBePattern ? FilePatterns.expand(word) : List.of(word));
    }
}
