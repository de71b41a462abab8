package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How messages speak of the words of the language. */
final class Words {

    private static final List<String> OUTCOMES =
            Arrays.stream(OutcomeTest.values()).map(OutcomeTest::word).toList();

    private Words() {}

    /** The words that ask for the outcome of a clause. */
    static List<String> outcomes() {
        return OUTCOMES;
    }

    static boolean isOutcome(int tokenType) {
        return Keywords.word(tokenType).filter(OUTCOMES::contains).isPresent();
    }

    static Optional<String> nearest(String wrong, Collection<String> known) {
        return Suggestion.nearest(wrong, known);
    }

    /** {@code 'a', 'b' or 'c'}. */
    static String list(List<String> words, String last) {
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        int size = quoted.size();
        return size < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, size - 1)) + " " + last + " " + quoted.get(size - 1);
    }
}
