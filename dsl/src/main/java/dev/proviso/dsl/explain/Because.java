package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a small set of known facts that by itself forces a verdict, and of which none can be left out. */
final class Because {

    private final Case question;
    private final Inputs inputs;
    private final Knowledge knowledge;
    private final Comparator<FactPath> order;
    private final Reaches reaches;
    private final Literals literals;
    private final Derivation derivation;

    Because(Case question, Inputs inputs, Trace trace, Knowledge knowledge, Declared declared, WayAlgebra algebra) {
        this.question = question;
        this.inputs = inputs;
        this.knowledge = knowledge;
        this.order = declared.order();
        this.reaches = new Reaches(question.plan(), trace.cells());
        this.literals = new Literals(question.plan());
        this.derivation = new Derivation(question.plan(), trace.cells(), algebra, new AsItIs());
    }

    /** Conditions that have the truth value in question, for the known facts that make them have it. */
    private final class AsItIs implements Derivation.Leaves {

        @Override
        public Ways of(int cell, Step leaf, boolean truth) {
            return leaf.datum().truth() == Truth.of(truth) ? known(cell, leaf, truth) : Ways.NONE;
        }

        private Ways known(int cell, Step step, boolean truth) {
            Reach reach = reaches.of(step);
            return reach.values().isEmpty() && reach.shapes().isEmpty()
                    ? Ways.FREE
                    : Ways.of(literals.predicate(cell, step, truth));
        }

        @Override
        public Ways domain(int cell, Step domain) {
            return known(cell, domain, true);
        }

        @Override
        public Ways removed(Datum collection, Datum element) {
            return Ways.NONE;
        }

        @Override
        public Ways reshaped(int cell, Step quantifier, boolean truth) {
            return Ways.NONE;
        }
    }

    /** The facts, in the order of the vocabulary. */
    List<FactPath> find(Results results) {
        Verdict verdict = results.verdict(question.clause());
        return forcing(results, verdict).sets().stream()
                .map(this::paths)
                .sorted(Comparator.comparing((List<FactPath> paths) -> paths.size())
                        .thenComparing(this::compare))
                .filter(paths -> forces(paths, verdict))
                .findFirst()
                .map(paths -> withoutNeedless(paths, verdict))
                .orElseGet(() -> withoutNeedless(everything(), verdict));
    }

    private int compare(List<FactPath> left, List<FactPath> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byPath = order.compare(left.get(i), right.get(i));
            if (byPath != 0) {
                return byPath;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private Ways forcing(Results results, Verdict verdict) {
        if (verdict == Verdict.VIOLATED) {
            return derivation.violated(question.clause());
        }
        List<Ways> norms = new ArrayList<>();
        for (PlannedNorm norm : question.plan().norms(question.clause())) {
            Verdict own = results.verdict(norm);
            // A norm that is kept for another reason than that it does not apply could make the clause compliant.
            boolean mayAsWellBeKept = own == Verdict.NOT_APPLICABLE && verdict.compareTo(Verdict.COMPLIANT) <= 0;
            norms.add(derivation.norm(norm, mayAsWellBeKept ? Verdict.COMPLIANT : own));
        }
        return derivation.all(norms);
    }

    private List<FactPath> paths(LiteralSet set) {
        Reach reach = Reach.NOTHING;
        for (Literal literal : literals.of(set)) {
            reach = reach.and(reaches.of(((Literal.Predicate) literal).step()));
        }
        return knowledge.condense(inputs, reach).stream().sorted(order).toList();
    }

    private boolean forces(List<FactPath> paths, Verdict verdict) {
        return question.verdict(knowledge.only(inputs, paths)) == verdict;
    }

    /** Every known fact that the rules looked at. */
    private List<FactPath> everything() {
        Reach reach = Reach.NOTHING;
        for (PlannedNorm norm : question.plan().norms(question.clause())) {
            reach = reach.and(reaches.ofCell(norm.breach()));
        }
        return knowledge.condense(inputs, reach).stream().sorted(order).toList();
    }

    /** Takes out each fact without which the verdict is the same. What is left has none, as long as no rule asks what is known. */
    private List<FactPath> withoutNeedless(List<FactPath> paths, Verdict verdict) {
        List<FactPath> needed = new ArrayList<>(paths);
        for (FactPath path : paths) {
            List<FactPath> less = new ArrayList<>(needed);
            less.remove(path);
            if (forces(less, verdict)) {
                needed = less;
            }
        }
        return needed;
    }
}
