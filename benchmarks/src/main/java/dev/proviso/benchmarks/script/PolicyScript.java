package dev.proviso.benchmarks.script;

import dev.proviso.benchmarks.peers.Pair;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.benchmarks.peers.Sets;
import dev.proviso.benchmarks.peers.Translator;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All rules as one script that gives the list of verdicts. Quantifiers are loops; each definition and each quantifier is a local
 * variable that is 0 where it is false, 1 unknown, 2 true; sets of names are variables given from outside, so that none is built
 * while the script runs.
 */
final class PolicyScript extends Translator {

    private final Dialect dialect;
    private final StringBuilder script = new StringBuilder();
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<List<String>, String> namesOfSets = new HashMap<>();
    private final Map<Integer, Pair> cells = new HashMap<>();
    private int locals;

    private PolicyScript(Plan plan, Dialect dialect) {
        super(plan);
        this.dialect = dialect;
        constants.put("sets", new Sets());
    }

    /**
     * A script.
     *
     * @param constants variables beside those of {@link PlainFacts}, the same for all apps
     */
    record Written(String text, Map<String, Object> constants) {}

    static Written write(Plan plan, Dialect dialect) {
        return new PolicyScript(plan, dialect).write();
    }

    private Written write() {
        for (PlannedNorm norm : plan().norms()) {
            norm(norm);
        }
        script.append(
                plan().norms().stream().map(norm -> verdict(norm.index())).collect(Collectors.joining(", ", "[", "]")));
        script.append(";\n");
        return new Written(script.toString(), Map.copyOf(constants));
    }

    private void norm(PlannedNorm norm) {
        String applies =
                norm.applies().map(cell -> cell(cell).isFalse() + " ? 5 : ").orElse("");
        Pair breach = cell(norm.breach());
        int broken = norm.isSoft() ? 2 : 0;
        int kept = norm.isSoft() ? 4 : 3;
        script.append(dialect.declare(
                verdict(norm.index()),
                "%s(%s ? %d : (%s ? %d : 1))".formatted(applies, breach.isTrue(), broken, breach.isFalse(), kept)));
    }

    private Pair cell(int cell) {
        Pair known = cells.get(cell);
        if (known == null) {
            known = plan().cells().get(cell).core().accept(this);
            cells.put(cell, known);
        }
        return known;
    }

    @Override
    public Pair cellRead(Core.CellRead read) {
        return cell(read.cell());
    }

    @Override
    public Pair quantified(Core.Quantified quantified) {
        String local = "q" + locals++;
        boolean some = quantified.connective() == Connective.OR;
        int decided = some ? 2 : 0;
        int open = some ? 0 : 2;
        Pair condition = quantified.condition().accept(this);
        String list = term(quantified.domain());
        String deciding = some ? condition.isTrue() : condition.isFalse();
        String harmless = some ? condition.isFalse() : condition.isTrue();
        script.append(dialect.declare(local, "1"))
                .append("if (%s != null) {\n  %s = %d;\n".formatted(list, local, open))
                .append("  ")
                .append(dialect.loop(variable(quantified.variable().name()), list))
                .append("\n    if (%s != %d) {".formatted(local, decided))
                .append("\n      if %s { %s = %d; %s }".formatted(deciding, local, decided, dialect.leave()))
                .append(" else if (%s) { %s = 1; }".formatted(not(harmless), local))
                .append("\n    }\n  }\n}\n");
        return new Pair(local + " == 2", local + " == 0");
    }

    @Override
    protected String verdict(int norm) {
        return "v" + norm;
    }

    @Override
    protected String fact(int slot) {
        return PlainFacts.variable(plan().facts().get(slot).declaration());
    }

    @Override
    protected String today() {
        return PlainFacts.TODAY;
    }

    @Override
    protected String variable(String name) {
        return "one_" + name; // names of ours may be words of theirs
    }

    @Override
    protected String field(Core target, String field) {
        return term(target) + "." + field;
    }

    @Override
    protected String isKnown(Core read) {
        return term(read) + " != null";
    }

    @Override
    protected String text(String value) {
        return "'" + value + "'";
    }

    private String set(List<String> values) {
        return namesOfSets.computeIfAbsent(values, given -> {
            String name = "s" + namesOfSets.size();
            constants.put(name, new HashSet<>(given));
            return name;
        });
    }

    @Override
    protected String in(String term, List<String> values) {
        return set(values) + ".contains(" + term + ")";
    }

    @Override
    protected String contains(String set, String value) {
        return set + ".contains(" + value + ")";
    }

    @Override
    protected String includes(String set, List<String> values) {
        return set + ".containsAll(" + set(values) + ")";
    }

    @Override
    protected String meets(String set, List<String> values) {
        return "sets.meet(" + set + ", " + set(values) + ")";
    }

    @Override
    protected String isSubset(String part, String set) {
        return set + ".containsAll(" + part + ")";
    }

    @Override
    protected String meet(String one, String other) {
        return "sets.meet(" + one + ", " + other + ")";
    }

    @Override
    protected String isEmpty(String collection) {
        return collection + ".isEmpty()";
    }

    @Override
    protected boolean unknownEqualsNothing() {
        return true;
    }
}
