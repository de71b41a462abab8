package dev.proviso.model.document;

import dev.proviso.model.diagnostic.Allowance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a policy at one time, as data: its nodes, and beside them what they mean.
 *
 * <p>INVARIANT: the nodes' passages, in document order, tile the publisher's text; {@link #text()} is that text, character by
 * character, markup included, and {@link #bytes()} byte by byte.
 *
 * @param nodes the top-level parts in the order of the source: title, preamble, sections, closing
 * @param norms in the order of their clauses
 * @param predecessor the revision this one follows, if any is recorded
 * @param notes remarks on the text as a whole
 * @param allowances what its authors allow on its nodes, norms, terms, parameters, definitions and sanctions
 * @param seal the hashes that its file records
 */
public record Revision(
        PolicyId policy,
        RevisionId id,
        RevisionStatus status,
        RevisionDates dates,
        Optional<RevisionId> predecessor,
        RevisionSource source,
        List<Approval> approvals,
        List<EditorialNote> notes,
        List<Node> nodes,
        List<Norm> norms,
        List<Term> terms,
        List<Reference> references,
        List<Sanction> sanctions,
        List<Parameter> parameters,
        List<Definition> definitions,
        List<Allowance> allowances,
        Seal seal) {

    public Revision {
        approvals = List.copyOf(approvals);
        notes = List.copyOf(notes);
        nodes = List.copyOf(nodes);
        norms = List.copyOf(norms);
        terms = List.copyOf(terms);
        references = List.copyOf(references);
        sanctions = List.copyOf(sanctions);
        parameters = List.copyOf(parameters);
        definitions = List.copyOf(definitions);
        allowances = Allowance.inOrder(allowances);
    }

    /** A revision that is not sealed. */
    public Revision(
            PolicyId policy,
            RevisionId id,
            RevisionStatus status,
            RevisionDates dates,
            Optional<RevisionId> predecessor,
            RevisionSource source,
            List<Approval> approvals,
            List<EditorialNote> notes,
            List<Node> nodes,
            List<Norm> norms,
            List<Term> terms,
            List<Reference> references,
            List<Sanction> sanctions,
            List<Parameter> parameters,
            List<Definition> definitions,
            List<Allowance> allowances) {
        this(
                policy,
                id,
                status,
                dates,
                predecessor,
                source,
                approvals,
                notes,
                nodes,
                norms,
                terms,
                references,
                sanctions,
                parameters,
                definitions,
                allowances,
                Seal.NONE);
    }

    /** A revision whose authors allow nothing. */
    public Revision(
            PolicyId policy,
            RevisionId id,
            RevisionStatus status,
            RevisionDates dates,
            Optional<RevisionId> predecessor,
            RevisionSource source,
            List<Approval> approvals,
            List<EditorialNote> notes,
            List<Node> nodes,
            List<Norm> norms,
            List<Term> terms,
            List<Reference> references,
            List<Sanction> sanctions,
            List<Parameter> parameters,
            List<Definition> definitions) {
        this(
                policy,
                id,
                status,
                dates,
                predecessor,
                source,
                approvals,
                notes,
                nodes,
                norms,
                terms,
                references,
                sanctions,
                parameters,
                definitions,
                List.of());
    }

    /** The publisher's text, put together again from the spans. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans()) {
            text.append(span.text());
        }
        return text.toString();
    }

    /** The publisher's text in the encoding in which it was published. */
    public byte[] bytes() {
        return text().getBytes(source.charset());
    }

    /** The spans that tile the text, in order and without gaps. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int offset = 0;
        for (Node node : preorder()) {
            for (Passage.Part part : node.passage().parts()) {
                spans.add(new Span(part.kind(), node.id(), offset, part.text()));
                offset += part.text().length();
            }
        }
        return List.copyOf(spans);
    }

    /** All nodes in the order of the source, each before its children. */
    public List<Node> preorder() {
        List<Node> all = new ArrayList<>();
        // Explicit stack: a document may be nested deeper than the thread's stack allows.
        ArrayDeque<Node> pending = new ArrayDeque<>();
        pushReversed(nodes, pending);
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            all.add(node);
            pushReversed(node.children(), pending);
        }
        return List.copyOf(all);
    }

    private static void pushReversed(List<Node> nodes, ArrayDeque<Node> stack) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            stack.push(nodes.get(i));
        }
    }

    /** The same revision with other hashes. */
    public Revision sealed(Seal other) {
        return new Revision(
                policy,
                id,
                status,
                dates,
                predecessor,
                source,
                approvals,
                notes,
                nodes,
                norms,
                terms,
                references,
                sanctions,
                parameters,
                definitions,
                allowances,
                other);
    }

    /** Whether the editors of the data wrote the text to show something, so that it is nobody's policy. */
    public boolean isIllustration() {
        return source.origin() == RevisionSource.ChangeOrigin.ILLUSTRATION;
    }

    /** {@code policy@revision}. */
    public RevisionAddress address() {
        return new RevisionAddress(policy, id);
    }
}
