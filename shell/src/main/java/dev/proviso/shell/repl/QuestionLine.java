package dev.proviso.shell.repl;

import dev.proviso.shell.command.Commands;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of the shell that ask in ordinary words. */
public final class QuestionLine {

    /** A line that goes on so asks, although it starts with the name of a command: {@code why is …} against {@code why A.4}. */
    private static final Pattern ASKS_WHY = Pattern.compile(
            "why\\s+(?:am|are|can|can't|could|did|do|does|don't|had|has|have|is|isn't|may|must|should|was|were|will|would)\\s.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private QuestionLine() {}

    /**
     * The question that a line asks: behind a question mark at its start, or all of it, if it ends in one and does not start with a
     * command; empty if it is no question. A question mark alone is none.
     */
    public static Optional<String> of(String line, Commands commands) {
        String text = line.strip();
        if (text.startsWith("?")) {
            return Optional.of(text.substring(1).strip()).filter(question -> !question.isEmpty());
        }
        if (!text.endsWith("?") || text.startsWith("#") || LanguageLine.of(text).isPresent()) {
            return Optional.empty();
        }
        String first = text.split("\\s", 2)[0];
        boolean isCommand = commands.find(first).isPresent()
                || (isPrefixed(first) && commands.find(first.substring(1)).isPresent());
        return Optional.of(text)
                .filter(question -> !isCommand || ASKS_WHY.matcher(question).matches());
    }

    private static boolean isPrefixed(String word) {
        return word.length() > 1 && "\\.:".indexOf(word.charAt(0)) >= 0;
    }
}
