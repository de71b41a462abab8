package dev.proviso.shell.compare;

import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.evaluate.Following;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two apps differ.
 *
 * @param facts in the order of the first app's file
 * @param verdicts in the order of the document
 */
record Comparison(Evaluation first, Evaluation second, List<FactDifference> facts, List<Differing> verdicts) {

    /**
     * A clause that two apps stand to differently.
     *
     * @param because as few facts as give the first app the verdict of the second if they are taken over from there; empty if none do
     * @param follows the clauses from whose outcomes this one follows, those that differ; empty if it has facts of its own
     */
    record Differing(Finding before, Finding after, List<FactId> because, List<String> follows) {}

    boolean isEmpty() {
        return facts.isEmpty() && verdicts.isEmpty();
    }

    static Comparison of(Evaluation first, Evaluation second) {
        List<FactDifference> facts = FactDifference.between(first.facts(), second.facts());
        Set<FactId> differing = new LinkedHashSet<>();
        facts.forEach(difference -> differing.add(difference.path().fact()));
        Decider decider = first.compiled().decider(first.options());
        List<Finding> changed = first.findings().stream()
                .filter(before -> verdict(second, before) != before.verdict())
                .toList();
        List<Differing> verdicts = new ArrayList<>();
        for (Finding before : changed) {
            Finding after = second.finding(before.clause()).orElseThrow();
            List<String> follows = follows(second, before, after, changed);
            List<FactId> because =
                    follows.isEmpty() ? because(decider, first.facts(), second.facts(), differing, after) : List.of();
            verdicts.add(new Differing(before, after, because, follows));
        }
        return new Comparison(first, second, facts, verdicts);
    }

    private static Verdict verdict(Evaluation evaluation, Finding finding) {
        return evaluation.finding(finding.clause()).orElseThrow().verdict();
    }

    private static List<String> follows(Evaluation second, Finding before, Finding after, List<Finding> changed) {
        Set<NodeId> read = new LinkedHashSet<>(Following.read(second.compiled(), after));
        read.addAll(Following.read(second.compiled(), before));
        return changed.stream()
                .filter(finding -> read.contains(finding.clause()))
                .filter(finding -> finding.verdict() == before.verdict() || verdict(second, finding) == after.verdict())
                .filter(finding -> verdict(second, finding).compareTo(Verdict.COMPLIANT) < 0
                        || finding.verdict().compareTo(Verdict.COMPLIANT) < 0)
                .map(Finding::citation)
                .toList();
    }

    /** Takes facts over, and then gives back each that the others do without. */
    private static List<FactId> because(
            Decider decider, Facts first, Facts second, Set<FactId> differing, Finding after) {
        Set<FactId> taken = new LinkedHashSet<>(differing);
        taken.retainAll(decider.compiled().factsRead(after.clause()));
        if (!gives(decider, with(first, second, taken), after)) {
            return List.of();
        }
        for (FactId fact : List.copyOf(taken)) {
            Set<FactId> fewer = new LinkedHashSet<>(taken);
            fewer.remove(fact);
            if (gives(decider, with(first, second, fewer), after)) {
                taken = fewer;
            }
        }
        return List.copyOf(taken);
    }

    private static boolean gives(Decider decider, Facts facts, Finding wanted) {
        return decider.decide(decider.row(facts)).verdict(wanted.clause()) == wanted.verdict();
    }

    /** The first app with some facts of the second, evidence included. */
    private static Facts with(Facts first, Facts second, Set<FactId> taken) {
        Map<FactId, FactValue> values = new LinkedHashMap<>(first.values());
        Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>(first.evidence());
        values.keySet().removeAll(taken);
        evidence.keySet().removeIf(path -> taken.contains(path.fact()));
        second.values().forEach((id, value) -> {
            if (taken.contains(id)) {
                values.put(id, value);
            }
        });
        second.evidence().forEach((path, pieces) -> {
            if (taken.contains(path.fact())) {
                evidence.put(path, pieces);
            }
        });
        return new Facts(first.app(), first.title(), first.asOf(), values, evidence, Map.of());
    }
}
