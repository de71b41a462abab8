package dev.proviso.analysis.lint;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Demand;
import dev.proviso.analysis.prove.ProofLimits;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Type.Scalar;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at each condition of each rule and definition: whether it can be true and false, and whether that matters. */
final class ConditionChecks {

    /** Characters of a condition that are quoted. */
    private static final int LONGEST = 80;

    private final CompiledPolicy policy;
    private final Plan plan;
    private final Prover prover;
    private final Remarks remarks;

    ConditionChecks(CompiledPolicy policy, Remarks remarks) {
        this.policy = policy;
        this.plan = policy.plan();
        this.prover = Prover.of(policy, ProofLimits.DEFAULT.withLargeWitnesses());
        this.remarks = remarks;
    }

    void check() {
        int definitions = policy.revision().definitions().size();
        for (Cell cell : plan.cells()) {
            List<NormId> readers = readers(cell.index());
            if (!readers.isEmpty()) {
                Subject subject = cell.index() < definitions
                        ? new Subject(Subject.Kind.DEFINITION, cell.name())
                        : new Subject(Subject.Kind.NORM, readers.get(0).value());
                new InCell(cell, subject, readers).check(cell.core());
            }
        }
    }

    /** The norms whose verdict a cell can decide without the outcome of another, those of the least rules first. */
    private List<NormId> readers(int cell) {
        return plan.norms().stream()
                .filter(norm -> closure(norm).get(cell))
                .sorted(Comparator.comparingInt(norm -> closure(norm).cardinality()))
                .map(norm -> norm.norm().id())
                .toList();
    }

    private BitSet closure(PlannedNorm norm) {
        BitSet roots = new BitSet();
        roots.set(norm.breach());
        norm.applies().ifPresent(roots::set);
        return plan.closure(roots);
    }

    /** The conditions of one cell. */
    private final class InCell {

        private final Cell cell;
        private final Subject subject;
        private final List<NormId> readers;

        InCell(Cell cell, Subject subject, List<NormId> readers) {
            this.cell = cell;
            this.subject = subject;
            this.readers = readers;
        }

        void check(Core core) {
            boolean isCondition =
                    core.type() == Scalar.BOOLEAN && core.span().isPresent() && !(core instanceof Core.Constant);
            if (isCondition && tell(core, core.span().get())) {
                return;
            }
            CoreParts.of(core).forEach(this::check);
        }

        /** Whether there is a remark on a condition; then none is made on its parts. */
        private boolean tell(Core core, TextSpan span) {
            boolean canBeTrue = !isImpossible(core, Truth.TRUE);
            boolean canBeFalse = !isImpossible(core, Truth.FALSE);
            if (!canBeTrue) {
                remark(
                        Remark.NEVER_TRUE,
                        span,
                        canBeFalse
                                ? quoted(span) + " is never true, whatever the facts: this was proved"
                                : quoted(span) + " is neither true nor false, whatever the facts: this was proved",
                        "it is as good as " + (canBeFalse ? "false" : "unknown") + "; say what was meant");
                return true;
            }
            if (!canBeFalse) {
                remark(
                        Remark.NEVER_FALSE,
                        span,
                        quoted(span) + " is never false, whatever the facts: this was proved",
                        "leave it out, or say what was meant");
                return true;
            }
            boolean isSingle = !(core instanceof Core.Junction) && !(core instanceof Core.Not);
            for (boolean truth : new boolean[] {true, false}) {
                if (isSingle && readers.stream().allMatch(norm -> isAsIf(norm, core, truth))) {
                    remark(
                            Remark.NO_INFLUENCE,
                            span,
                            "if " + quoted(span) + " were always " + truth
                                    + ", no verdict would change: this was proved",
                            "the rest says as much already; leave it out, or say what was meant");
                    return true;
                }
            }
            return false;
        }

        private String quoted(TextSpan span) {
            String words =
                    cell.source().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            return "'" + (words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…") + "'";
        }

        private boolean isImpossible(Core core, Truth truth) {
            return prover.truth(readers.get(0), List.of(new Demand(core, truth))) instanceof Answer.Impossible;
        }

        private boolean isAsIf(NormId norm, Core core, boolean truth) {
            return prover.influence(norm, core, truth) instanceof Answer.Impossible;
        }

        private void remark(Remark remark, TextSpan span, String message, String hint) {
            remarks.add(remark, subject, cell.source(), span, message, Optional.of(hint));
        }
    }
}
