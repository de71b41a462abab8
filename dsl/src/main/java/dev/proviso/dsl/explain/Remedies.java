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
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the smallest sets of changes after which nothing of a clause is broken any more. */
final class Remedies {

    /** How often changes that mend one thing and break another may be followed by more changes. */
    private static final int ROUNDS = 2;

    /** How many of the values that such a change leaves to choose are followed up. */
    private static final int FOLLOWED = 4;

    private final Case question;
    private final Knowledge knowledge;
    private final Declared declared;
    private final WayAlgebra algebra;
    private final int limit;

    /** @param limit how many remedies are enough */
    Remedies(Case question, Knowledge knowledge, Declared declared, WayAlgebra algebra, int limit) {
        this.question = question;
        this.knowledge = knowledge;
        this.declared = declared;
        this.algebra = algebra;
        this.limit = limit;
    }

    /** The sets, in the order of {@link RemedyOrder}: those that leave alone what is settled, and others only if there are none. */
    List<Remedy> find(Inputs inputs, Trace trace) {
        List<Remedy> possible = find(inputs, trace, Latitude.possible(knowledge, declared));
        return !possible.isEmpty() || !Latitude.matters(declared, question.facts())
                ? possible
                : find(inputs, trace, Latitude.full(knowledge, declared)).stream()
                        .map(Remedy::changingWhatIsSettled)
                        .toList();
    }

    private List<Remedy> find(Inputs inputs, Trace trace, Latitude latitude) {
        List<Remedy> found = new ArrayList<>(new Round(inputs, trace, latitude, Set.of(), ROUNDS).find());
        if (found.stream().noneMatch(Remedies::isOneThingToDo)) {
            found.addAll(new SingleChanges(question, knowledge, declared, latitude, algebra).find(inputs));
        }
        return RemedyOrder.sorted(found, declared.order());
    }

    private static boolean isOneThingToDo(Remedy remedy) {
        return remedy.changes().stream().anyMatch(Change.Comply.class::isInstance)
                || remedy.changes().stream()
                                .flatMap(change -> change.facts().stream())
                                .distinct()
                                .count()
                        <= 1;
    }

    /** The search from one state of the facts, some of which may not be changed again. */
    private final class Round implements Derivation.Leaves {

        private final Inputs inputs;
        private final Trace trace;
        private final Latitude latitude;
        private final Set<FactPath> changed;
        private final int roundsLeft;
        private final Reaches reaches;
        private final Literals literals;
        private final Drafting drafting;
        private final Trials trials;

        Round(Inputs inputs, Trace trace, Latitude latitude, Set<FactPath> changed, int roundsLeft) {
            this.inputs = inputs;
            this.trace = trace;
            this.latitude = latitude;
            this.changed = changed;
            this.roundsLeft = roundsLeft;
            this.reaches = new Reaches(question.plan(), trace.cells());
            this.literals = new Literals(question.plan());
            this.drafting = new Drafting(question, inputs, knowledge, declared, this::changeable);
            this.trials = new Trials(question, inputs, knowledge);
        }

        Set<Remedy> find() {
            Derivation derivation = new Derivation(question.plan(), trace.cells(), algebra, this);
            Set<Remedy> remedies = new LinkedHashSet<>();
            for (LiteralSet way : derivation.kept(question.clause()).sets()) {
                if (remedies.size() >= limit) {
                    algebra.noteLimit();
                    break;
                }
                List<Draft> drafts = drafting.drafts(literals.of(way));
                drafts.forEach(draft -> remedies.addAll(remedies(draft, way)));
                if (!drafts.stream().allMatch(Draft::isComplete) && !Trials.isMended(forecast(way))) {
                    for (LiteralSet more : completed(way)) {
                        drafting.drafts(literals.of(more)).forEach(draft -> remedies.addAll(remedies(draft, more)));
                    }
                }
            }
            return remedies;
        }

        private Verdict forecast(LiteralSet way) {
            return new Forecast(question, trace, literals, way).verdict();
        }

        /** Conditions that settle something else when they come about: with those that are asked for then as well. */
        private List<LiteralSet> completed(LiteralSet way) {
            Derivation derivation =
                    new Derivation(question.plan(), trace.cells(), algebra, new Supposing(way, literals, this));
            return derivation.kept(question.clause()).sets().stream()
                    .map(way::union)
                    .toList();
        }

        private List<Remedy> remedies(Draft draft, LiteralSet way) {
            if (!draft.isComplete()) {
                Verdict forecast = forecast(way);
                return Trials.isMended(forecast) ? List.of(trials.remedy(draft, forecast)) : List.of();
            }
            return trials.mended(draft).map(List::of).orElseGet(() -> roundsLeft > 0 ? completed(draft) : List.of());
        }

        /** The changes mend what they were meant to mend, and break something else: what mends that as well? */
        private List<Remedy> completed(Draft draft) {
            List<Remedy> completed = new ArrayList<>();
            for (Draft chosen : trials.combinations(draft, FOLLOWED)) {
                Remedy first = trials.remedy(chosen, Verdict.VIOLATED);
                Set<FactPath> done = new LinkedHashSet<>(changed);
                first.changes().forEach(change -> done.addAll(change.facts()));
                Round next =
                        new Round(chosen.inputs(), question.trace(chosen.inputs()), latitude, done, roundsLeft - 1);
                for (Remedy rest : next.find()) {
                    List<Change> both = new ArrayList<>(first.changes());
                    both.addAll(rest.changes());
                    completed.add(new Remedy(both, rest.verdict()));
                }
            }
            return completed;
        }

        /** Conditions that are as they are, and those that become so when facts change; parameters and the day never change. */
        @Override
        public Ways of(int cell, Step leaf, boolean truth) {
            if (leaf.datum().truth() == Truth.of(truth)) {
                return Ways.FREE;
            }
            boolean dependsOnFactsAlone = leaf.datum().gaps().stream()
                    .allMatch(gap -> gap instanceof Gap.Missing || gap instanceof Gap.NoResult);
            return dependsOnFactsAlone && !changeable(leaf).isEmpty()
                    ? Ways.of(literals.predicate(cell, leaf, truth))
                    : Ways.NONE;
        }

        /** To mend another clause is one thing to do, whatever it takes: that clause's own remedies tell. */
        @Override
        public Ways outcome(int cell, Step outcome, boolean truth, Ways byItsRules) {
            boolean isToDo = Outcomes.demandsCompliance((Core.Outcome) outcome.core(), truth)
                    && !byItsRules.isFree()
                    && !byItsRules.sets().isEmpty()
                    && !changeable(outcome).isEmpty();
            return isToDo ? Ways.of(literals.predicate(cell, outcome, truth)) : byItsRules;
        }

        /** The facts that a condition depends on and that may change. */
        private List<FactPath> changeable(Step leaf) {
            return reaches.of(leaf).paths().stream()
                    .filter(path -> !isChanged(path) && latitude.allowsChange(inputs, path))
                    .sorted(declared.order())
                    .toList();
        }

        private boolean isChanged(FactPath path) {
            return changed.stream().anyMatch(done -> done.contains(path) || path.contains(done));
        }

        @Override
        public Ways domain(int cell, Step domain) {
            return Ways.FREE;
        }

        @Override
        public Ways removed(Datum collection, Datum element) {
            return collection instanceof Datum.ListOf
                    ? element.place()
                            .filter(place -> !isChanged(place) && latitude.allowsRemoval(place))
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
}
