package dev.proviso.shell.completion;

import java.util.ArrayList;
import java.util.List;

/** A command line of another shell, up to the cursor, cut into words with their quotes taken off. A quote may still be open. */
final class TypedLine {

    private TypedLine() {}

    /** The words behind the name of the program; the last one is being typed, and is empty behind a blank. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && Character.isWhitespace(c)) {
                if (isWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    isWord = false;
                }
                continue;
            }
            isWord = true;
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words.size() > 1 ? List.copyOf(words.subList(1, words.size())) : List.of("");
    }
}
