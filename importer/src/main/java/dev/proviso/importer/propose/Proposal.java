package dev.proviso.importer.propose;

import dev.proviso.importer.outline.Part;
import dev.proviso.importer.outline.Part.Mark;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program reads off the words of a document; a person has to look at all of it.
 *
 * @param documents that the text refers to
 */
public record Proposal(
        Parties parties,
        List<Norm> norms,
        List<Term> terms,
        List<Reference> references,
        List<RelatedDocument> documents) {

    /**
     * Proposes norms, terms and references.
     *
     * @param revision with its nodes, and nothing else yet
     * @param parts that the nodes were made of
     * @param places where in the source those places are that have a name
     * @param policy if it is known; what it does not declare is then not referred to
     */
    public static Proposal of(
            Revision revision,
            Map<NodeId, Part> parts,
            Map<String, Integer> places,
            Optional<Policy> policy,
            String title) {
        Parties parties = policy.map(Parties::of).orElseGet(() -> Parties.of(title, revision.text()));
        Documents documents =
                policy.map(known -> Documents.of(known.documents())).orElseGet(Documents::found);
        Map<NodeId, List<Mark>> links = new HashMap<>();
        Map<NodeId, List<String>> bold = new HashMap<>();
        Outline outline = Outline.of(revision);
        for (Node node : outline.nodes()) {
            List<Mark> marks = Optional.ofNullable(parts.get(node.id()))
                    .map(part -> marks(part, node))
                    .orElse(List.of());
            boolean isEntry = Optional.ofNullable(parts.get(node.id()))
                    .filter(Part::isEntry)
                    .isPresent();
            links.put(node.id(), isEntry ? List.of() : marks);
            bold.put(
                    node.id(),
                    marks.stream()
                            .filter(mark -> mark.target().isEmpty())
                            .map(mark -> node.text().substring(mark.from(), mark.to()))
                            .toList());
        }
        List<Norm> norms = parties.roles().isEmpty() ? List.of() : Norms.of(revision.nodes(), parties);
        List<Term> terms = Terms.of(List.copyOf(outline.nodes()), bold, documents);
        List<Reference> references = References.of(outline, links, Places.of(outline, parts, places), documents, title);
        return new Proposal(parties, norms, terms, references, documents.all());
    }

    /** The marks of the part's words, as they lie in the node's text. */
    private static List<Mark> marks(Part part, Node node) {
        int shift = part.words().length() - node.text().length();
        if (node.text().isEmpty() || shift < 0) {
            return List.of();
        }
        return part.marks().stream()
                .filter(mark ->
                        mark.from() >= shift && mark.to() - shift <= node.text().length())
                .map(mark -> new Mark(mark.from() - shift, mark.to() - shift, mark.target()))
                .toList();
    }
}
