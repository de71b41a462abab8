package dev.proviso.benchmarks.drools;

import dev.proviso.benchmarks.peers.Pair;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.benchmarks.peers.Translator;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The norms as rules: for each one for each verdict that is decided. Conditions on facts are constraints on the one app; those on the
 * elements of lists, which are facts of their own, are {@code exists} and {@code not}; norms whose outcome others read say it by facts
 * that they insert.
 */
final class DroolsRules extends Translator {

    private final Set<Integer> read = new HashSet<>();
    /** Conditions that look at more than the app. */
    private final Set<String> patterns = new HashSet<>();
    /** Of conditions that one of some norms is broken, which. */
    private final Map<String, Set<Integer>> broken = new HashMap<>();

    private final Map<Integer, Pair> cells = new HashMap<>();
    private final StringBuilder rules = new StringBuilder();
    private boolean inElement;

    private DroolsRules(Plan plan) {
        super(plan);
    }

    static String write(Plan plan, Vocabulary vocabulary) {
        return new DroolsRules(plan).write(vocabulary);
    }

    private String write(Vocabulary vocabulary) {
        // all of them before any is written: whether a norm says its outcome depends on what the others read
        List<Pair> breaches =
                plan().norms().stream().map(norm -> cell(norm.breach())).toList();
        for (int i = 0; i < breaches.size(); i++) {
            PlannedNorm norm = plan().norms().get(i);
            Pair breach = breaches.get(i);
            rule(norm, norm.isSoft() ? 2 : 0, breach.isTrue());
            rule(norm, norm.isSoft() ? 4 : 3, breach.isFalse());
            norm.applies().ifPresent(cell -> rule(norm, 5, cell(cell).isFalse()));
        }
        return """
                package %s
                import %s
                global Rulings rulings
                declare Broken
                  norm : int
                end
                declare Kept
                  norm : int
                end
                """.formatted(DroolsTypes.PACKAGE, Rulings.class.getName())
                + DroolsTypes.declarations(vocabulary)
                + rules;
    }

    private void rule(PlannedNorm norm, int verdict, String condition) {
        rules.append("rule \"%s %d\"\nwhen\n".formatted(norm.norm().id().value(), verdict));
        rules.append("  $app : App()\n  ").append(pattern(condition)).append("\nthen\n");
        rules.append("  rulings.put(%d, %d);\n".formatted(norm.index(), verdict));
        if (read.contains(norm.index())) {
            rules.append("  insert(new %s(%d));\n".formatted(verdict == 0 ? "Broken" : "Kept", norm.index()));
        }
        rules.append("end\n");
    }

    /** A condition that looks at more than the app. */
    private String pattern(String condition) {
        return patterns.contains(condition) ? condition : "App(" + condition + ")";
    }

    private String remember(String pattern) {
        patterns.add(pattern);
        return pattern;
    }

    @Override
    protected String all(List<String> conditions) {
        return joined(conditions, super.all(plain(conditions)), " and ");
    }

    @Override
    protected String any(List<String> conditions) {
        Set<Integer> norms = new TreeSet<>();
        conditions.forEach(condition -> norms.addAll(broken.getOrDefault(condition, Set.of())));
        if (norms.isEmpty()) {
            return joined(conditions, super.any(plain(conditions)), " or ");
        }
        List<String> merged = new ArrayList<>(conditions);
        merged.removeIf(broken::containsKey);
        String one = oneBroken(norms);
        if (merged.isEmpty()) {
            return one;
        }
        merged.add(one);
        return joined(merged, super.any(plain(merged)), " or ");
    }

    private List<String> plain(List<String> conditions) {
        return conditions.stream()
                .filter(condition -> !patterns.contains(condition))
                .toList();
    }

    private String joined(List<String> conditions, String plain, String word) {
        List<String> parts =
                conditions.stream().filter(patterns::contains).distinct().collect(Collectors.toList());
        if (parts.isEmpty()) {
            return plain;
        }
        if (parts.size() < conditions.stream().distinct().count()) {
            parts.add(0, "App(" + plain + ")");
        }
        return remember(parts.size() == 1 ? parts.get(0) : "(" + String.join(word, parts) + ")");
    }

    private String oneBroken(Set<Integer> norms) {
        String condition = "exists Broken(norm in (%s))"
                .formatted(norms.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        broken.put(condition, norms);
        return remember(condition);
    }

    @Override
    public Pair outcome(Core.Outcome outcome) {
        if (outcome.test() != OutcomeTest.VIOLATED) {
            throw unsupported(outcome);
        }
        List<Integer> norms =
                plan().norms(outcome.clause()).stream().map(PlannedNorm::index).toList();
        read.addAll(norms);
        return new Pair(
                oneBroken(new TreeSet<>(norms)),
                all(norms.stream()
                        .map(norm -> remember("exists Kept(norm == " + norm + ")"))
                        .toList()));
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
        if (inElement || !(quantified.domain() instanceof Core.FactRead list)) {
            throw unsupported(quantified);
        }
        inElement = true;
        Pair condition = quantified.condition().accept(this);
        inElement = false;
        FactDeclaration declaration = plan().facts().get(list.slot()).declaration();
        boolean some = quantified.connective() == Connective.OR;
        String element = DroolsTypes.element(declaration);
        String decided = remember("exists %s(%s)".formatted(element, some ? condition.isTrue() : condition.isFalse()));
        String open = remember("not %s(%s)".formatted(element, not(some ? condition.isFalse() : condition.isTrue())));
        String otherwise = all(List.of(isKnown(list), open));
        return some ? new Pair(decided, otherwise) : new Pair(otherwise, decided);
    }

    @Override
    protected String verdict(int norm) {
        throw new IllegalArgumentException("rules read what others have inserted");
    }

    @Override
    protected String fact(int slot) {
        return ofApp(PlainFacts.variable(plan().facts().get(slot).declaration()));
    }

    @Override
    protected String today() {
        return ofApp(PlainFacts.TODAY);
    }

    private String ofApp(String field) {
        return inElement ? "$app." + field : field;
    }

    @Override
    protected String variable(String name) {
        throw new IllegalArgumentException("elements are looked at by their fields");
    }

    @Override
    protected String field(Core target, String field) {
        return field;
    }

    @Override
    protected String isKnown(Core read) {
        return term(read) + " != null";
    }

    @Override
    protected String text(String value) {
        return '"' + value + '"';
    }

    @Override
    protected String in(String term, List<String> values) {
        return term + values.stream().map(this::text).collect(Collectors.joining(", ", " in (", ")"));
    }

    @Override
    protected String contains(String set, String value) {
        return set + " contains " + value;
    }

    @Override
    protected String includes(String set, List<String> values) {
        return values.stream().map(value -> contains(set, text(value))).collect(Collectors.joining(" && ", "(", ")"));
    }

    @Override
    protected String meets(String set, List<String> values) {
        return values.stream().map(value -> contains(set, text(value))).collect(Collectors.joining(" || ", "(", ")"));
    }

    @Override
    protected String isSubset(String part, String set) {
        return set + ".containsAll(" + part + ")";
    }

    @Override
    protected String meet(String one, String other) {
        return not("java.util.Collections.disjoint(" + one + ", " + other + ")");
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
