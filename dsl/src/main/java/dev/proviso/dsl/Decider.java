package dev.proviso.dsl;

import dev.proviso.dsl.compiled.JsonRows;
import dev.proviso.dsl.compiled.Program;
import dev.proviso.dsl.compiled.Row;
import dev.proviso.dsl.compiled.Workspace;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.SourceReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides apps by rules that were compiled to bytecode: the same verdicts as {@link CompiledPolicy#evaluate}, some thousand times as
 * fast. For many apps, or where a decision must not keep anybody waiting.
 *
 * <p>The options are compiled in: values of parameters are constants of the code. Immutable; any number of threads may share one.
 */
public final class Decider {

    private final CompiledPolicy compiled;
    private final EvaluationOptions options;
    private final Program program;
    private final JsonRows rows;
    private final List<NormId> norms;
    private final Map<NormId, Integer> indexes = new HashMap<>();

    Decider(CompiledPolicy compiled, EvaluationOptions options) {
        this.compiled = compiled;
        this.options = options;
        Plan plan = compiled.plan();
        Inputs none = Inputs.of(plan, Facts.none(""), Optional.empty(), options.parameters());
        this.program = Program.of(
                plan,
                compiled.policy().vocabulary(),
                none.parameters(),
                options.limits().steps());
        this.rows = new JsonRows(
                program,
                Set.of(
                        compiled.policy().id().value(),
                        compiled.revision().address().toString()));
        List<NormId> ids = new ArrayList<>();
        for (PlannedNorm norm : plan.norms()) {
            indexes.put(norm.norm().id(), ids.size());
            ids.add(norm.norm().id());
        }
        this.norms = List.copyOf(ids);
    }

    public CompiledPolicy compiled() {
        return compiled;
    }

    public EvaluationOptions options() {
        return options;
    }

    /** The norms that have a rule, each after those whose outcome it reads. Verdicts are counted in this order. */
    public List<NormId> norms() {
        return norms;
    }

    /**
     * Lays the facts about one app out.
     *
     * @throws IllegalArgumentException if a value is not of the type that its fact declares; facts that were read by the policy's
     *     reader are as they should be
     */
    public FactRow row(Facts facts) {
        return new FactRow(this, program.row(inputs(facts)), () -> facts);
    }

    /**
     * Reads the facts about one app from a facts file in JSON, or says what is wrong with it. Much faster than to read the facts and
     * lay them out, for files without evidence. The text is kept for {@link FactRow#facts()} and must not be changed.
     *
     * @param name what to call the file in diagnostics; an app that gives no name for itself is named after it
     * @param json the file, in UTF-8
     */
    public Checked<FactRow> read(String name, byte[] json) {
        Optional<Row> row = rows.read(json, options.today());
        if (row.isPresent()) {
            return Checked.of(new FactRow(this, row.get(), () -> facts(name, json)));
        }
        Checked<Facts> facts = checked(name, json);
        return new Checked<>(facts.value().map(this::row), facts.diagnostics());
    }

    private Facts facts(String name, byte[] json) {
        Checked<Facts> facts = checked(name, json);
        return facts.value().orElseThrow(() -> new IllegalStateException("changed since it was read: " + name));
    }

    private Checked<Facts> checked(String name, byte[] json) {
        return SourceReader.read(name, json)
                .then(source -> FactsReader.read(
                        source, compiled.policy(), compiled.revision().id()));
    }

    private Inputs inputs(Facts facts) {
        return Inputs.of(compiled.plan(), facts, options.today().or(facts::asOf), options.parameters());
    }

    /** A new place for verdicts. */
    public Verdicts verdicts() {
        return new Verdicts(this, program.workspace());
    }

    /**
     * Decides, and allocates the result.
     *
     * @throws IllegalArgumentException if another decider made the row
     */
    public Decision decide(FactRow row) {
        Verdicts verdicts = verdicts();
        decide(row, verdicts);
        return new Decision(row, verdicts);
    }

    /**
     * Decides, and allocates nothing, as long as the rules do not compute texts, decimals or sets of texts.
     *
     * @param row of this decider
     * @param verdicts of this decider; what was there before is lost
     * @throws IllegalArgumentException if either is another decider's
     */
    public void decide(FactRow row, Verdicts verdicts) {
        if (row.decider() != this || verdicts.decider() != this) {
            throw new IllegalArgumentException("a row, or a place for verdicts, that another decider made");
        }
        if (program.isWithinLimits(row.row())) {
            program.run(row.row(), verdicts.workspace());
        } else {
            interpret(row, verdicts.workspace());
        }
    }

    /** Rules that may run out of steps: only the interpreter counts them. */
    private void interpret(FactRow row, Workspace workspace) {
        Plan plan = compiled.plan();
        BitSet all = new BitSet();
        all.set(0, plan.cells().size());
        Results results =
                Interpreter.run(plan, inputs(row.facts()), options.limits().steps(), all);
        for (PlannedNorm norm : plan.norms()) {
            workspace.put(norm.index(), results.verdict(norm));
        }
    }

    Verdict verdict(NormId norm, Verdicts verdicts) {
        Integer index = indexes.get(norm);
        if (index != null) {
            return verdicts.get(index);
        }
        if (compiled.revision().norms().stream().noneMatch(n -> n.id().equals(norm))) {
            throw new IllegalArgumentException("no such norm: " + norm);
        }
        return Verdict.NOT_EVALUATED;
    }

    Verdict verdict(NodeId clause, Verdicts verdicts) {
        compiled.outline().citation(clause);
        return Verdict.ofClause(compiled.plan().normsOf().getOrDefault(clause, List.of()).stream()
                .map(verdicts::get)
                .toList());
    }
}
