package dev.proviso.shell.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.SuggestionType;

/**
 * How a line went on that was typed before, shown faintly behind the cursor: the keys to the right, to the end and to the next word take it
 * over. It never is part of the line before it is taken over.
 */
final class GhostText {

    private static final Pattern NEXT_WORD = Pattern.compile("\\s*\\S+");

    private final LineReader reader;

    private GhostText(LineReader reader) {
        this.reader = reader;
    }

    /** Teaches the keys; nothing is shown before it is switched on. */
    static GhostText of(LineReader reader) {
        GhostText ghost = new GhostText(reader);
        ghost.takes(LineReader.FORWARD_CHAR, false);
        ghost.takes(LineReader.VI_FORWARD_CHAR, false);
        ghost.takes(LineReader.END_OF_LINE, false);
        ghost.takes(LineReader.FORWARD_WORD, true);
        ghost.takes(LineReader.EMACS_FORWARD_WORD, true);
        return ghost;
    }

    void show(boolean isShown) {
        reader.setAutosuggestion(isShown ? SuggestionType.HISTORY : SuggestionType.NONE);
        if (!isShown) {
            reader.setTailTip("");
        }
    }

    private void takes(String widget, boolean isWord) {
        reader.getWidgets().put(widget, () -> {
            String tail = tail();
            if (tail.isEmpty()) {
                reader.callWidget("." + widget);
            } else {
                reader.getBuffer().write(isWord ? nextWord(tail) : tail);
            }
            return true;
        });
    }

    /** What is shown; empty unless the cursor is at the end of the line. */
    private String tail() {
        boolean isAtEnd = reader.getBuffer().cursor() == reader.getBuffer().length();
        String tail = reader.getTailTip();
        return reader.getAutosuggestion() == SuggestionType.HISTORY && isAtEnd && tail != null ? tail : "";
    }

    static String nextWord(String tail) {
        Matcher word = NEXT_WORD.matcher(tail);
        return word.lookingAt() ? word.group() : tail;
    }
}
