package dev.proviso.model.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a revision's text comes from.
 *
 * @param snapshot hash of the publisher's text, byte for byte
 * @param capturedBy how the text was obtained, in words
 * @param extractor what cut it into nodes, with its version
 * @param origin whether the revision exists because the publisher changed the text, or because the same text was cut up better, or only to show
 *     something
 * @param format how the text is written
 * @param charset in which the text gives the publisher's bytes; a byte order mark is part of the text
 */
public record RevisionSource(
        ContentHash snapshot,
        String capturedBy,
        String extractor,
        ChangeOrigin origin,
        TextFormat format,
        Charset charset) {

    /** The source of a plain text in UTF-8. */
    public RevisionSource(ContentHash snapshot, String capturedBy, String extractor, ChangeOrigin origin) {
        this(snapshot, capturedBy, extractor, origin, TextFormat.PLAIN, StandardCharsets.UTF_8);
    }

    /** Why a revision came to be. */
    public enum ChangeOrigin {
        PUBLISHER,
        EXTRACTION,
        /** The editors of the data wrote the text to show something. It is nobody's policy. */
        ILLUSTRATION
    }
}
