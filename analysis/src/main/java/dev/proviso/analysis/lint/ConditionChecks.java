package dev.proviso.analysis.lint;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Inquiry;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at each condition of each rule and definition: whether it can be true and false, and whether that matters. */
final class ConditionChecks {

    /** Characters of a condition that are quoted. */
    private static final int LONGEST = 80;

    private final CompiledPolicy policy;
    private final Plan plan;
    private final Inquiry inquiry;
    private final Remarks remarks;
    private final Unproved unproved;

    ConditionChecks(CompiledPolicy policy, Inquiry inquiry, Unproved unproved, Remarks remarks) {
        this.policy = policy;
        this.plan = policy.plan();
        this.inquiry = inquiry;
        this.unproved = unproved;
        this.remarks = remarks;
    }

    void check() {
        int definitions = policy.revision().definitions().size();
        for (Cell cell : plan.cells()) {
            List<NormId> readers = inquiry.readers(cell.index());
            if (!readers.isEmpty()) {
                Subject subject = cell.index() < definitions
                        ? new Subject(Subject.Kind.DEFINITION, cell.name())
                        : new Subject(Subject.Kind.NORM, readers.get(0).value());
                new InCell(cell, subject).check(cell.core());
            }
        }
    }

    /** The conditions of one cell. */
    private final class InCell {

        private final Cell cell;
        private final Subject subject;

        InCell(Cell cell, Subject subject) {
            this.cell = cell;
            this.subject = subject;
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
            Answer isTrue = inquiry.truth(core, Truth.TRUE);
            Answer isFalse = inquiry.truth(core, Truth.FALSE);
            boolean canBeTrue = !(isTrue instanceof Answer.Impossible);
            boolean canBeFalse = !(isFalse instanceof Answer.Impossible);
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
            List<Answer> answers = new ArrayList<>(List.of(isTrue, isFalse));
            boolean isSingle = !(core instanceof Core.Junction) && !(core instanceof Core.Not);
            for (boolean truth : isSingle ? new boolean[] {true, false} : new boolean[0]) {
                Answer matters = inquiry.influence(core, truth);
                answers.add(matters);
                if (matters instanceof Answer.Impossible) {
                    remark(
                            Remark.NO_INFLUENCE,
                            span,
                            "if " + quoted(span) + " were always " + truth
                                    + ", no verdict would change: this was proved",
                            "the rest says as much already; leave it out, or say what was meant; if something beside it is only"
                                    + " allowed because it is asked, join the two with 'and' or 'implies'");
                    return true;
                }
            }
            answers.stream()
                    .flatMap(answer -> answer instanceof Answer.Unproved open ? Stream.of(open) : Stream.empty())
                    .findFirst()
                    .ifPresent(open -> unproved.condition(subject, cell.source(), span, quoted(span), open));
            return false;
        }

        private String quoted(TextSpan span) {
            String words =
                    cell.source().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            return "'" + (words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…") + "'";
        }

        private void remark(Remark remark, TextSpan span, String message, String hint) {
            remarks.add(remark, subject, cell.source(), span, message, Optional.of(hint));
        }
    }
}
