package dev.proviso.dsl;

import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.ParameterOverrides;
import dev.proviso.dsl.check.TypedPolicy;
import dev.proviso.dsl.plan.Lowering;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A revision whose rules are checked and ready to be evaluated. Immutable; any number of threads may share one. */
public final class CompiledPolicy {

    private final TypedPolicy typed;
    private final Plan plan;
    private final Outline outline;
    private final Readers readers;
    private final Map<NormId, Set<NodeId>> outcomesRead;

    private CompiledPolicy(TypedPolicy typed) {
        this.typed = typed;
        this.plan = Lowering.lower(typed);
        this.outline = Outline.of(typed.revision());
        this.readers = Readers.of(typed, plan, outline);
        this.outcomesRead = OutcomeReaders.of(plan);
    }

    /**
     * Checks and compiles the rules of a revision, or says everything that is wrong with them.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
     */
    public static Checked<CompiledPolicy> compile(Policy policy, Revision revision) {
        Checked<TypedPolicy> typed = Checker.check(policy, revision);
        return new Checked<>(typed.value().map(CompiledPolicy::new), typed.diagnostics());
    }

    public Policy policy() {
        return typed.policy();
    }

    public Revision revision() {
        return typed.revision();
    }

    /** The revision's citations. */
    public Outline outline() {
        return outline;
    }

    /**
     * The parts of the revision whose verdict may depend on a fact: their own rules read it, or a definition or the outcome of
     * another part that they read does. In the order of the document; empty if no rule reads it.
     */
    public Set<NodeId> readers(FactId fact) {
        return readers.readers(fact);
    }

    /**
     * The facts on which the verdict of a part may depend, in the order of the vocabulary; empty if it has no rule.
     *
     * @throws IllegalArgumentException if the revision has no such part
     */
    public Set<FactId> factsRead(NodeId clause) {
        outline.citation(clause);
        return readers.factsRead(clause);
    }

    /**
     * The clauses from whose outcomes a norm follows, if its rule reads nothing else, as that of a norm which demands to comply with all
     * others; empty if it reads facts itself, or has no rule.
     */
    public Set<NodeId> followsFrom(NormId norm) {
        return outcomesRead.getOrDefault(norm, Set.of());
    }

    /**
     * Options with parameters given as literals of the language, such as {@code 10 days}.
     *
     * @param literals by name of the parameter
     * @return the options, or a diagnostic for each name that is no parameter and each text that is no value of its type
     *     or outside its bounds
     */
    public Checked<EvaluationOptions> withParameters(EvaluationOptions options, Map<String, String> literals) {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        literals.forEach((name, text) -> texts.put(name, new RuleText(text, Origin.of("parameter " + name))));
        return withParameterTexts(options, texts);
    }

    /** Does the same with literals that were read from a file, so that diagnostics point there. */
    public Checked<EvaluationOptions> withParameterTexts(EvaluationOptions options, Map<String, RuleText> literals) {
        Checked<Map<String, Value>> values = ParameterOverrides.check(typed, literals);
        return new Checked<>(values.value().map(options::withParameters), values.diagnostics());
    }

    /** Evaluates the facts about one app, with {@link EvaluationOptions#DEFAULT}. */
    public Evaluation evaluate(Facts facts) {
        return evaluate(facts, EvaluationOptions.DEFAULT);
    }

    /**
     * Evaluates the facts about one app. Facts outside the vocabulary do not count.
     *
     * @throws IllegalArgumentException if a value is not of the type that its fact declares, or an option names no parameter or
     *     has a value of another type; facts that were read by the policy's reader, and options by
     *     {@link #withParameters}, are as they should be
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile, here or in the explanations of the
     *     evaluation
     */
    public Evaluation evaluate(Facts facts, EvaluationOptions options) {
        return new Evaluation(this, facts, options);
    }

    /** Compiles the rules to bytecode, with {@link EvaluationOptions#DEFAULT}. */
    public Decider decider() {
        return decider(EvaluationOptions.DEFAULT);
    }

    /**
     * Compiles the rules to bytecode, for many apps. Takes some milliseconds for a policy of a hundred clauses.
     *
     * @throws IllegalArgumentException if an option names no parameter or has a value of another type
     */
    public Decider decider(EvaluationOptions options) {
        return new Decider(this, options);
    }

    /** What is computed for this revision, and in what order, as text for people. */
    public String describePlan() {
        return plan.toString();
    }

    /** The rules, checked: for queries, and for the modules that the package of checks is open to. */
    @SuppressWarnings("exports")
    public TypedPolicy typed() {
        return typed;
    }

    /** What is computed for this revision: for the modules that the package of plans is open to. */
    @SuppressWarnings("exports")
    public Plan plan() {
        return plan;
    }
}
