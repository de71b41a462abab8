package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermUsage;
import dev.proviso.model.document.WordsHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which terms came, went, and mean something else. */
final class TermChanges {

    private final BothRevisions both;
    private final MarkLedger ledger;

    private TermChanges(BothRevisions both, MarkLedger ledger) {
        this.both = both;
        this.ledger = ledger;
    }

    static void compare(BothRevisions both, MarkLedger ledger) {
        TermChanges step = new TermChanges(both, ledger);
        step.compareTerms();
    }

    private void compareTerms() {
        Map<?, Term> old = Printed.byKey(both.from().terms(), Term::id);
        for (Term term : both.to().terms()) {
            Term was = old.remove(term.id());
            if (was == null) {
                tell(place(term), new Mark(Kind.TERM_ADDED, term.id().value(), "", String.join(", ", term.forms())));
                continue;
            }
            // Where the definition went to another part, neither of the two says something else.
            Optional<NodeId> place =
                    place(term).filter(node -> place(was).flatMap(both::newId).equals(Optional.of(node)));
            String before = definition(was, both.oldOutline());
            String after = definition(term, both.newOutline());
            if (!WordsHash.of(before).equals(WordsHash.of(after))) {
                tell(place, new Mark(Kind.TERM_REDEFINED, term.id().value(), before, after, users(term)));
            }
            if (!was.forms().equals(term.forms())) {
                String forms = String.join(", ", was.forms());
                tell(
                        place,
                        new Mark(Kind.TERM_FORMS_CHANGED, term.id().value(), forms, String.join(", ", term.forms())));
            }
        }
        for (Term term : old.values()) {
            ledger.add(new Mark(Kind.TERM_REMOVED, term.id().value(), String.join(", ", term.forms()), ""));
        }
    }

    private void tell(Optional<NodeId> place, Mark mark) {
        place.ifPresentOrElse(node -> ledger.addToNew(node, mark), () -> ledger.add(mark));
    }

    private static Optional<NodeId> place(Term term) {
        return term.definition() instanceof TermDefinition.Inline inline
                ? Optional.of(inline.ground().node())
                : Optional.empty();
    }

    private static String definition(Term term, Outline outline) {
        if (term.definition() instanceof TermDefinition.Inline inline) {
            return Printed.words(inline.ground(), outline);
        }
        if (term.definition() instanceof TermDefinition.External external) {
            return external.document().value();
        }
        return "";
    }

    private List<NodeId> users(Term term) {
        return both.newOutline().nodes().stream()
                .filter(node -> TermUsage.in(node.text(), both.to().terms()).contains(term))
                .map(Node::id)
                .toList();
    }
}
