package dev.proviso.importer.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives ids that people can read: the first words that tell something, and a number where two would be alike. */
public final class Slugs {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 48;
    private static final int LOOK = 400;

    private static final Set<String> PASSED_OVER = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "has", "have", "if", "in", "is",
            "it", "its", "may", "of", "on", "or", "our", "shall", "should", "such", "that", "the", "their", "these",
            "this", "those", "to", "we", "will", "with", "you", "your", "s", "i", "us");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GENITIVE = Pattern.compile("[’']s\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Integer> used = new HashMap<>();

    /** An id for something with these words. */
    public String next(String words, String otherwise) {
        String slug = slug(words);
        String base = slug.isEmpty() ? otherwise : slug;
        int times = used.merge(base, 1, Integer::sum);
        if (times == 1) {
            return base;
        }
        String numbered = numbered(base, times);
        return used.containsKey(numbered) ? next(numbered, otherwise) : register(numbered);
    }

    /** The id with a number, for one that is used already. */
    public static String numbered(String id, int number) {
        return id + "-" + number;
    }

    private String register(String slug) {
        used.put(slug, 1);
        return slug;
    }

    /** The telling words of a text, in the form of an id; empty if it has none. */
    public static String slug(String words) {
        String head = words.length() > LOOK ? words.substring(0, LOOK) : words;
        boolean isPlain = head.chars().allMatch(c -> c < 0x80);
        String bare = isPlain
                ? head
                : ACCENTS.matcher(Normalizer.normalize(head, Normalizer.Form.NFKD))
                        .replaceAll("");
        String plain = GENITIVE.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> kept = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String word : BETWEEN.split(plain, -1)) {
            if (!word.isEmpty()) {
                all.add(word);
                if (!PASSED_OVER.contains(word)) {
                    kept.add(word);
                }
            }
        }
        List<String> chosen = kept.isEmpty() ? all : kept;
        StringBuilder slug = new StringBuilder();
        for (String word : chosen.subList(0, Math.min(MOST_WORDS, chosen.size()))) {
            if (slug.length() + word.length() + 1 > LONGEST) {
                break;
            }
            slug.append(slug.length() == 0 ? "" : "-").append(word);
        }
        return slug.toString();
    }
}
