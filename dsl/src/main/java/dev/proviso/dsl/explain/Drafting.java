package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns conditions that must come true into changes of facts. */
final class Drafting {

    /** How many ways to bring about the same conditions are followed up. */
    private static final int DRAFTS = 8;

    private final Plan plan;
    private final Inputs inputs;
    private final Knowledge knowledge;
    private final Declared declared;
    private final Function<Step, List<FactPath>> changeable;
    private final Hypothesis hypothesis;
    private final Membership membership;

    /** @param changeable the facts that a condition depends on and that may change */
    Drafting(
            Case question,
            Inputs inputs,
            Knowledge knowledge,
            Declared declared,
            Function<Step, List<FactPath>> changeable) {
        this.plan = question.plan();
        this.inputs = inputs;
        this.knowledge = knowledge;
        this.declared = declared;
        this.changeable = changeable;
        this.hypothesis = new Hypothesis(question, knowledge);
        this.membership = new Membership(hypothesis, knowledge, declared);
    }

    /** The sets of changes that bring all of some conditions about, each by itself; none if the conditions exclude each other. */
    List<Draft> drafts(List<Literal> conditions) {
        Draft start = Draft.of(inputs);
        Map<FactPath, List<Literal.Predicate>> onOneFact = new LinkedHashMap<>();
        List<Literal.Predicate> rest = new ArrayList<>();
        for (Literal literal : conditions) {
            if (literal instanceof Literal.Removal removal) {
                start = remove(start, removal.element());
            } else {
                Literal.Predicate predicate = (Literal.Predicate) literal;
                if (predicate.step().core() instanceof Core.Outcome outcome
                        && Outcomes.demandsCompliance(outcome, predicate.truth())) {
                    start = start.asking(new Change.Comply(outcome.clause(), changeable.apply(predicate.step())));
                    continue;
                }
                finite(predicate)
                        .ifPresentOrElse(
                                path -> onOneFact
                                        .computeIfAbsent(path, p -> new ArrayList<>())
                                        .add(predicate),
                                () -> rest.add(predicate));
            }
        }
        List<Draft> drafts = List.of(start);
        for (Map.Entry<FactPath, List<Literal.Predicate>> entry : onOneFact.entrySet()) {
            drafts = drafts.stream()
                    .flatMap(draft -> choose(draft, entry.getKey(), entry.getValue()).stream())
                    .toList();
        }
        for (Literal.Predicate predicate : rest) {
            drafts = drafts.stream()
                    .flatMap(draft -> bringAbout(draft, predicate).stream())
                    .limit(DRAFTS)
                    .toList();
        }
        return drafts;
    }

    private Draft remove(Draft draft, FactPath element) {
        Inputs without = knowledge.without(draft.inputs(), element);
        Optional<Datum> removed = knowledge.at(draft.inputs(), element);
        if (removed.isPresent() && removed.get() instanceof Datum.Known known) {
            FactPath list = new FactPath(
                    element.fact(), element.steps().subList(0, element.steps().size() - 1));
            return draft.with(new Change.Exclude(list, List.of(known.value())), without);
        }
        return draft.with(new Change.Remove(element), without);
    }

    /** The one fact that a condition depends on, if there are few values that it can have. */
    private Optional<FactPath> finite(Literal.Predicate predicate) {
        List<FactPath> paths = changeable.apply(predicate.step());
        return paths.size() == 1 && !declared.domain(paths.get(0)).isEmpty()
                ? Optional.of(paths.get(0))
                : Optional.empty();
    }

    /** The values with which all conditions on one fact are given. */
    private Optional<Draft> choose(Draft draft, FactPath path, List<Literal.Predicate> conditions) {
        List<FactValue> fitting = declared.domain(path).stream()
                .filter(value -> {
                    Inputs changed = knowledge.with(draft.inputs(), path, value);
                    return conditions.stream().allMatch(condition -> hypothesis.holds(condition, changed));
                })
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.withChoice(path, fitting, knowledge.with(draft.inputs(), path, fitting.get(0))));
    }

    /** By another value, or other elements, of one fact that a condition depends on, or else told as it stands. */
    private List<Draft> bringAbout(Draft draft, Literal.Predicate condition) {
        if (hypothesis.holds(condition, draft.inputs())) {
            return List.of(draft);
        }
        List<Draft> drafts = new ArrayList<>();
        for (FactPath path : changeable.apply(condition.step())) {
            Optional<Datum> datum = knowledge.at(draft.inputs(), path);
            if (datum.isPresent()
                    && datum.get() instanceof Datum.Known known
                    && known.value() instanceof Value.SetOf set) {
                membership
                        .changes(draft.inputs(), path, set.elements(), condition)
                        .forEach(made -> drafts.add(draft.with(made.change(), made.inputs())));
            } else if (datum.isPresent() && !draft.hasChoice(path)) {
                choose(draft, path, List.of(condition)).ifPresent(drafts::add);
            }
        }
        if (drafts.isEmpty()) {
            emptied(draft, condition).ifPresent(drafts::add);
        }
        return drafts.isEmpty() ? List.of(draft.asking(satisfy(condition))) : drafts;
    }

    /** The list that a condition asks about without any of its elements, if the condition is given then. */
    private Optional<Draft> emptied(Draft draft, Literal.Predicate condition) {
        List<FactPath> paths = changeable.apply(condition.step());
        Optional<Datum> list = paths.size() == 1 ? knowledge.at(draft.inputs(), paths.get(0)) : Optional.empty();
        if (list.isEmpty()
                || !(list.get() instanceof Datum.ListOf known)
                || !(condition.step().core() instanceof Core.StateTest)) {
            return Optional.empty();
        }
        Draft emptied = draft;
        for (Datum element : known.elements()) {
            emptied = remove(emptied, element.place().orElseThrow());
        }
        return Optional.of(emptied).filter(done -> hypothesis.holds(condition, done.inputs()));
    }

    private Change.Satisfy satisfy(Literal.Predicate condition) {
        Cell cell = plan.cells().get(condition.cell());
        TextSpan span = condition.step().core().span().orElseThrow();
        return new Change.Satisfy(
                cell.source().text().substring(span.start(), span.end()),
                condition.truth(),
                changeable.apply(condition.step()),
                Comparisons.of(condition.step(), condition.truth()));
    }
}
