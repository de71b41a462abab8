package dev.proviso.benchmarks.script;

import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** The rules as a script of Apache Commons JEXL. */
public final class JexlPolicy {

    private final JexlScript script;
    private final Map<String, Object> constants;

    public JexlPolicy(Plan plan) {
        PolicyScript.Written written = PolicyScript.write(plan, Dialect.JEXL);
        JexlEngine jexl = new JexlBuilder()
                .strict(true)
                .silent(false)
                .cache(64)
                .permissions(JexlPermissions.UNRESTRICTED)
                .create();
        this.script = jexl.createScript(written.text());
        this.constants = written.constants();
    }

    /** Lays facts out, to be decided again and again. */
    public JexlContext context(Facts facts, Vocabulary vocabulary) {
        Map<String, Object> variables = PlainFacts.of(facts, vocabulary);
        variables.putAll(constants);
        return new MapContext(variables);
    }

    /** The verdicts, in the order of the plan's norms. */
    public int[] decide(JexlContext context) {
        return (int[]) script.execute(context);
    }
}
