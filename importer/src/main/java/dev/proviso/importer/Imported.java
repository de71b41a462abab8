package dev.proviso.importer;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;

/**
 * A text as a revision.
 *
 * <p>INVARIANT: {@link Revision#bytes()} are the bytes that were read.
 *
 * @param policy that it is a revision of, as given or as proposed
 */
public record Imported(Revision revision, Policy policy) {}
