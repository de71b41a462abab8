package dev.proviso.model.document;

import dev.proviso.model.fact.Vocabulary;
import java.util.List;

/**
 * A policy as a work, apart from any of its revisions: who publishes it, whom it speaks of, and the facts it can be checked against.
 *
 * @param language of the text, as a BCP 47 tag
 * @param publisher the organisation, as it calls itself
 * @param parlance how people speak of what it is about
 */
public record Policy(
        PolicyId id,
        String title,
        String publisher,
        String language,
        List<Role> roles,
        List<RelatedDocument> documents,
        Vocabulary vocabulary,
        Parlance parlance) {

    public Policy {
        roles = List.copyOf(roles);
        documents = List.copyOf(documents);
    }

    /** A policy of which nobody noted how people speak. */
    public Policy(
            PolicyId id,
            String title,
            String publisher,
            String language,
            List<Role> roles,
            List<RelatedDocument> documents,
            Vocabulary vocabulary) {
        this(id, title, publisher, language, roles, documents, vocabulary, Parlance.NONE);
    }

    /** The same policy with another parlance. */
    public Policy withParlance(Parlance other) {
        return new Policy(id, title, publisher, language, roles, documents, vocabulary, other);
    }
}
