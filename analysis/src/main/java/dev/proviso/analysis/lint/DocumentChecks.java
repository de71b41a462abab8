package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermUsage;
import dev.proviso.model.document.WordsHash;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks over the document and what stands beside it: norms, terms, references, reviews. */
final class DocumentChecks {

    private static final Set<Modality> DUTIES =
            EnumSet.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.RECOMMENDATION, Modality.CONDITION);

    private final CompiledPolicy policy;
    private final Revision revision;
    private final Remarks remarks;

    private DocumentChecks(CompiledPolicy policy, Remarks remarks) {
        this.policy = policy;
        this.revision = policy.revision();
        this.remarks = remarks;
    }

    static void check(CompiledPolicy policy, Remarks remarks) {
        DocumentChecks checks = new DocumentChecks(policy, remarks);
        checks.norms();
        checks.clausesWithoutNorm();
        checks.references();
        checks.terms();
    }

    private void norms() {
        for (Norm norm : revision.norms()) {
            Subject subject = new Subject(Subject.Kind.NORM, norm.id().value());
            boolean canBeTold = norm.evaluability() != Evaluability.NONE;
            if (DUTIES.contains(norm.effective()) && norm.rule().isEmpty() && canBeTold) {
                remarks.add(
                        Remark.NO_RULE,
                        subject,
                        "the norm '" + norm.id() + "' can be evaluated, as it says itself, and has no rule",
                        "write its rule, or 'evaluability: none' if nobody can tell whether it is kept");
            }
            boolean isStale = norm.review()
                    .filter(review ->
                            !review.words().equals(WordsHash.of(policy.outline().words(norm))))
                    .isPresent();
            if (isStale) {
                remarks.add(
                        Remark.STALE_RULE,
                        subject,
                        "the words that '" + norm.id() + "' rests on have changed since it was reviewed",
                        "compare the norm with the words, and record the hash of these");
            }
        }
    }

    /** A clause of words on which no norm rests, neither its own nor that of another, and whose parts say nothing either. */
    private void clausesWithoutNorm() {
        Set<NodeId> spoken = new HashSet<>();
        for (Norm norm : revision.norms()) {
            spoken.add(norm.clause());
            norm.grounds().stream().map(Ground::node).forEach(spoken::add);
            norm.exceptions().stream().map(Ground::node).forEach(spoken::add);
        }
        for (Node node : revision.preorder()) {
            boolean isActive =
                    node.lineage().status() == NodeStatus.ACTIVE && !node.text().isBlank();
            if ((node instanceof Clause || node instanceof Item) && isActive && !isSpoken(node, spoken)) {
                remarks.add(
                        Remark.NO_NORM,
                        new Subject(Subject.Kind.NODE, node.id().value()),
                        "no norm rests on the words of " + policy.outline().citation(node.id()),
                        "say what it requires, forbids, permits or states, and 'modality: statement' if it binds nobody");
            }
        }
    }

    private static boolean isSpoken(Node node, Set<NodeId> spoken) {
        return spoken.contains(node.id()) || node.children().stream().anyMatch(child -> isSpoken(child, spoken));
    }

    private void references() {
        for (Reference reference : revision.references()) {
            if (reference.target() instanceof Reference.Unresolved) {
                remarks.add(
                        Remark.POINTS_NOWHERE,
                        new Subject(Subject.Kind.NODE, reference.from().value()),
                        "nobody knows what '" + reference.text() + "' refers to",
                        "name the node or the document that is meant");
            }
        }
    }

    private void terms() {
        Map<Term, Node> users = new LinkedHashMap<>();
        for (Node node : revision.preorder()) {
            for (String text : List.of(node.passage().heading(), node.text())) {
                TermUsage.in(text, revision.terms()).forEach(term -> users.putIfAbsent(term, node));
            }
        }
        for (Term term : revision.terms()) {
            Subject subject = new Subject(Subject.Kind.TERM, term.id().value());
            Optional<Node> user = Optional.ofNullable(users.get(term));
            if (user.isEmpty()) {
                remarks.add(
                        Remark.TERM_UNUSED,
                        subject,
                        "the term '" + term.forms().get(0) + "' does not occur in the text",
                        "remove it, or add the spellings in which it occurs");
            } else if (term.definition() instanceof TermDefinition.Undefined) {
                remarks.add(
                        Remark.TERM_UNDEFINED,
                        subject,
                        "the term '" + term.forms().get(0) + "' is used in "
                                + policy.outline().citation(user.get().id()) + ", and nothing says what it means",
                        "name the words or the document that define it, or allow it if the publisher leaves it open");
            }
        }
    }
}
