package dev.proviso.dsl;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.SanctionFinding.AggravationFinding;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.PlannedAggravation;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sanctions may follow on what was found. */
final class Sanctions {

    private Sanctions() {}

    static List<SanctionFinding> of(CompiledPolicy compiled, Results results, List<Finding> findings) {
        List<SanctionFinding> sanctions = new ArrayList<>();
        Set<SanctionId> particular = new HashSet<>();
        compiled.revision().norms().forEach(norm -> particular.addAll(norm.sanctions()));
        for (Sanction sanction : compiled.revision().sanctions()) {
            List<NodeId> violated = findings.stream()
                    .filter(finding -> mayFollow(sanction, particular, finding))
                    .map(Finding::clause)
                    .toList();
            if (!violated.isEmpty()) {
                sanctions.add(new SanctionFinding(sanction, violated, aggravations(compiled, results, sanction)));
            }
        }
        return List.copyOf(sanctions);
    }

    /** A sanction that the text attaches to no norm in particular may follow on any violation. */
    private static boolean mayFollow(Sanction sanction, Set<SanctionId> particular, Finding finding) {
        return finding.norms().stream()
                .filter(norm -> norm.verdict() == Verdict.VIOLATED)
                .map(NormFinding::norm)
                .map(Norm::sanctions)
                .anyMatch(own -> !particular.contains(sanction.id()) || own.contains(sanction.id()));
    }

    private static List<AggravationFinding> aggravations(CompiledPolicy compiled, Results results, Sanction sanction) {
        List<AggravationFinding> aggravations = new ArrayList<>();
        for (int i = 0; i < sanction.aggravatedBy().size(); i++) {
            Sanction.Aggravation aggravation = sanction.aggravatedBy().get(i);
            int index = i;
            aggravations.add(compiled.plan().aggravations().stream()
                    .filter(planned -> planned.sanction().equals(sanction.id()) && planned.index() == index)
                    .map(PlannedAggravation::cell)
                    .map(results::cell)
                    .map(datum -> aggravation(aggravation, datum))
                    .findFirst()
                    .orElseGet(() -> new AggravationFinding(aggravation, Truth.UNKNOWN, Set.of())));
        }
        return aggravations;
    }

    private static AggravationFinding aggravation(Sanction.Aggravation aggravation, Datum datum) {
        return new AggravationFinding(aggravation, datum.truth(), Findings.causes(datum.gaps()));
    }
}
