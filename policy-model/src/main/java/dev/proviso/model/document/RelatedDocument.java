package dev.proviso.model.document;

import java.net.URI;
import java.util.Optional;

/**
 * Another document that a policy refers to.
 *
 * @param url where it can be read, if known
 */
public record RelatedDocument(DocumentId id, String title, Optional<URI> url, Relation relation) {

    /** What the document is to the policy. */
    public enum Relation {
        INCORPORATES,
        DEFINES_TERMS,
        MUST_COMPLY_WITH,
        MENTIONS
    }
}
