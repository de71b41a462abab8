package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.fact.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules that share code come to what the interpreter says, each for facts of its own. */
class SharingProperties {

    private static final int ALWAYS = 1;
    private static final int NEVER = Integer.MAX_VALUE;

    /** Facts, definitions and rules of which there are many: the number of each stands for {@code #}. */
    private static final String FACTS = """
              - {id: told#, type: boolean, question: Told?, kind: observed}
              - {id: day#, type: date, question: When?, kind: observed}
              - {id: end#, type: date, question: Until when?, kind: observed}
              - {id: origin#, type: origin, question: Where from?, kind: observed}
              - {id: price#, type: decimal, question: Which price?, kind: observed}
              - {id: took#, type: duration, question: How long?, kind: observed}
              - {id: uses#, type: list of use, question: Which uses?, kind: observed}
            """;

    private static final List<String> RULES = List.of(
            "require told#",
            "forbid late#",
            "applies when origin# = web forbid some u in uses# satisfies u.sold and u.origin = origin#",
            "forbid violated(A#) and price# > 2.5",
            "require took# * 2 <= longest# or violated(D#)",
            "require count(u in uses# where u.sold) < #",
            "require double# < 9.5");

    private static final Map<String, String> DEFINITIONS = new TreeMap<>(Map.of(
            "late#", "end# - day# > # days",
            "longest#", "took# + # days",
            "double#", "price# * 2.0"));

    private static final int COPIES = 40;

    @Property(tries = 300)
    void inTheOrderOfTheTable(@ForAll("cases") RandomCase random) {
        agrees(random.policy(), ALWAYS, List.of(random.complete(), random.known(), random.less(), Facts.none("app")));
    }

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    @Example
    void eachReadsItsOwnFacts() {
        RandomCase some = manyAlike();
        agrees(some.policy(), COPIES, some.apps(1, 100));
    }

    @Example
    void theCodeDoesNotGrowWithTheRules() {
        CompiledPolicy policy = manyAlike().policy();
        assertThat(size(policy, COPIES)).isLessThan(size(policy, NEVER) / 10);
        assertThat(size(policy, COPIES + 1)).isEqualTo(size(policy, NEVER));
    }

    private static RandomCase manyAlike() {
        PolicySketch sketch = PolicySketch.over("""
                types:
                  origin: {values: {web: The web, user: The user}}
                  use:
                    fields:
                      sold: {type: boolean, question: Sold?, kind: observed}
                      origin: {type: origin, question: Where from?, kind: observed}
                facts:
                """ + copies(FACTS));
        for (int copy = 0; copy < COPIES; copy++) {
            String number = Integer.toString(copy);
            DEFINITIONS.forEach((name, text) -> sketch.define(name.replace("#", number), text.replace("#", number)));
            char label = 'A';
            for (String rule : RULES) {
                sketch.clause(label++ + number, rule.replace("#", number));
            }
        }
        Facts none = Facts.none("app");
        return new RandomCase(sketch, sketch.compile(), none, none, none);
    }

    private static String copies(String text) {
        return IntStream.range(0, COPIES)
                .mapToObj(copy -> text.replace("#", Integer.toString(copy)))
                .collect(Collectors.joining());
    }

    private static void agrees(CompiledPolicy policy, int alike, List<Facts> apps) {
        EvaluationOptions options = RandomCase.TODAY;
        Plan plan = policy.plan();
        Program program = Program.of(plan, policy.policy().vocabulary(), parameters(policy), Long.MAX_VALUE, alike);
        Workspace workspace = program.workspace();
        BitSet all = new BitSet();
        all.set(0, plan.cells().size());
        for (Facts facts : apps) {
            Inputs inputs = Inputs.of(plan, facts, options.today(), options.parameters());
            program.run(program.row(inputs), workspace);
            Results expected = Interpreter.run(plan, inputs, options.limits().steps(), all);
            for (PlannedNorm norm : plan.norms()) {
                assertThat(workspace.verdict(norm.index()))
                        .as("%s of %s", norm.norm().id(), facts.values())
                        .isEqualTo(expected.verdict(norm));
            }
        }
    }

    private static List<Datum> parameters(CompiledPolicy policy) {
        return Inputs.of(policy.plan(), Facts.none(""), Optional.empty(), Map.of())
                .parameters();
    }

    private static int size(CompiledPolicy policy, int alike) {
        Program program =
                Program.of(policy.plan(), policy.policy().vocabulary(), parameters(policy), Long.MAX_VALUE, alike);
        return program.size();
    }
}
