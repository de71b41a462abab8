package dev.proviso.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param hits the best first; those that match alike in the order of the document. Empty if no word of the question means anything
 *     here.
 * @param silent whether none of them answers the question well: the policy seems to say nothing about it, and the hits are what is
 *     nearest
 * @param gap the topic that the question is about, where the policy is silent because it is known to say nothing of it. Whether it is one is
 *     told by meaning alone: where only words were compared it is empty.
 * @param basis what was compared
 * @param hindrance why meaning was not, though it should have been
 */
public record Answers(List<Hit> hits, boolean silent, Optional<String> gap, Basis basis, Optional<String> hindrance) {

    public Answers {
        hits = List.copyOf(hits);
    }
}
