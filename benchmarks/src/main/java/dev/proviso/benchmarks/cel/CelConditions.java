package dev.proviso.benchmarks.cel;

import dev.proviso.benchmarks.peers.Pair;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.benchmarks.peers.Translator;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules as expressions of CEL, over a variable for each fact and one that says whether it is known; records are maps that have
 * only the known fields. Quantifiers are its macros, sets its extension for sets. Shared definitions and the verdicts on other norms
 * are variables, given a number when it is known.
 */
final class CelConditions extends Translator {

    private final Set<Integer> definitions = new TreeSet<>();

    CelConditions(Plan plan) {
        super(plan);
    }

    /** An expression whose value is given to a variable. */
    record Step(String variable, String expression) {}

    String norm(PlannedNorm norm) {
        String applies =
                norm.applies().map(cell -> cell(cell).isFalse() + " ? 5 : ").orElse("");
        Pair breach = cell(norm.breach());
        return "%s(%s ? %d : (%s ? %d : 1))"
                .formatted(applies, breach.isTrue(), norm.isSoft() ? 2 : 0, breach.isFalse(), norm.isSoft() ? 4 : 3);
    }

    /** The definitions that the expressions so far read, 0 where one is false, 1 unknown, 2 true. */
    List<Step> definitions() {
        return definitions.stream()
                .map(cell -> {
                    Pair pair = plan().cells().get(cell).core().accept(this);
                    return new Step(definition(cell), "%s ? 2 : (%s ? 0 : 1)".formatted(pair.isTrue(), pair.isFalse()));
                })
                .toList();
    }

    /** The variable that says whether a variable's value is known. */
    static String known(String variable) {
        return "known_" + variable;
    }

    private static String definition(int cell) {
        return "d" + cell;
    }

    private Pair cell(int cell) {
        Core core = plan().cells().get(cell).core();
        if (core instanceof Core.Quantified && !isBreach(cell)) {
            definitions.add(cell);
            return new Pair(definition(cell) + " == 2", definition(cell) + " == 0");
        }
        return core.accept(this);
    }

    private boolean isBreach(int cell) {
        return plan().norms().stream().anyMatch(norm -> norm.breach() == cell);
    }

    @Override
    public Pair cellRead(Core.CellRead read) {
        return cell(read.cell());
    }

    @Override
    public Pair quantified(Core.Quantified quantified) {
        String list = term(quantified.domain());
        String variable = variable(quantified.variable().name());
        Pair condition = quantified.condition().accept(this);
        boolean some = quantified.connective() == Connective.OR;
        String macro = known(list) + " && %s.%s(%s, %s)";
        return new Pair(
                "(" + macro.formatted(list, some ? "exists" : "all", variable, condition.isTrue()) + ")",
                "(" + macro.formatted(list, some ? "all" : "exists", variable, condition.isFalse()) + ")");
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
        return "one_" + name;
    }

    @Override
    protected String field(Core target, String field) {
        return term(target) + "." + field;
    }

    @Override
    protected String isKnown(Core read) {
        return read instanceof Core.FieldRead ? "has(" + term(read) + ")" : known(term(read));
    }

    @Override
    protected String text(String value) {
        return "'" + value + "'";
    }

    private String list(List<String> values) {
        return values.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    protected String in(String term, List<String> values) {
        return term + " in " + list(values);
    }

    @Override
    protected String contains(String set, String value) {
        return value + " in " + set;
    }

    @Override
    protected String includes(String set, List<String> values) {
        return "sets.contains(" + set + ", " + list(values) + ")";
    }

    @Override
    protected String meets(String set, List<String> values) {
        return "sets.intersects(" + set + ", " + list(values) + ")";
    }

    @Override
    protected String isSubset(String part, String set) {
        return "sets.contains(" + set + ", " + part + ")";
    }

    @Override
    protected String meet(String one, String other) {
        return "sets.intersects(" + one + ", " + other + ")";
    }

    @Override
    protected String isEmpty(String collection) {
        return "size(" + collection + ") == 0";
    }

    @Override
    protected boolean unknownEqualsNothing() {
        return false;
    }
}
