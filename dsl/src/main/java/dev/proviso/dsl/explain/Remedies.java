package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the smallest sets of changes after which nothing of a clause is broken any more. */
final class Remedies {

    private final Case question;
    private final Declared declared;
    private final Reaches reaches;
    private final Literals literals;
    private final Derivation derivation;
    private final Drafting drafting;
    private final WayAlgebra algebra;
    private final int limit;

    /** @param limit how many remedies are enough */
    Remedies(
            Case question,
            Inputs inputs,
            Trace trace,
            Knowledge knowledge,
            Declared declared,
            WayAlgebra algebra,
            int limit) {
        this.algebra = algebra;
        this.limit = limit;
        this.question = question;
        this.declared = declared;
        this.reaches = new Reaches(question.plan(), trace.cells());
        this.literals = new Literals(question.plan());
        this.derivation = new Derivation(question.plan(), trace.cells(), algebra, new Changeable());
        this.drafting = new Drafting(question, inputs, knowledge, declared, reaches);
    }

    /** Conditions that are as they are, and those that become so when facts change. Parameters and the day never change. */
    private final class Changeable implements Derivation.Leaves {

        @Override
        public Ways of(int cell, Step leaf, boolean truth) {
            if (leaf.datum().truth() == Truth.of(truth)) {
                return Ways.FREE;
            }
            boolean dependsOnFactsAlone = leaf.datum().gaps().stream()
                    .allMatch(gap -> gap instanceof Gap.Missing || gap instanceof Gap.NoResult);
            return dependsOnFactsAlone && !reaches.of(leaf).paths().isEmpty()
                    ? Ways.of(literals.predicate(cell, leaf, truth))
                    : Ways.NONE;
        }

        @Override
        public Ways domain(int cell, Step domain) {
            return Ways.FREE;
        }

        @Override
        public Ways removed(Datum collection, Datum element) {
            return collection instanceof Datum.ListOf
                    ? element.place()
                            .map(place -> Ways.of(literals.removal(place)))
                            .orElse(Ways.NONE)
                    : Ways.NONE;
        }

        @Override
        public Ways reshaped(int cell, Step quantifier, boolean truth) {
            boolean moreElementsHelp =
                    ((Core.Quantified) quantifier.core()).connective().decisive() == truth;
            boolean isList = quantifier.parts().get(0).datum() instanceof Datum.ListOf;
            return moreElementsHelp || !isList ? of(cell, quantifier, truth) : Ways.NONE;
        }
    }

    /** The sets: the shortest first, those that keep the norm before those that take the case out of it. */
    List<Remedy> find() {
        Set<Remedy> remedies = new LinkedHashSet<>();
        for (LiteralSet way : derivation.kept(question.clause()).sets()) {
            if (remedies.size() >= limit) {
                algebra.noteLimit();
                break;
            }
            remedies.addAll(drafting.remedies(literals.of(way), expected(way)));
        }
        return merged(remedies).stream()
                .sorted(Comparator.comparing((Remedy remedy) -> remedy.changes().size())
                        .thenComparing(remedy -> remedy.verdict() == Verdict.NOT_APPLICABLE)
                        .thenComparing(remedy -> remedy.changes().stream().anyMatch(Change.Remove.class::isInstance))
                        .thenComparing(remedy -> remedy.changes().stream().anyMatch(Change.Satisfy.class::isInstance))
                        .thenComparing(remedy -> remedy.changes().get(0).facts().get(0), declared.order()))
                .toList();
    }

    /** The verdict once the conditions of a way are given. */
    private Verdict expected(LiteralSet way) {
        List<Verdict> norms = new ArrayList<>();
        for (PlannedNorm norm : question.plan().norms(question.clause())) {
            boolean applies = derivation.norm(norm, Verdict.NOT_APPLICABLE).sets().stream()
                    .noneMatch(out -> out.isSubsetOf(way));
            norms.add(!applies ? Verdict.NOT_APPLICABLE : norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT);
        }
        return Verdict.ofClause(norms);
    }

    /** Single changes of one fact to different values, told as one. */
    private static List<Remedy> merged(Set<Remedy> remedies) {
        List<Remedy> merged = new ArrayList<>();
        for (Remedy remedy : remedies) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                if (changesTheSame(merged.get(i), remedy)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(remedy);
            } else {
                merged.set(same, merge(merged.get(same), remedy));
            }
        }
        return merged;
    }

    private static boolean changesTheSame(Remedy a, Remedy b) {
        return a.verdict() == b.verdict()
                && a.changes().size() == 1
                && b.changes().size() == 1
                && a.changes().get(0) instanceof Change.SetTo one
                && b.changes().get(0) instanceof Change.SetTo other
                && one.fact().equals(other.fact());
    }

    private static Remedy merge(Remedy a, Remedy b) {
        Change.SetTo one = (Change.SetTo) a.changes().get(0);
        Change.SetTo other = (Change.SetTo) b.changes().get(0);
        Set<FactValue> to = new LinkedHashSet<>(one.to());
        to.addAll(other.to());
        return new Remedy(List.of(new Change.SetTo(one.fact(), one.from(), List.copyOf(to))), a.verdict());
    }
}
