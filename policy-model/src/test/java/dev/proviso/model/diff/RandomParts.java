package dev.proviso.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws up documents that read like policies: sections with headings, clauses, some with items. */
final class RandomParts {

    private static final List<String> GRAMMAR = List.of(
            "the", "a", "of", "to", "and", "or", "in", "for", "with", "you", "will", "not", "may", "must", "any",
            "your", "by");
    private static final String[] ONSETS = {
        "b", "c", "d", "f", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "io"};
    private static final String[] CODAS = {"n", "r", "l", "t", "nd", "st", "ss", "x", "m"};

    private final Random random;
    private int keys;

    RandomParts(Random random) {
        this.random = random;
    }

    List<Part> document(int sections, int clauses) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            Part section = new Part(keys++, heading(), "");
            for (int j = 1 + random.nextInt(clauses); j > 0; j--) {
                section.parts().add(clause());
            }
            parts.add(section);
        }
        return parts;
    }

    Part clause() {
        Part clause = new Part(keys++, "", text());
        if (random.nextInt(5) == 0) {
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                clause.parts().add(new Part(keys++, "", sentence(5 + random.nextInt(8))));
            }
        }
        return clause;
    }

    Part section(int clauses) {
        Part section = new Part(keys++, heading(), "");
        for (int i = 0; i < clauses; i++) {
            section.parts().add(clause());
        }
        return section;
    }

    int nextKey() {
        return keys++;
    }

    String heading() {
        return capital(word()) + " " + word() + " " + word();
    }

    /** One to three sentences. */
    String text() {
        List<String> sentences = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            sentences.add(sentence(8 + random.nextInt(14)));
        }
        return String.join(" ", sentences);
    }

    String sentence(int words) {
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            sentence.add(random.nextInt(5) < 2 ? GRAMMAR.get(random.nextInt(GRAMMAR.size())) : word());
        }
        return capital(String.join(" ", sentence)) + ".";
    }

    /** One of some thousand words, the first ones far more often than the others. */
    String word() {
        int number = (int) (Math.pow(random.nextDouble(), 3) * 4000);
        Random letters = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int i = 2 + letters.nextInt(2); i > 0; i--) {
            word.append(ONSETS[letters.nextInt(ONSETS.length)]).append(VOWELS[letters.nextInt(VOWELS.length)]);
        }
        return word.append(CODAS[letters.nextInt(CODAS.length)]).toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
