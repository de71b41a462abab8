package dev.proviso.model.diff.words;

import java.util.Set;

/** English words that carry grammar rather than matter: two texts are not alike because both have them. */
public final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            "a", "about", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "for",
            "from", "has", "have", "if", "in", "into", "is", "it", "its", "of", "on", "or", "our", "shall", "should",
            "such", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "under",
            "upon", "us", "was", "we", "were", "which", "who", "will", "with", "you", "your");

    private FunctionWords() {}

    /** Whether a word, in small letters, is one of them. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
