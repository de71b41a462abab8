package dev.proviso.model.document;

/** Whether a node still stands. */
public enum NodeStatus {
    ACTIVE,
    /** The number is kept free; the node says nothing. */
    RESERVED,
    /** The node is gone; its id stays as a tombstone and is never used again. */
    REMOVED
}
