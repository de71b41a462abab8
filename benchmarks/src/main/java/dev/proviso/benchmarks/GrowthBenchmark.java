package dev.proviso.benchmarks;

import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.LargePolicy;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.FactRow;
import dev.proviso.dsl.Verdicts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What larger policies cost: to compile, and to decide one app. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class GrowthBenchmark {

    /** So few that the facts of the largest policy still fit into a processor's cache. */
    private static final int APPS = 16;

    @Param({"35", "350", "3500"})
    public int clauses;

    private Bundled policy;
    private CompiledPolicy compiled;
    private Decider decider;
    private FactRow[] rows;
    private Verdicts verdicts;
    private int next;

    @Setup
    public void compileOnce() {
        Bundled one = Bundled.read();
        LargePolicy large = LargePolicy.of(one, clauses);
        policy = large.policy();
        compiled = policy.compiled();
        decider = compiled.decider();
        rows = large.apps(List.copyOf(Measured.apps(one).subList(0, APPS))).stream()
                .map(decider::row)
                .toArray(FactRow[]::new);
        verdicts = decider.verdicts();
    }

    @Benchmark
    public Verdicts decide() {
        next = (next + 1) & (APPS - 1);
        decider.decide(rows[next], verdicts);
        return verdicts;
    }

    /** From the texts of the rules to rules that can be interpreted: parse, check, lower. */
    @Benchmark
    public CompiledPolicy compile() {
        return policy.compiled();
    }

    /** From there to bytecode, loaded. */
    @Benchmark
    public Decider generate() {
        return compiled.decider();
    }
}
