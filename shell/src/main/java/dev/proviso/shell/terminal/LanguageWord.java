package dev.proviso.shell.terminal;

import dev.proviso.dsl.syntax.Form;
import dev.proviso.shell.repl.LanguageLine;
import java.util.List;
import java.util.Optional;
import org.jline.reader.CompletingParsedLine;

/**
 * The word of a query, or of what is assumed, that is being typed.
 *
 * @param form what it is part of
 * @param before the text of the language in front of it
 * @param start where it starts in the line
 * @param end where it ends in the line
 */
record LanguageWord(String line, int cursor, Form form, String before, int start, int end)
        implements CompletingParsedLine {

    /** The word at the cursor; empty unless that is inside such a text. */
    static Optional<LanguageWord> at(String line, int cursor) {
        return cursor < 0
                ? Optional.empty()
                : LanguageLine.of(line)
                        .filter(language -> cursor >= language.start() && cursor <= language.end())
                        .map(language -> at(line, cursor, language));
    }

    private static LanguageWord at(String line, int cursor, LanguageLine language) {
        int start = cursor;
        while (start > language.start() && isInWord(line.charAt(start - 1), language.form())) {
            start--;
        }
        int end = cursor;
        while (end < language.end() && isInWord(line.charAt(end), language.form())) {
            end++;
        }
        return new LanguageWord(line, cursor, language.form(), line.substring(language.start(), start), start, end);
    }

    /** Names with their fields, labels and ids; the numbers of elements only where addresses are written. */
    private static boolean isInWord(char c, Form form) {
        return Character.isLetterOrDigit(c)
                || "._-#".indexOf(c) >= 0
                || (form == Form.ASSUMPTIONS && "[]".indexOf(c) >= 0);
    }

    @Override
    public String word() {
        return line.substring(start, end);
    }

    @Override
    public int wordCursor() {
        return cursor - start;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return end - start;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }
}
