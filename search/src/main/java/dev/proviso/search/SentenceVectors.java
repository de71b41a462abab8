package dev.proviso.search;

/**
 * Puts sentences that are near in meaning near each other. A module that has a model of the language provides one to the
 * {@link java.util.ServiceLoader}; without one, words alone are compared. Safe to share between threads.
 */
public interface SentenceVectors {

    /**
     * Where a text lies.
     *
     * @return a vector of length 1; all have the same number of components, and must not be changed
     */
    float[] of(String text);
}
