package dev.proviso.dsl;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.ExceptionFinding;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Outline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From what the cells of a plan came to, to findings. */
final class Findings {

    private final Outline outline;
    private final Results results;
    private final Map<NormId, PlannedNorm> planned = new HashMap<>();
    private final Map<NodeId, List<Norm>> norms = new HashMap<>();

    private Findings(CompiledPolicy compiled, Results results) {
        this.outline = compiled.outline();
        this.results = results;
        compiled.plan().norms().forEach(norm -> planned.put(norm.norm().id(), norm));
        for (Norm norm : compiled.revision().norms()) {
            norms.computeIfAbsent(norm.clause(), clause -> new ArrayList<>()).add(norm);
        }
    }

    static List<Finding> of(CompiledPolicy compiled, Results results) {
        Findings findings = new Findings(compiled, results);
        List<Finding> all = new ArrayList<>();
        for (Node node : compiled.outline().nodes()) {
            if (node instanceof Clause || node instanceof Item || findings.norms.containsKey(node.id())) {
                all.add(findings.finding(node.id()));
            }
        }
        return List.copyOf(all);
    }

    private Finding finding(NodeId clause) {
        List<NormFinding> ofNorms =
                norms.getOrDefault(clause, List.of()).stream().map(this::norm).toList();
        Verdict verdict =
                Verdict.ofClause(ofNorms.stream().map(NormFinding::verdict).toList());
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (verdict == Verdict.UNDECIDED) {
            ofNorms.forEach(norm -> causes.addAll(norm.causes()));
        }
        return new Finding(clause, outline.citation(clause), verdict, ofNorms, causes);
    }

    private NormFinding norm(Norm norm) {
        PlannedNorm plan = planned.get(norm.id());
        if (plan == null) {
            return new NormFinding(norm, Verdict.NOT_EVALUATED, Set.of(), List.of());
        }
        List<ExceptionFinding> exceptions = plan.demands().stream()
                .flatMap(demand -> demand.unless().stream())
                .flatMap(unless -> unless.under().stream()
                        .map(under -> new ExceptionFinding(
                                under,
                                outline.citation(under),
                                results.cell(unless.cell()).truth())))
                .toList();
        return new NormFinding(norm, results.verdict(plan), causes(results.gaps(plan)), exceptions);
    }

    static Set<Cause> causes(Set<Gap> gaps) {
        return gaps.stream().map(Gap::cause).collect(Collectors.toSet());
    }
}
