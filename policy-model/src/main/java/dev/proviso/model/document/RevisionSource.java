package dev.proviso.model.document;

/**
 * Where a revision's text comes from.
 *
 * @param snapshot hash of the publisher's text, byte for byte
 * @param capturedBy how the text was obtained, in words
 * @param extractor what cut it into nodes, with its version
 * @param origin whether the revision exists because the publisher changed the text, or because the same text was cut up better
 */
public record RevisionSource(ContentHash snapshot, String capturedBy, String extractor, ChangeOrigin origin) {

    /** Why a revision came to be. */
    public enum ChangeOrigin {
        PUBLISHER,
        EXTRACTION
    }
}
