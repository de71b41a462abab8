package dev.proviso.benchmarks.script;

import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mvel2.MVEL;
import org.mvel2.integration.impl.MapVariableResolverFactory;

/** The rules as a compiled script of MVEL. */
public final class MvelPolicy {

    private final Serializable script;
    private final Map<String, Object> constants;

    public MvelPolicy(Plan plan) {
        PolicyScript.Written written = PolicyScript.write(plan, Dialect.MVEL);
        this.script = MVEL.compileExpression(written.text());
        this.constants = written.constants();
    }

    /** Lays facts out, to be decided again and again. */
    public Map<String, @Nullable Object> variables(Facts facts, Vocabulary vocabulary) {
        Map<String, @Nullable Object> variables = PlainFacts.of(facts, vocabulary);
        variables.putAll(constants);
        return variables;
    }

    /** The verdicts, in the order of the plan's norms. The script's own variables do not stay. */
    public List<?> decide(Map<String, @Nullable Object> variables) {
        MapVariableResolverFactory locals = new MapVariableResolverFactory(new HashMap<>());
        locals.setNextFactory(new MapVariableResolverFactory(variables));
        return (List<?>) MVEL.executeExpression(script, null, locals);
    }
}
