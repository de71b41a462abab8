package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns conditions that must come true into changes of facts, and tries out those that can be tried. */
final class Drafting {

    /** How many ways to bring about the same conditions are followed up. */
    private static final int DRAFTS = 8;

    /** How many combinations of values are tried. */
    private static final int TRIALS = 64;

    /**
     * A set of changes in the making.
     *
     * @param inputs with the changes made so far
     * @param choices the values that each of the changed facts may have
     * @param others the other changes
     * @param isComplete whether every condition has become a change that can be tried
     */
    private record Draft(
            Inputs inputs, Map<FactPath, List<FactValue>> choices, List<Change> others, boolean isComplete) {

        Draft with(Inputs changed, Change change, boolean isStillComplete) {
            List<Change> more = new ArrayList<>(others);
            more.add(change);
            return new Draft(changed, choices, more, isComplete && isStillComplete);
        }
    }

    private final Case question;
    private final Inputs inputs;
    private final Knowledge knowledge;
    private final Declared declared;
    private final Reaches reaches;
    private final Hypothesis hypothesis;
    private final Membership membership;

    Drafting(Case question, Inputs inputs, Knowledge knowledge, Declared declared, Reaches reaches) {
        this.question = question;
        this.inputs = inputs;
        this.knowledge = knowledge;
        this.declared = declared;
        this.reaches = reaches;
        this.hypothesis = new Hypothesis(question, knowledge);
        this.membership = new Membership(hypothesis, knowledge, declared);
    }

    /**
     * The sets of changes that bring all of some conditions about.
     *
     * @param expected the verdict once they are given
     */
    List<Remedy> remedies(List<Literal> conditions, Verdict expected) {
        Draft start = new Draft(inputs, new LinkedHashMap<>(), List.of(), true);
        Map<FactPath, List<Literal.Predicate>> onOneFact = new LinkedHashMap<>();
        List<Literal.Predicate> rest = new ArrayList<>();
        for (Literal literal : conditions) {
            if (literal instanceof Literal.Removal removal) {
                start = remove(start, removal.element());
            } else {
                Literal.Predicate predicate = (Literal.Predicate) literal;
                finite(predicate)
                        .ifPresentOrElse(
                                path -> onOneFact
                                        .computeIfAbsent(path, p -> new ArrayList<>())
                                        .add(predicate),
                                () -> rest.add(predicate));
            }
        }
        for (Map.Entry<FactPath, List<Literal.Predicate>> entry : onOneFact.entrySet()) {
            Optional<Draft> chosen = choose(start, entry.getKey(), entry.getValue());
            if (chosen.isEmpty()) {
                return List.of();
            }
            start = chosen.get();
        }
        List<Draft> drafts = List.of(start);
        for (Literal.Predicate predicate : rest) {
            drafts = drafts.stream()
                    .flatMap(draft -> bringAbout(draft, predicate).stream())
                    .limit(DRAFTS)
                    .toList();
        }
        return drafts.stream()
                .flatMap(draft -> finish(draft, expected).stream())
                .toList();
    }

    private Draft remove(Draft draft, FactPath element) {
        Inputs without = knowledge.without(draft.inputs(), element);
        Optional<Datum> removed = knowledge.at(draft.inputs(), element);
        if (removed.isPresent() && removed.get() instanceof Datum.Known known) {
            FactPath list = new FactPath(
                    element.fact(), element.steps().subList(0, element.steps().size() - 1));
            return draft.with(without, new Change.Exclude(list, List.of(known.value())), true);
        }
        return draft.with(without, new Change.Remove(element), true);
    }

    /** The one fact that a condition depends on, if there are few values that it can have. */
    private Optional<FactPath> finite(Literal.Predicate predicate) {
        Set<FactPath> paths = reaches.of(predicate.step()).paths();
        return paths.size() == 1
                ? paths.stream()
                        .filter(path -> !declared.domain(path).isEmpty())
                        .findFirst()
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
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Map<FactPath, List<FactValue>> choices = new LinkedHashMap<>(draft.choices());
        choices.put(path, fitting);
        return Optional.of(new Draft(
                knowledge.with(draft.inputs(), path, fitting.get(0)), choices, draft.others(), draft.isComplete()));
    }

    /** The ways to bring a condition about: by other elements of a set it depends on, or told as it stands. */
    private List<Draft> bringAbout(Draft draft, Literal.Predicate condition) {
        if (hypothesis.holds(condition, draft.inputs())) {
            return List.of(draft);
        }
        List<Draft> drafts = new ArrayList<>();
        for (FactPath path : reaches.of(condition.step()).values()) {
            Optional<Datum> datum = knowledge.at(draft.inputs(), path);
            if (datum.isPresent()
                    && datum.get() instanceof Datum.Known known
                    && known.value() instanceof Value.SetOf set) {
                membership
                        .changes(draft.inputs(), path, set.elements(), condition)
                        .forEach(made -> drafts.add(draft.with(made.inputs(), made.change(), true)));
            }
        }
        if (drafts.isEmpty()) {
            emptied(draft, condition).ifPresent(drafts::add);
        }
        return drafts.isEmpty() ? List.of(draft.with(draft.inputs(), satisfy(condition), false)) : drafts;
    }

    /** The list that a condition asks about without any of its elements, if the condition is given then. */
    private Optional<Draft> emptied(Draft draft, Literal.Predicate condition) {
        Set<FactPath> shapes = reaches.of(condition.step()).shapes();
        Optional<Datum> list = shapes.size() == 1
                ? knowledge.at(draft.inputs(), shapes.iterator().next())
                : Optional.empty();
        if (list.isEmpty() || !(condition.step().core() instanceof Core.StateTest)) {
            return Optional.empty();
        }
        Draft emptied = draft;
        for (Datum element : Values.isCollection(list.get()) ? Values.elements(list.get()) : List.<Datum>of()) {
            emptied = remove(emptied, element.place().orElseThrow());
        }
        return Optional.of(emptied).filter(done -> hypothesis.holds(condition, done.inputs()));
    }

    private Change satisfy(Literal.Predicate condition) {
        Cell cell = question.plan().cells().get(condition.cell());
        TextSpan span = condition.step().core().span().orElseThrow();
        List<FactPath> facts = reaches.of(condition.step()).paths().stream()
                .sorted(declared.order())
                .toList();
        return new Change.Satisfy(cell.source().text().substring(span.start(), span.end()), condition.truth(), facts);
    }

    /** Tries the changes out, if all of them can be; then only values with which they are a remedy are left. */
    private Optional<Remedy> finish(Draft draft, Verdict expected) {
        if (!draft.isComplete()) {
            return Optional.of(remedy(draft, draft.choices(), expected));
        }
        return firstThatHelps(draft.inputs(), List.copyOf(draft.choices().entrySet()), new int[] {TRIALS})
                .map(found -> {
                    Verdict verdict = question.verdict(found);
                    Map<FactPath, List<FactValue>> helping = new LinkedHashMap<>();
                    draft.choices()
                            .forEach((path, values) -> helping.put(
                                    path,
                                    values.stream()
                                            .filter(value ->
                                                    question.verdict(knowledge.with(found, path, value)) == verdict)
                                            .toList()));
                    return remedy(draft, helping, verdict);
                });
    }

    private Optional<Inputs> firstThatHelps(
            Inputs changed, List<Map.Entry<FactPath, List<FactValue>>> choices, int[] trialsLeft) {
        if (choices.isEmpty()) {
            return trialsLeft[0]-- > 0 && isMended(question.verdict(changed)) ? Optional.of(changed) : Optional.empty();
        }
        return choices.get(0).getValue().stream()
                .map(value -> firstThatHelps(
                        knowledge.with(changed, choices.get(0).getKey(), value),
                        choices.subList(1, choices.size()),
                        trialsLeft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMended(Verdict verdict) {
        return verdict.compareTo(Verdict.COMPLIANT) >= 0;
    }

    private Remedy remedy(Draft draft, Map<FactPath, List<FactValue>> choices, Verdict verdict) {
        List<Change> changes = new ArrayList<>();
        choices.forEach((path, values) -> changes.add(new Change.SetTo(
                path, knowledge.at(inputs, path).map(Values::known).orElse(FactValue.UNKNOWN), values)));
        changes.addAll(draft.others());
        return new Remedy(changes, verdict);
    }
}
