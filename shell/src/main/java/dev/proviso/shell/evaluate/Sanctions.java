package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.model.document.NodeId;
import java.util.List;

/** What may follow on violations. */
public final class Sanctions {

    private Sanctions() {}

    /** What may follow on the violation of one part. */
    public static List<SanctionFinding> of(Evaluation evaluation, NodeId clause) {
        return evaluation.sanctions().stream()
                .filter(sanction -> sanction.violated().contains(clause))
                .toList();
    }

    /** The policy's words for the circumstances that are given and make a sanction more severe. */
    static List<String> givenAggravations(SanctionFinding sanction) {
        return sanction.aggravations().stream()
                .filter(aggravation -> aggravation.holds() == Truth.TRUE)
                .map(aggravation -> aggravation.aggravation().ground().exact())
                .toList();
    }

    /** How it comes: at discretion, with notice or without. */
    static String manner(SanctionFinding sanction) {
        String discretion = sanction.sanction().discretionary() ? "at discretion" : "not at discretion";
        String notice = switch (sanction.sanction().notice()) {
            case REQUIRED -> ", after notice";
            case OPTIONAL -> ", with or without notice";
            case NONE -> ", without notice";
            case UNSTATED -> "";
        };
        return discretion + notice;
    }
}
