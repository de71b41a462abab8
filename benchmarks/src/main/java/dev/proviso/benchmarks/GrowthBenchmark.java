package dev.proviso.benchmarks;

import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.LargePolicy;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.FactRow;
import dev.proviso.dsl.Verdicts;
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

    /**
     * Fewer apps of larger policies, so that the facts take the same room at each size: what is measured is how the rules grow, not how
     * caches end.
     */
    private static final int CLAUSES_OF_ALL_APPS = 16 * 3_500;

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
        rows = large.apps(Measured.apps(one, CLAUSES_OF_ALL_APPS / clauses)).stream()
                .map(decider::row)
                .toArray(FactRow[]::new);
        verdicts = decider.verdicts();
    }

    @Benchmark
    public Verdicts decide() {
        next = next + 1 < rows.length ? next + 1 : 0;
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
