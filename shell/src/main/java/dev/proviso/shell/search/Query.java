package dev.proviso.shell.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is searched for.
 *
 * @param loose stems outside quotes; common words are left out unless there is nothing else
 * @param phrases stems that must stand together
 */
record Query(Set<String> loose, List<List<String>> phrases) {

    static Query of(String text) {
        Set<String> loose = new LinkedHashSet<>();
        Set<String> common = new LinkedHashSet<>();
        List<List<String>> phrases = new ArrayList<>();
        String[] pieces = text.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean quoted = i % 2 == 1 && i + 1 < pieces.length;
            List<Token> tokens = Token.of(pieces[i]);
            if (quoted && !tokens.isEmpty()) {
                phrases.add(tokens.stream().map(Token::stem).toList());
                continue;
            }
            for (Token token : tokens) {
                boolean isCommon = Token.isCommon(pieces[i].substring(token.start(), token.end()));
                (isCommon ? common : loose).add(token.stem());
            }
        }
        return new Query(loose.isEmpty() && phrases.isEmpty() ? common : loose, phrases);
    }

    /** All stems, those of phrases included. */
    Set<String> stems() {
        Set<String> all = new LinkedHashSet<>(loose);
        phrases.forEach(all::addAll);
        return all;
    }
}
