package dev.proviso.shell.related;

import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactId;
import java.util.List;

/**
 * What a part has in common with the one that was asked about.
 *
 * @param weight above 0; what fewer parts have weighs more
 * @param refersTo whether that one's words, or its norms, name this part
 * @param isReferredFrom whether this part names that one
 * @param facts that the rules of both read
 * @param terms that the words of both use
 * @param documents that both refer to
 */
record Kinship(
        Node node,
        double weight,
        boolean refersTo,
        boolean isReferredFrom,
        List<FactId> facts,
        List<Term> terms,
        List<DocumentId> documents) {

    Kinship {
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
    }
}
