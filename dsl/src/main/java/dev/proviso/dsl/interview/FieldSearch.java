package dev.proviso.dsl.interview;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the next field to ask for of an element that is being told: one that may matter, whatever else the list will hold. */
final class FieldSearch {

    private static final long SEED = 21;
    private static final int SAMPLES = 32;

    private final Inquiry inquiry;
    private final Guesses guesses;
    private final Evaluation evaluation;
    private final Draft draft;
    private final Predicate<FactPath> isAside;
    private final Inquiry.Trial trial;
    private final Random random = new Random(SEED);

    /** @param evaluation of what is known without the draft */
    FieldSearch(Inquiry inquiry, Evaluation evaluation, Draft draft, Predicate<FactPath> isAside) {
        this.inquiry = inquiry;
        this.evaluation = evaluation;
        this.draft = draft;
        this.isAside = isAside;
        this.guesses = inquiry.guesses(draft.working());
        this.trial = inquiry.trial(evaluation.facts());
    }

    /** The first in the order of the record; judgements are not asked for here, since they come last. */
    Optional<Question> next() {
        return inquiry
                .unknown(
                        draft.innermost().last(),
                        draft.working().value(draft.innermost().last()))
                .stream()
                .filter(path -> inquiry.places().at(path).kind() != FactKind.JUDGEMENT)
                .filter(path -> !draft.passed().contains(path) && !isAside.test(path))
                .flatMap(path -> witness(path).map(found -> question(path, found)).stream())
                .findFirst();
    }

    private Question question(FactPath path, Witness witness) {
        Places.Place place = inquiry.places().at(path);
        Ask ask = Asking.ask(place.type());
        double weight = draft.innermost().question().decisiveness();
        return Asking.of(path, ask, place, Cause.FACT_MISSING, List.of(witness.clause()), weight, witness);
    }

    private Optional<Witness> witness(FactPath path) {
        List<Finding> waiting = inquiry.undecided(evaluation).stream()
                .filter(finding -> !inquiry.followsFromOthers(finding.clause()))
                .filter(finding -> evaluation.openFacts(finding).stream()
                        .anyMatch(open ->
                                open.contains(draft.whole()) || draft.whole().contains(open)))
                .sorted(Comparator.comparing(
                        finding -> evaluation.openFacts(finding).size()))
                .toList();
        for (Finding finding : waiting) {
            for (int i = 0; i < SAMPLES; i++) {
                Optional<Witness> found = sample(path, finding);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Witness> sample(FactPath path, Finding finding) {
        NodeId clause = finding.clause();
        FactValue answer = any(path);
        Facts list = toldToTheEnd().with(path, FactValue.UNKNOWN);
        Map<FactPath, FactValue> others = new LinkedHashMap<>();
        for (FactPath open : evaluation.openFacts(finding)) {
            for (FactPath each : inquiry.unknown(open, FactValue.UNKNOWN)) {
                if (!draft.whole().contains(each) && !isAside.test(each)) {
                    others.put(each, any(each));
                }
            }
        }
        others.put(draft.whole(), list.value(draft.whole()));
        if (trial.decides(others, clause)) {
            return Optional.empty();
        }
        Map<FactPath, FactValue> all = new LinkedHashMap<>(others);
        all.put(path, answer);
        trial.decide(all);
        Verdict verdict = trial.verdict(clause);
        return verdict == Verdict.UNDECIDED
                ? Optional.empty()
                : Optional.of(new Witness(others, answer, clause, verdict));
    }

    /** The lists as they may turn out to be. */
    private Facts toldToTheEnd() {
        Map<FactPath, FactValue> more = new HashMap<>();
        Map<FactPath, FactValue> elements = new LinkedHashMap<>();
        for (Draft.Level level : draft.levels()) {
            Set<FactPath> open = inquiry.unknown(level.last(), draft.working().value(level.last()));
            open.stream().filter(path -> !isAside.test(path)).forEach(path -> more.put(path, any(path)));
            Type type = inquiry.places().at(level.list()).type();
            if (random.nextBoolean()) {
                elements.put(
                        level.list().element(level.count()),
                        FactValue.of(guesses.element(Places.elementsOf(type).orElseThrow(), random)));
            }
        }
        return draft.working().with(more).with(elements);
    }

    private FactValue any(FactPath path) {
        return guesses.any(inquiry.places().at(path).type(), random);
    }
}
