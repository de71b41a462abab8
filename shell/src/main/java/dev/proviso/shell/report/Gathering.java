package dev.proviso.shell.report;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Section;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Takes evaluations one after the other, counts them all, and keeps those of the worst apps. */
final class Gathering {

    /** An app with its number, by which those that are equally bad stay in order. */
    private record Kept(int number, int violated, int undecided, Evaluation evaluation) {}

    private static final Comparator<Kept> WORST_FIRST = Comparator.comparingInt(Kept::violated)
            .thenComparingInt(Kept::undecided)
            .reversed()
            .thenComparingInt(Kept::number);

    private final Selected selected;
    private final int limit;
    private final PriorityQueue<Kept> kept = new PriorityQueue<>(WORST_FIRST.reversed());
    private final List<Finding> clauses = new ArrayList<>();
    private int[] violated = {};
    private int[] undecided = {};
    private int all;

    /** @param limit how many apps to keep */
    Gathering(Selected selected, int limit) {
        this.selected = selected;
        this.limit = limit;
    }

    void add(Evaluation evaluation) {
        List<Finding> findings = evaluation.findings();
        if (clauses.isEmpty()) {
            clauses.addAll(findings);
            violated = new int[findings.size()];
            undecided = new int[findings.size()];
        }
        int ofApp = 0;
        int openOfApp = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).verdict() == Verdict.VIOLATED) {
                violated[i]++;
                ofApp++;
            } else if (findings.get(i).verdict() == Verdict.UNDECIDED) {
                undecided[i]++;
                openOfApp++;
            }
        }
        kept.add(new Kept(all++, ofApp, openOfApp, evaluation));
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    int all() {
        return all;
    }

    /** The evaluations of the worst apps, the worst first. */
    List<Evaluation> worst() {
        return kept.stream().sorted(WORST_FIRST).map(Kept::evaluation).toList();
    }

    List<Report.Column> columns() {
        List<Report.Column> columns = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Finding clause = clauses.get(i);
            columns.add(new Report.Column(
                    clause.citation(),
                    section(clause),
                    selected.outline().node(clause.clause()).map(Node::text).orElse(""),
                    violated[i],
                    undecided[i]));
        }
        return columns;
    }

    private String section(Finding clause) {
        Node top = selected.outline().path(clause.clause()).get(0);
        if (!(top instanceof Section)) {
            return "";
        }
        String label = top.label().map(known -> known.text() + ". ").orElse("");
        return label + top.heading().orElse("(no heading)");
    }
}
