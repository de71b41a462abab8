package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries changes out by evaluating again. */
final class Trials {

    /** How many combinations of values are tried. */
    private static final int COMBINATIONS = 64;

    private final Case question;
    private final Inputs original;
    private final Knowledge knowledge;

    /** @param original inputs, with which changes are compared */
    Trials(Case question, Inputs original, Knowledge knowledge) {
        this.question = question;
        this.original = original;
        this.knowledge = knowledge;
    }

    /** Whether nothing is broken or left open. */
    static boolean isMended(Verdict verdict) {
        return verdict.compareTo(Verdict.COMPLIANT) >= 0;
    }

    /** A complete draft with those of its values with which it mends the clause; empty if it does with none. */
    Optional<Remedy> mended(Draft draft) {
        return combinations(draft, COMBINATIONS).stream()
                .filter(chosen -> isMended(question.verdict(chosen.inputs())))
                .findFirst()
                .map(chosen -> {
                    Verdict verdict = question.verdict(chosen.inputs());
                    Map<FactPath, List<FactValue>> helping = new LinkedHashMap<>();
                    draft.choices()
                            .forEach((path, values) -> helping.put(
                                    path,
                                    values.stream()
                                            .filter(value ->
                                                    question.verdict(knowledge.with(chosen.inputs(), path, value))
                                                            == verdict)
                                            .toList()));
                    return remedy(helping, draft.others(), verdict);
                });
    }

    /** The drafts in which each choice is made, one way or another. */
    List<Draft> combinations(Draft draft, int limit) {
        List<Draft> chosen = List.of(draft);
        for (FactPath path : draft.choices().keySet()) {
            chosen = chosen.stream()
                    .flatMap(before -> draft.choices().getOrDefault(path, List.of()).stream()
                            .map(value -> before.withChoice(
                                    path, List.of(value), knowledge.with(before.inputs(), path, value))))
                    .limit(limit)
                    .toList();
        }
        return chosen;
    }

    Remedy remedy(Draft draft, Verdict verdict) {
        return remedy(draft.choices(), draft.others(), verdict);
    }

    private Remedy remedy(Map<FactPath, List<FactValue>> choices, List<Change> others, Verdict verdict) {
        List<Change> changes = new ArrayList<>();
        choices.forEach((path, values) -> changes.add(new Change.SetTo(
                path, knowledge.at(original, path).map(Values::known).orElse(FactValue.UNKNOWN), values)));
        changes.addAll(others);
        return new Remedy(changes, verdict);
    }
}
