package dev.proviso.benchmarks.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules as programs of cel-java: one for each definition and each norm. */
public final class CelPolicy {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private final List<Program> definitions = new ArrayList<>();
    private final List<Program> norms = new ArrayList<>();

    private record Program(String variable, CelRuntime.Program program) {}

    public CelPolicy(Plan plan) {
        CelConditions conditions = new CelConditions(plan);
        List<CelConditions.Step> verdicts = new ArrayList<>();
        for (PlannedNorm norm : plan.norms()) {
            verdicts.add(new CelConditions.Step("v" + norm.index(), conditions.norm(norm)));
        }
        List<CelConditions.Step> shared = conditions.definitions();
        CelCompiler compiler = compiler(plan, shared, verdicts);
        CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .addLibraries(CelExtensions.sets(OPTIONS))
                .build();
        shared.forEach(step -> definitions.add(program(compiler, runtime, step)));
        verdicts.forEach(step -> norms.add(program(compiler, runtime, step)));
    }

    private static CelCompiler compiler(
            Plan plan, List<CelConditions.Step> definitions, List<CelConditions.Step> verdicts) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.sets(OPTIONS))
                .addVar(PlainFacts.TODAY, SimpleType.DYN)
                .addVar(CelConditions.known(PlainFacts.TODAY), SimpleType.BOOL);
        for (FactSlot slot : plan.facts()) {
            String variable = PlainFacts.variable(slot.declaration());
            builder.addVar(variable, SimpleType.DYN).addVar(CelConditions.known(variable), SimpleType.BOOL);
        }
        definitions.forEach(step -> builder.addVar(step.variable(), SimpleType.INT));
        verdicts.forEach(step -> builder.addVar(step.variable(), SimpleType.INT));
        return builder.build();
    }

    private static Program program(CelCompiler compiler, CelRuntime runtime, CelConditions.Step step) {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(step.expression()).getAst();
            return new Program(step.variable(), runtime.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(step.expression(), e);
        }
    }

    /** Lays facts out, to be decided again and again. */
    public Map<String, Object> variables(Facts facts, Vocabulary vocabulary) {
        Map<String, @Nullable Object> plain = PlainFacts.of(facts, vocabulary);
        Map<String, Object> variables = known(plain);
        plain.forEach((name, value) -> variables.put(CelConditions.known(name), value != null));
        return variables;
    }

    private static Map<String, Object> known(Map<String, @Nullable Object> map) {
        Map<String, Object> known = new HashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                known.put(name, listed(value));
            }
        });
        return known;
    }

    /** CEL has lists, and functions that take them as sets. */
    @SuppressWarnings("unchecked")
    private static Object listed(Object value) {
        if (value instanceof Set<?> set) {
            return new ArrayList<>(set);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CelPolicy::listed).toList();
        }
        return value instanceof Map<?, ?> map ? known((Map<String, @Nullable Object>) map) : value;
    }

    /**
     * Decides.
     *
     * @param variables gets those of definitions and verdicts too
     * @param verdicts in the order of the plan's norms
     */
    public void decide(Map<String, Object> variables, byte[] verdicts) {
        for (Program definition : definitions) {
            variables.put(definition.variable(), eval(definition, variables));
        }
        for (int i = 0; i < verdicts.length; i++) {
            Program norm = norms.get(i);
            Long verdict = eval(norm, variables);
            variables.put(norm.variable(), verdict);
            verdicts[i] = verdict.byteValue();
        }
    }

    private static Long eval(Program program, Map<String, Object> variables) {
        try {
            return (Long) program.program().eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(program.variable(), e);
        }
    }
}
