package dev.proviso.model.diff.match;

import dev.proviso.model.document.NodeId;

/**
 * A node of one revision and the node of another that it became.
 *
 * @param from in the old revision
 * @param to in the new revision
 * @param confidence how alike they are, from 0 to 1; 1 where the words are the same
 */
public record Match(NodeId from, NodeId to, double confidence, Basis basis) {

    /** On what a match rests, strongest first. */
    public enum Basis {
        /** A person gave both the same id, or recorded the one as derived from the other. */
        IDENTITY,
        /** All words are the same in normal form. */
        SAME_WORDS,
        /** The words are alike enough by themselves. */
        SIMILAR_WORDS,
        /** The words are somewhat alike, and label, neighbours or parent agree. */
        CONTEXT,
        /** What is in them matches, as for sections. */
        CONTENT,
        /** Same place and label, other words: one was put in the place of the other. */
        PLACE,
        /** The one is a part of the other, which was split or merged. */
        PART
    }

    /** The match from the new revision's point of view. */
    public Match inverse() {
        return new Match(to, from, confidence, basis);
    }
}
