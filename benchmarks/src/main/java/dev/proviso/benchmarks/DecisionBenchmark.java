package dev.proviso.benchmarks;

import com.cedarpolicy.model.AuthorizationRequest;
import dev.proviso.benchmarks.cedar.CedarPolicy;
import dev.proviso.benchmarks.cel.CelPolicy;
import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.benchmarks.drools.DroolsPolicy;
import dev.proviso.benchmarks.map.FactMap;
import dev.proviso.benchmarks.map.MapRules;
import dev.proviso.benchmarks.ruling.NormOrder;
import dev.proviso.benchmarks.script.JexlPolicy;
import dev.proviso.benchmarks.script.MvelPolicy;
import dev.proviso.benchmarks.typed.App;
import dev.proviso.benchmarks.typed.AppReader;
import dev.proviso.benchmarks.typed.Deadlines;
import dev.proviso.benchmarks.typed.TypedRules;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.FactRow;
import dev.proviso.dsl.Verdicts;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.jexl3.JexlContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One decision: all norms of the bundled policy for one app, any of whose facts may be unknown. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    /** Each app in its turn. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        int next() {
            next = (next + 1) & (Measured.COUNT - 1);
            return next;
        }
    }

    /** Rules written by hand over typed fields. */
    @State(Scope.Thread)
    public static class Typed {

        final TypedRules rules;
        final App[] apps;
        final byte[] verdicts = new byte[NormOrder.norms().size()];

        public Typed() {
            Bundled bundled = Bundled.read();
            rules = new TypedRules(Deadlines.of(bundled.deadlines()));
            apps = Measured.apps(bundled).stream()
                    .map(facts -> AppReader.read(facts, bundled.policy().vocabulary()))
                    .toArray(App[]::new);
        }
    }

    @Benchmark
    public byte[] handWritten(Typed typed, Turn turn) {
        typed.rules.decide(typed.apps[turn.next()], typed.verdicts);
        return typed.verdicts;
    }

    /** Rules written by hand over maps. */
    @State(Scope.Thread)
    public static class Maps {

        final MapRules rules;
        final List<Map<String, Object>> apps;
        final byte[] verdicts = new byte[NormOrder.norms().size()];

        public Maps() {
            Bundled bundled = Bundled.read();
            rules = new MapRules(bundled.deadlines());
            apps = Measured.apps(bundled).stream().map(FactMap::of).toList();
        }
    }

    @Benchmark
    public byte[] handWrittenOverMaps(Maps maps, Turn turn) {
        maps.rules.decide(maps.apps.get(turn.next()), maps.verdicts);
        return maps.verdicts;
    }

    /** The interpreter, which is what the language means. */
    @State(Scope.Thread)
    public static class Interpreted {

        final CompiledPolicy policy;
        final List<Facts> apps;

        public Interpreted() {
            Bundled bundled = Bundled.read();
            policy = bundled.compiled();
            apps = Measured.apps(bundled);
        }
    }

    @Benchmark
    public Evaluation interpreter(Interpreted interpreted, Turn turn) {
        return interpreted.policy.evaluate(interpreted.apps.get(turn.next()));
    }

    /** Rules compiled to bytecode. */
    @State(Scope.Thread)
    public static class Compiled {

        final Decider decider;
        final FactRow[] rows;
        final Verdicts verdicts;

        public Compiled() {
            Bundled bundled = Bundled.read();
            decider = bundled.compiled().decider();
            rows = Measured.apps(bundled).stream().map(decider::row).toArray(FactRow[]::new);
            verdicts = decider.verdicts();
        }
    }

    @Benchmark
    public Verdicts decider(Compiled compiled, Turn turn) {
        compiled.decider.decide(compiled.rows[turn.next()], compiled.verdicts);
        return compiled.verdicts;
    }

    @Benchmark
    public Decision deciderWithResult(Compiled compiled, Turn turn) {
        return compiled.decider.decide(compiled.rows[turn.next()]);
    }

    /** Apache Commons JEXL. */
    @State(Scope.Thread)
    public static class Jexl {

        final JexlPolicy policy;
        final List<JexlContext> apps;

        public Jexl() {
            Bundled bundled = Bundled.read();
            policy = new JexlPolicy(bundled.plan());
            apps = Measured.apps(bundled).stream()
                    .map(facts -> policy.context(facts, bundled.policy().vocabulary()))
                    .toList();
        }
    }

    @Benchmark
    public int[] jexl(Jexl jexl, Turn turn) {
        return jexl.policy.decide(jexl.apps.get(turn.next()));
    }

    /** MVEL. */
    @State(Scope.Thread)
    public static class Mvel {

        final MvelPolicy policy;
        final List<Map<String, Object>> apps;

        public Mvel() {
            Bundled bundled = Bundled.read();
            policy = new MvelPolicy(bundled.plan());
            apps = Measured.apps(bundled).stream()
                    .map(facts -> policy.variables(facts, bundled.policy().vocabulary()))
                    .toList();
        }
    }

    @Benchmark
    public List<?> mvel(Mvel mvel, Turn turn) {
        return mvel.policy.decide(mvel.apps.get(turn.next()));
    }

    /** cel-java. */
    @State(Scope.Thread)
    public static class Cel {

        final CelPolicy policy;
        final List<Map<String, Object>> apps;
        final byte[] verdicts = new byte[NormOrder.norms().size()];

        public Cel() {
            Bundled bundled = Bundled.read();
            policy = new CelPolicy(bundled.plan());
            apps = Measured.apps(bundled).stream()
                    .map(facts -> policy.variables(facts, bundled.policy().vocabulary()))
                    .toList();
        }
    }

    @Benchmark
    public byte[] cel(Cel cel, Turn turn) {
        cel.policy.decide(cel.apps.get(turn.next()), cel.verdicts);
        return cel.verdicts;
    }

    /** Drools. */
    @State(Scope.Thread)
    public static class Drools {

        final DroolsPolicy policy;
        final List<List<Object>> apps;

        public Drools() {
            Bundled bundled = Bundled.read();
            Vocabulary vocabulary = bundled.policy().vocabulary();
            policy = new DroolsPolicy(bundled.plan(), vocabulary);
            apps = Measured.apps(bundled).stream()
                    .map(facts -> policy.objects(facts, vocabulary))
                    .toList();
        }
    }

    @Benchmark
    public byte[] drools(Drools drools, Turn turn) {
        return drools.policy.decide(drools.apps.get(turn.next()));
    }

    /** Cedar, native code behind Java. */
    @State(Scope.Thread)
    public static class Cedar {

        final CedarPolicy policy;
        final List<AuthorizationRequest> apps;
        final byte[] verdicts;

        public Cedar() {
            Bundled bundled = Bundled.read();
            policy = new CedarPolicy(bundled.plan());
            apps = Measured.apps(bundled).stream()
                    .map(facts -> policy.request(facts, bundled.policy().vocabulary()))
                    .toList();
            verdicts = new byte[policy.norms().size()];
        }
    }

    @Benchmark
    public byte[] cedar(Cedar cedar, Turn turn) {
        cedar.policy.decide(cedar.apps.get(turn.next()), cedar.verdicts);
        return cedar.verdicts;
    }
}
