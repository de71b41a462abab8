package dev.proviso.analysis.cases;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies of one clause, A1, over the boolean facts a, b, c and d, and cases for them. */
public final class SmallPolicy {

    public static final String VOCABULARY = """
            facts:
              - {id: a, type: boolean, question: Is it a?, kind: observed}
              - {id: b, type: boolean, question: Is it b?, kind: observed}
              - {id: c, type: boolean, question: Is it c?, kind: observed}
              - {id: d, type: boolean, question: Is it d?, kind: observed}
              - {id: n, type: integer, question: How many?, kind: observed}
            """;

    private SmallPolicy() {}

    public static CompiledPolicy of(String rule) {
        return PolicySketch.over(VOCABULARY).clause("A1", rule).compile();
    }

    /** The facts whose names are listed are true or false by the bits of a number, the first by the lowest. */
    public static Facts facts(List<String> names, int bits) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(new FactId(names.get(i)), FactValue.of(new Value.Bool((bits >> i & 1) == 1)));
        }
        return new Facts("app", Optional.empty(), Optional.empty(), values, Map.of(), Map.of());
    }

    /** A case that expects of A1 what comes out. */
    public static TestCase expecting(CompiledPolicy policy, String name, Facts facts) {
        NodeId clause = new NodeId("a1");
        String verdict = VerdictWords.of(
                policy.evaluate(facts).finding(clause).orElseThrow().verdict());
        return expecting(name, facts, verdict);
    }

    public static TestCase expecting(String name, Facts facts, String verdict) {
        Location at = Location.startOf("cases.yaml");
        return new TestCase(
                name,
                facts,
                Map.of(),
                List.of(new TestCase.Expectation(new NodeId("a1"), Optional.empty(), "A1", verdict, at)),
                at);
    }

    /** A case for each number. */
    public static List<TestCase> cases(CompiledPolicy policy, List<String> names, List<Integer> bits) {
        List<TestCase> cases = new ArrayList<>();
        for (int number : bits) {
            cases.add(expecting(policy, "case " + number, facts(names, number)));
        }
        return cases;
    }
}
