package dev.proviso.shell.impact;

import dev.proviso.analysis.impact.Impact;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.model.fact.FactId;
import dev.proviso.shell.session.Selected;
import java.util.Optional;

/**
 * An impact, and the revisions and files it is of.
 *
 * @param leftOut how many apps were not measured because something is wrong with their facts
 */
record Measured(Selected from, Selected to, Impact impact, int leftOut) {

    /** What the old revision cites a clause by; empty if it has none. */
    Optional<String> before(ClausePair clause) {
        return clause.before().map(from.outline()::citation);
    }

    /** What the new revision cites it by. */
    Optional<String> after(ClausePair clause) {
        return clause.after().map(to.outline()::citation);
    }

    /** Both in one: {@code A.7}, {@code A.6 → A.7}, {@code C.6 (new)}, {@code A.9 (gone)}. */
    String name(ClausePair clause) {
        Optional<String> before = before(clause);
        Optional<String> after = after(clause);
        if (before.isPresent() && after.isPresent()) {
            return before.equals(after) ? after.get() : before.get() + " → " + after.get();
        }
        return after.map(label -> label + " (new)").orElseGet(() -> before.orElse("") + " (gone)");
    }

    /** The question that a fact answers. */
    String question(FactId fact) {
        return to.policy()
                .vocabulary()
                .fact(fact)
                .map(declared -> declared.question())
                .orElse("");
    }
}
