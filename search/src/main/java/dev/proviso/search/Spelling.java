package dev.proviso.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds the known word that a misspelt one is meant to be. Letters that changed places count as one mistake. */
final class Spelling {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;
    /** From here on there may be two mistakes. */
    private static final int LONG = 8;
    /** What is longer is no word. */
    private static final int LONGEST = 40;

    /** Known words in lower case, each with how often it occurs. */
    private final Map<String, Integer> words = new TreeMap<>();

    void add(Collection<String> known) {
        known.forEach(word -> words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    boolean knows(String word) {
        return words.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The nearest known word, the commonest of those that are equally near; empty if none is near. */
    Optional<String> correct(String word) {
        String wrong = word.toLowerCase(Locale.ROOT);
        int length = wrong.codePointCount(0, wrong.length());
        if (length < SHORTEST || length > LONGEST || wrong.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        LevenshteinAutomata neighbours = new LevenshteinAutomata(wrong, true);
        for (int mistakes = 1; mistakes <= (length < LONG ? 1 : 2); mistakes++) {
            Optional<String> found = commonest(neighbours.toAutomaton(mistakes), wrong);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** People rarely miss the first letter, so another one means another word. */
    private Optional<String> commonest(Automaton neighbours, String wrong) {
        CharacterRunAutomaton near = new CharacterRunAutomaton(
                Operations.determinize(neighbours, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        return words.entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST - 1)
                .filter(known -> known.getKey().charAt(0) == wrong.charAt(0))
                .filter(known -> near.run(known.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }
}
