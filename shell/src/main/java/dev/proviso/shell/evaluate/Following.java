package dev.proviso.shell.evaluate;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses that follow from others, such as one that demands to comply with the whole policy: their reasons are told there. */
public final class Following {

    private static final Set<Verdict> TOLD_THERE = Set.of(Verdict.VIOLATED, Verdict.UNDECIDED, Verdict.NOT_FOLLOWED);

    private Following() {}

    /** The findings from which one follows, those of its verdict; empty if it has reasons of its own. */
    public static List<Finding> of(Evaluation evaluation, Finding finding) {
        Set<NodeId> read = read(evaluation.compiled(), finding);
        return TOLD_THERE.contains(finding.verdict())
                ? evaluation.findings().stream()
                        .filter(other -> read.contains(other.clause()) && other.verdict() == finding.verdict())
                        .toList()
                : List.of();
    }

    /** What the norms read that have the finding's verdict, if that is nothing but the outcomes of other clauses; else empty. */
    public static Set<NodeId> read(CompiledPolicy policy, Finding finding) {
        Set<NodeId> read = new LinkedHashSet<>();
        for (NormFinding norm : finding.norms()) {
            if (norm.verdict() == finding.verdict()) {
                Set<NodeId> ofNorm = policy.followsFrom(norm.norm().id());
                if (ofNorm.isEmpty()) {
                    return Set.of();
                }
                read.addAll(ofNorm);
            }
        }
        return read;
    }

    /** Their citations. */
    static Text text(List<Finding> others) {
        return Text.of(Style.CITATION, others.stream().map(Finding::citation).collect(Collectors.joining(", ")));
    }
}
