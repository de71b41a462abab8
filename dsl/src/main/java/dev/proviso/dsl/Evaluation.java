package dev.proviso.dsl;

import dev.proviso.dsl.explain.Explainer;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Facts;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one app stands to a revision of a policy. Immutable; any number of threads may share one. */
public final class Evaluation {

    private final CompiledPolicy compiled;
    private final Facts facts;
    private final EvaluationOptions options;
    private final Inputs inputs;
    private final List<Finding> findings;
    private final List<SanctionFinding> sanctions;
    private final Results results;

    Evaluation(CompiledPolicy compiled, Facts facts, EvaluationOptions options) {
        this.compiled = compiled;
        this.facts = facts;
        this.options = options;
        Plan plan = compiled.plan();
        BitSet all = new BitSet();
        all.set(0, plan.cells().size());
        this.inputs = Inputs.of(plan, facts, today(), options.parameters());
        this.results = Interpreter.run(plan, inputs, options.limits().steps(), all);
        this.findings = Findings.of(compiled, results);
        this.sanctions = Sanctions.of(compiled, results, findings);
    }

    public CompiledPolicy compiled() {
        return compiled;
    }

    public Facts facts() {
        return facts;
    }

    public EvaluationOptions options() {
        return options;
    }

    /** The day of the evaluation, if it is known. */
    public Optional<LocalDate> today() {
        return options.today().or(facts::asOf);
    }

    /** One finding for each clause, each item, and each other node that states a norm, in the order of the document. */
    public List<Finding> findings() {
        return findings;
    }

    /** The finding for one part; empty for those that have none. */
    public Optional<Finding> finding(NodeId clause) {
        return findings.stream()
                .filter(finding -> finding.clause().equals(clause))
                .findFirst();
    }

    /**
     * The addresses of what is not known, where that is among the reasons why a finding is undecided; empty if it is not. Which of
     * them together would decide it, {@link #explain} tells, at a greater cost.
     */
    public Set<FactPath> openFacts(Finding finding) {
        Set<FactPath> open = new LinkedHashSet<>();
        for (PlannedNorm norm : compiled.plan().norms(finding.clause())) {
            for (Gap gap : results.gaps(norm)) {
                if (gap instanceof Gap.Missing missing) {
                    open.add(missing.path());
                }
            }
        }
        return open;
    }

    /** How many findings there are of each verdict; those without any are left out. */
    public Map<Verdict, Integer> summary() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** What may follow on the violations; empty if there are none. In the order of the revision. */
    public List<SanctionFinding> sanctions() {
        return sanctions;
    }

    /**
     * Answers why a finding is as it is. Computed when asked; cost: some hundred evaluations of the clause's rules at most, and where
     * these take more than 10,000 steps, none: then the explanation names whole facts, and is limited.
     *
     * @throws IllegalArgumentException if the finding is not of this evaluation
     */
    public Explanation explain(Finding finding) {
        if (!findings.contains(finding)) {
            throw new IllegalArgumentException("not of this evaluation: " + finding.citation());
        }
        EvaluationLimits limits = options.limits();
        return new Explainer(
                        compiled.plan(),
                        compiled.policy().vocabulary(),
                        facts,
                        inputs,
                        results,
                        new Explainer.Bounds(limits.steps(), limits.alternatives(), limits.traceChildren()))
                .explain(finding);
    }
}
