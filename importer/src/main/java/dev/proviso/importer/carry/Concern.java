package dev.proviso.importer.carry;

import dev.proviso.model.document.NodeId;

/**
 * Something that a person has to look at, since a program cannot decide it.
 *
 * @param node of the new revision that it is about, a tombstone for what is gone
 * @param text what it is, in plain words
 */
public record Concern(Kind kind, NodeId node, String text) {

    /** What a concern is about. */
    public enum Kind {
        /** Words that something rests on are not the same any more. */
        CHANGED("words that changed under what was carried over"),
        /** A provision that was not there before. */
        NEW("new, without a rule"),
        /** Something that a person made has nothing left to rest on, and was left out. */
        ORPHANED("left out, since its words are gone"),
        /** A test case speaks of what is gone. */
        CASE("test cases that speak of what is gone");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What a list of such concerns is called. */
        public String title() {
            return title;
        }
    }
}
