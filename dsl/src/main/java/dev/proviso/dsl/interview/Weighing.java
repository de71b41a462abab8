package dev.proviso.dsl.interview;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Finds out by trying which answers decide clauses. */
final class Weighing {

    /** Always the same, so that the same facts lead to the same questions. */
    private static final long SEED = 20;

    private static final int SAMPLES = 12;

    /** How many are taken where none of those decides anything: a clause is given up only after a good look. */
    private static final int MOST_SAMPLES = 400;

    /** How often answers are sought anew for what became open by those before. */
    private static final int ROUNDS = 3;

    /** What would keep a person waiting; past it, fewer samples are taken. */
    private static final int MOST_DECISIONS = 4_000;

    private final Inquiry inquiry;
    private final Guesses guesses;
    private final Openings openings;
    private final Inquiry.Trial trial;
    private final Map<NodeId, List<FactPath>> gaps;
    private final Map<NodeId, Stakes> stakes = new LinkedHashMap<>();

    /** @param gaps what is open in each clause that is undecided */
    Weighing(Inquiry inquiry, Facts facts, Openings openings, Map<NodeId, List<FactPath>> gaps) {
        this.inquiry = inquiry;
        this.openings = openings;
        this.guesses = inquiry.guesses(facts);
        this.trial = inquiry.trial(facts);
        this.gaps = gaps;
        gaps.forEach((clause, open) -> stakes.put(clause, new Stakes(open, Map.of())));
    }

    Map<NodeId, Stakes> stakes() {
        Set<FactPath> all = new LinkedHashSet<>();
        gaps.values().forEach(all::addAll);
        all.forEach(this::alone);
        for (NodeId clause : List.copyOf(gaps.keySet())) {
            if (!isDecidedByOneObservation(clause)) {
                together(clause);
            }
        }
        return stakes;
    }

    /** What each answer to one question decides by itself. */
    private void alone(FactPath path) {
        Random random = new Random(SEED + path.toString().hashCode());
        List<FactValue> answers = guesses.some(inquiry.places().at(path).type(), random);
        for (FactValue answer : answers) {
            trial.decide(Map.of(path, answer));
            for (NodeId clause : gaps.keySet()) {
                Verdict verdict = trial.verdict(clause);
                if (verdict != Verdict.UNDECIDED) {
                    add(path, 1.0 / answers.size(), new Witness(Map.of(), answer, clause, verdict));
                }
            }
        }
    }

    private void add(FactPath path, double size, Witness witness) {
        stakes.computeIfPresent(witness.clause(), (clause, known) -> known.with(path, size, witness));
    }

    /** Judgements wait until observations can do no more, so a clause that only they decide is looked at more closely. */
    private boolean isDecidedByOneObservation(NodeId clause) {
        return stakes.getOrDefault(clause, Stakes.NONE).shares().keySet().stream()
                .anyMatch(path -> !isJudgement(path));
    }

    private boolean isJudgement(FactPath path) {
        return inquiry.places().at(path).kind() == FactKind.JUDGEMENT;
    }

    /** Answers to all that is open in a clause, cut down to those that decide it only together. */
    private void together(NodeId clause) {
        Random random = new Random(SEED + clause.value().hashCode());
        boolean isDecided = false;
        for (int i = 0; i < (isDecided ? SAMPLES : MOST_SAMPLES) && trial.decisions() < MOST_DECISIONS; i++) {
            Map<FactPath, FactValue> answers = new HashMap<>();
            if (complete(clause, answers, random)) {
                witnesses(clause, cutDown(clause, answers, random));
                isDecided = true;
            }
        }
    }

    /** Whether the answers that are added decide the clause. */
    private boolean complete(NodeId clause, Map<FactPath, FactValue> answers, Random random) {
        List<FactPath> open = gaps.getOrDefault(clause, List.of());
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            for (FactPath path : open) {
                answers.put(path, guesses.any(inquiry.places().at(path).type(), random));
            }
            if (trial.decides(answers, clause)) {
                return true;
            }
            Facts known = trial.with(answers);
            Evaluation evaluation = inquiry.evaluate(known);
            open = evaluation
                    .finding(clause)
                    .map(finding -> openings.of(evaluation.openFacts(finding), known))
                    .orElse(List.of());
        }
        return false;
    }

    /** Leaves out what the others do without: many at a time first, and judgements before all else. */
    private Map<FactPath, FactValue> cutDown(NodeId clause, Map<FactPath, FactValue> answers, Random random) {
        List<FactPath> order = Inquiry.sorted(answers.keySet(), inquiry.places());
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing(path -> !isJudgement(path)));
        Map<FactPath, FactValue> kept = answers;
        for (int size = Math.max(1, order.size() / 2); size > 0; size /= 2) {
            for (int start = 0; start < order.size(); start += size) {
                Map<FactPath, FactValue> fewer = new HashMap<>(kept);
                order.subList(start, Math.min(start + size, order.size())).forEach(fewer::remove);
                if (fewer.size() < kept.size() && trial.decides(fewer, clause)) {
                    kept = fewer;
                }
            }
        }
        return kept;
    }

    private void witnesses(NodeId clause, Map<FactPath, FactValue> answers) {
        trial.decide(answers);
        Verdict verdict = trial.verdict(clause);
        List<FactPath> askedForNow = gaps.getOrDefault(clause, List.of());
        answers.forEach((path, answer) -> {
            // What only becomes open by other answers can be asked for when it is.
            if (askedForNow.contains(path)) {
                Map<FactPath, FactValue> others = new HashMap<>(answers);
                others.remove(path);
                add(path, 1.0 / (SAMPLES * answers.size()), new Witness(others, answer, clause, verdict));
            }
        });
    }
}
