package dev.proviso.shell.answer;

import java.util.Optional;

/**
 * Something to be said of a fact.
 *
 * @param words for people who have never seen a facts file
 * @param address of the fact, for those who have
 */
record Statement(String words, Optional<String> address) {

    static Statement of(String words) {
        return new Statement(words, Optional.empty());
    }
}
