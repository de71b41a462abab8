package dev.proviso.shell.repl;

import dev.proviso.shell.command.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of the shell that ask in ordinary words. */
public final class QuestionLine {

    /** A line that goes on so asks, although it starts with the name of a command: {@code why is …} against {@code why A.4}. */
    private static final Pattern ASKS_WHY = Pattern.compile(
            "why\\s+(?:am|are|can|can't|could|did|do|does|don't|had|has|have|is|isn't|may|must|should|was|were|will|would)\\s.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What may be assumed has a sign in it between the fact and its value. */
    private static final Pattern ASKS_WHAT_IF =
            Pattern.compile("what(?:\\s+|-)if\\s+[^=]*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A sentence that ends in a question mark; a full stop inside a word, as in an address, ends none. */
    private static final Pattern ASKING = Pattern.compile("(?:[^.!?]|[.!?]+(?![\\s.!?]|$))*+\\?(?=[\\s?]|$)");

    /** What marks the lines of a letter that is answered. */
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?)+");

    private static final Pattern GREETING =
            Pattern.compile("(?im)^(?:dear|hallo|hello|hey|hi|good (?:morning|afternoon|day|evening))\\b[^.?\\r\\n]*$");

    private QuestionLine() {}

    /**
     * The question that a line asks: behind a question mark at its start, or all of it, if it ends in one and does not start with a
     * command; of several lines that start with none, such as a letter, what they ask. Empty if it is no question; a question mark
     * alone is none.
     */
    public static Optional<String> of(String line, Commands commands) {
        String text = line.strip();
        if (text.startsWith("?")) {
            return Optional.of(text.substring(1).strip()).filter(question -> !question.isEmpty());
        }
        if (text.endsWith("?") && ASKS_WHAT_IF.matcher(text).matches()) {
            return Optional.of(text.replaceFirst("^(\\w+)-", "$1 "));
        }
        if (text.indexOf('?') < 0
                || text.startsWith("#")
                || LanguageLine.of(text).isPresent()) {
            return Optional.empty();
        }
        String first = text.split("\\s", 2)[0];
        boolean isCommand = commands.find(first).isPresent()
                || (isPrefixed(first) && commands.find(first.substring(1)).isPresent());
        if (!isCommand && text.indexOf('\n') >= 0) {
            return inProse(text);
        }
        return Optional.of(text)
                .filter(question -> question.endsWith("?"))
                .filter(question -> !isCommand || ASKS_WHY.matcher(question).matches());
    }

    /** What is asked in a text of several lines, such as a letter: the sentences that end in a question mark. */
    private static Optional<String> inProse(String text) {
        List<String> asked = new ArrayList<>();
        String own = QUOTED_LINE.matcher(text).replaceAll("");
        for (String paragraph : GREETING.matcher(own).replaceAll("").split("\\R\\s*\\R", -1)) {
            Matcher sentence = ASKING.matcher(paragraph.replaceAll("\\s+", " "));
            while (sentence.find()) {
                asked.add(sentence.group().strip());
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", asked));
    }

    private static boolean isPrefixed(String word) {
        return word.length() > 1 && "\\.:".indexOf(word.charAt(0)) >= 0;
    }
}
