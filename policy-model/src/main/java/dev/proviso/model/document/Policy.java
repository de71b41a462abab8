package dev.proviso.model.document;

import dev.proviso.model.fact.Vocabulary;
import java.util.List;

/**
 * A policy as a work, apart from any of its revisions: who publishes it, whom it speaks of, and the facts it can be checked against.
 *
 * @param language of the text, as a BCP 47 tag
 * @param publisher the organisation, as it calls itself
 */
public record Policy(
        PolicyId id,
        String title,
        String publisher,
        String language,
        List<Role> roles,
        List<RelatedDocument> documents,
        Vocabulary vocabulary) {

    public Policy {
        roles = List.copyOf(roles);
        documents = List.copyOf(documents);
    }
}
