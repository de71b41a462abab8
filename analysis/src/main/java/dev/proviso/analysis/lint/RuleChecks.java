package dev.proviso.analysis.lint;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Inquiry;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks over rules: which verdicts they can have, whether test cases show these, and what each condition does. */
final class RuleChecks {

    private final CompiledPolicy policy;
    private final Inquiry inquiry;
    private final ShownVerdicts shown;
    private final Unproved unproved;
    private final Remarks remarks;

    private RuleChecks(CompiledPolicy policy, List<TestCase> cases, Remarks remarks) {
        this.policy = policy;
        this.inquiry = Inquiry.into(
                policy, cases.stream().map(TestCase::facts).toList(), (verdict, otherwise) -> verdict != otherwise);
        this.shown = ShownVerdicts.of(policy, cases);
        this.unproved = new Unproved(remarks);
        this.remarks = remarks;
    }

    static void check(CompiledPolicy policy, List<TestCase> cases, Remarks remarks) {
        RuleChecks checks = new RuleChecks(policy, cases, remarks);
        policy.plan().norms().forEach(checks::norm);
        new ConditionChecks(policy, checks.inquiry, checks.unproved, remarks).check();
        checks.unproved.tell();
    }

    private void norm(PlannedNorm norm) {
        Subject subject = new Subject(Subject.Kind.NORM, norm.norm().id().value());
        Map<Verdict, Answer> answers = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            answers.put(verdict, answer(norm.norm().id(), verdict));
        }
        never(
                subject,
                answers,
                norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED,
                Remark.NEVER_BROKEN,
                "the rule says nothing then; say what would break it");
        never(
                subject,
                answers,
                norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT,
                Remark.NEVER_KEPT,
                "wherever the rule applies it is broken, or cannot be decided; say what would keep it");
        answers.forEach((verdict, answer) -> {
            if (answer instanceof Answer.Unproved open) {
                unproved.verdict(subject, word(verdict), open);
            }
        });
        missingCases(norm, subject, answers);
    }

    private Answer answer(NormId norm, Verdict verdict) {
        return shown.withOwnParameters(norm, verdict)
                .<Answer>map(Answer.Witness::new)
                .orElseGet(() -> inquiry.verdict(norm, verdict));
    }

    private void never(Subject subject, Map<Verdict, Answer> answers, Verdict verdict, Remark remark, String hint) {
        if (answers.get(verdict) instanceof Answer.Impossible) {
            remarks.add(
                    remark,
                    subject,
                    "no app can be " + word(verdict) + " under '" + subject.name()
                            + "', whatever its facts: this was proved",
                    hint);
        }
    }

    private void missingCases(PlannedNorm norm, Subject subject, Map<Verdict, Answer> answers) {
        Set<Verdict> seen = shown.of(norm.norm().id());
        Map<Verdict, Facts> missing = new EnumMap<>(Verdict.class);
        answers.forEach((verdict, answer) -> {
            if (answer instanceof Answer.Witness witness && !seen.contains(verdict)) {
                missing.put(verdict, witness.facts());
            }
        });
        String all = missing.keySet().stream().map(RuleChecks::word).collect(Collectors.joining(" or "));
        missing.entrySet().stream().findFirst().ifPresent(first -> {
            String citation = policy.outline().citation(norm.norm().clause());
            remarks.add(
                    Remark.NO_CASE,
                    subject,
                    "no test case that expects something of " + citation + " shows '" + subject.name() + "' " + all,
                    "it is " + word(first.getKey()) + ", for example, with " + Examples.of(first.getValue()));
        });
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
