package dev.proviso.search;

import java.util.List;

/**
 * One thing that a question speaks of, and the words under which a policy may speak of it.
 *
 * @param asked as it was written
 * @param required whether a part without it is no answer: words in quotes
 */
record Concept(String asked, List<Alternative> alternatives, boolean required) {

    Concept {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Words that a part may have for it.
     *
     * @param text as people write them
     * @param stems of the words, in order
     * @param weight how much they count beside the question's own word
     */
    record Alternative(Reason.Kind kind, String text, List<String> stems, float weight) {

        Alternative {
            stems = List.copyOf(stems);
        }
    }
}
