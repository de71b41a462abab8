package dev.proviso.search;

import java.util.List;

/**
 * Puts sentences that are near in meaning near each other. A module that has a model of the language provides one to the
 * {@link java.util.ServiceLoader}; without one, words alone are compared. Whoever makes one is about to ask it, so it may start to load
 * its model at once, in the background. Safe to share between threads.
 */
public interface SentenceVectors {

    /**
     * Where a text lies.
     *
     * @return a vector of length 1; all have the same number of components, and must not be changed
     * @throws ModelUnavailableException if the model cannot be loaded or run
     */
    float[] of(String text);

    /**
     * Where the sentences of a revision lie, in their order. They are asked for each time that it is searched in, so where they lie may be
     * kept from one process to the next.
     *
     * @throws ModelUnavailableException if some are not known, and the model cannot be loaded or run
     */
    default List<float[]> ofAll(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    /**
     * Whether a word is surely one of the language, so that it is not taken for another one misspelt.
     *
     * @param word in lower case
     * @return false where that is not known
     */
    default boolean knows(String word) {
        return false;
    }
}
