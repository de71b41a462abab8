package dev.proviso.benchmarks.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A published text in Markdown and the revision behind it, drawn up at random: numbered sections of {@value #CLAUSES_OF_A_SECTION} clauses
 * of one to three sentences. {@value #AMENDED} of 100 clauses are amended and {@value #MOVED} moved elsewhere, so that most numbers change
 * as well.
 *
 * @param before the text
 * @param after its next revision
 */
public record RevisedText(String before, String after) {

    private static final int CLAUSES_OF_A_SECTION = 20;
    private static final int AMENDED = 5;
    private static final int MOVED = 2;

    private static final List<String> GRAMMAR = List.of(
            "the", "a", "of", "to", "and", "or", "in", "for", "with", "you", "will", "not", "may", "must", "any",
            "your", "by");
    private static final int WORDS = 4_000;
    private static final List<String> ONSETS =
            List.of("b", "c", "d", "f", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "io");

    /**
     * The same texts for the same number each time.
     *
     * @param clauses from {@value #CLAUSES_OF_A_SECTION}
     */
    public static RevisedText of(int clauses) {
        Random random = new Random(clauses);
        List<String> headings = new ArrayList<>();
        List<List<String>> sections = new ArrayList<>();
        for (int i = 0; i < clauses / CLAUSES_OF_A_SECTION; i++) {
            headings.add(capital(word(random)) + " " + word(random) + " " + word(random));
            List<String> section = new ArrayList<>();
            for (int j = 0; j < CLAUSES_OF_A_SECTION; j++) {
                section.add(text(random));
            }
            sections.add(section);
        }
        String before = print(headings, sections);
        revise(random, sections, clauses);
        return new RevisedText(before, print(headings, sections));
    }

    private static void revise(Random random, List<List<String>> sections, int clauses) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            for (int j = 0; j < sections.get(i).size(); j++) {
                places.add(new int[] {i, j});
            }
        }
        Collections.shuffle(places, random);
        int amended = clauses * AMENDED / 100;
        for (int[] place : places.subList(0, amended)) {
            List<String> section = sections.get(place[0]);
            section.set(place[1], amend(random, section.get(place[1])));
        }
        List<String> moved = places.subList(amended, amended + clauses * MOVED / 100).stream()
                .map(place -> sections.get(place[0]).get(place[1]))
                .toList();
        for (String clause : moved) {
            sections.forEach(section -> section.remove(clause));
        }
        for (String clause : moved) {
            List<String> section = sections.get(random.nextInt(sections.size()));
            section.add(random.nextInt(section.size() + 1), clause);
        }
    }

    private static String amend(Random random, String clause) {
        List<String> words = new ArrayList<>(List.of(clause.split(" ")));
        words.set(1 + random.nextInt(words.size() - 2), word(random));
        words.add(1 + random.nextInt(words.size() - 2), word(random));
        return String.join(" ", words);
    }

    private static String print(List<String> headings, List<List<String>> sections) {
        StringBuilder text = new StringBuilder("# Terms\n");
        for (int i = 0; i < sections.size(); i++) {
            text.append("\n## ")
                    .append(i + 1)
                    .append(". ")
                    .append(headings.get(i))
                    .append("\n\n");
            for (int j = 0; j < sections.get(i).size(); j++) {
                text.append(j + 1).append(". ").append(sections.get(i).get(j)).append('\n');
            }
        }
        return text.toString();
    }

    private static String text(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            sentences.add(sentence(random, 8 + random.nextInt(14)));
        }
        return String.join(" ", sentences);
    }

    private static String sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(random.nextInt(5) < 2 ? GRAMMAR.get(random.nextInt(GRAMMAR.size())) : word(random));
        }
        return capital(String.join(" ", words)) + ".";
    }

    /** One of some thousand words, the first ones far more often than the others. */
    private static String word(Random random) {
        int number = (int) (Math.pow(random.nextDouble(), 3) * WORDS);
        StringBuilder word = new StringBuilder();
        for (int rest = number + WORDS; rest > 0; rest /= ONSETS.size() * VOWELS.size()) {
            word.append(ONSETS.get(rest % ONSETS.size())).append(VOWELS.get(rest / ONSETS.size() % VOWELS.size()));
        }
        return word.append('n').toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
