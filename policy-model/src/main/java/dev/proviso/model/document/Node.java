package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/**
 * A citable part of a revision. A node's own words come first, then its children, in the order of the source.
 *
 * <p>Three identities, never mixed: the permanent {@link #id()}, the {@link #label()} that readers see, and the citation (such as
 * {@code A.4}) which an {@link Outline} computes from the labels of one revision.
 */
public sealed interface Node permits Section, Clause, Item, Paragraph {

    NodeId id();

    /** The label among its siblings; empty for paragraphs and for items with a mere bullet. */
    Optional<Label> label();

    /** Its own words with the white space around them; the children's are not part of it. */
    Passage passage();

    List<Node> children();

    /** Whether it is gone from the text: a tombstone, which keeps its id from being used again. */
    default boolean isRemoved() {
        return lineage().status() == NodeStatus.REMOVED;
    }

    List<EditorialNote> notes();

    Lineage lineage();

    /** The node's own words without markup; empty for a section that has only a heading. */
    default String text() {
        return passage().text();
    }

    /** The heading's words without markup, if it has a heading. */
    default Optional<String> heading() {
        return Optional.of(passage().heading()).filter(heading -> !heading.isEmpty());
    }
}
