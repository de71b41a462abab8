package dev.proviso.dsl.stage;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.check.TypedPolicy.TypedNorm;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.CorePrinter;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints what a rule or a query is at a stage of the compiler. The text is for people; its form may change.
 *
 * <pre>{@code
 * Stages.ofRules(policy, clause, Stage.TYPED).values().forEach(System.out::print);
 * }</pre>
 */
public final class Stages {

    /** What the parts of a query start with that are expressions of its plan. */
    private static final List<String> EXPRESSIONS = List.of("where ", "by ", "select ");

    private Stages() {}

    /**
     * The rules of a clause at a stage, by norm, each in lines that end in a line end; empty if the clause has no rule.
     *
     * @param clause without the parts inside it
     */
    public static Map<NormId, String> ofRules(CompiledPolicy policy, NodeId clause, Stage stage) {
        Map<NormId, String> texts = new LinkedHashMap<>();
        for (PlannedNorm norm : policy.plan().norms()) {
            if (norm.norm().clause().equals(clause)) {
                texts.put(norm.norm().id(), text(policy, norm, stage));
            }
        }
        return texts;
    }

    /** A query at a stage, in lines that end in a line end. */
    public static String ofQuery(Query query, Stage stage) {
        return switch (stage) {
            case SYNTAX -> RecordTree.of(query.syntax());
            case TYPED ->
                query.expressions().entrySet().stream()
                                .map(expression -> RecordTree.of(expression.getKey(), expression.getValue()))
                                .collect(Collectors.joining())
                        + around(query);
            case PLAN -> query.plan().toString() + around(query);
        };
    }

    /** What a query is besides its expressions. */
    private static String around(Query query) {
        StringBuilder text = new StringBuilder("rows\n");
        Printer.parts(query.syntax()).stream()
                .filter(part -> EXPRESSIONS.stream().noneMatch(part::startsWith))
                .forEach(part -> text.append("  ").append(part).append('\n'));
        if (!query.questions().isEmpty()) {
            text.append("asked of each row\n");
            query.questions()
                    .forEach((field, question) -> text.append("  ")
                            .append(field)
                            .append(" = ")
                            .append(question)
                            .append('\n'));
        }
        return text.toString();
    }

    private static String text(CompiledPolicy policy, PlannedNorm norm, Stage stage) {
        return switch (stage) {
            case SYNTAX ->
                RecordTree.of(
                        new Parser().parseRule(norm.norm().rule().orElseThrow()).orThrow());
            case TYPED -> RecordTree.of(typed(policy, norm).rule());
            case PLAN -> plan(policy.plan(), norm);
        };
    }

    private static TypedNorm typed(CompiledPolicy policy, PlannedNorm norm) {
        return policy.typed().norms().stream()
                .filter(typed -> typed.norm().id().equals(norm.norm().id()))
                .findFirst()
                .orElseThrow();
    }

    /** The cells that the norm needs, in the order in which they are computed, and the slots that they read. */
    private static String plan(Plan plan, PlannedNorm norm) {
        Set<Integer> cells = new TreeSet<>();
        add(plan, norm.breach(), cells);
        norm.applies().ifPresent(cell -> add(plan, cell, cells));
        Set<Integer> facts = new TreeSet<>();
        cells.forEach(cell -> facts.addAll(plan.cells().get(cell).facts()));
        StringBuilder text = new StringBuilder();
        for (int fact : facts) {
            text.append("fact ").append(fact).append("  ");
            text.append(plan.facts().get(fact).declaration().id()).append('\n');
        }
        CorePrinter printer = new CorePrinter(plan);
        for (int index : plan.order()) {
            if (cells.contains(index)) {
                Cell cell = plan.cells().get(index);
                text.append("cell ").append(index).append("  ").append(cell.name());
                text.append(" = ").append(printer.print(cell.core())).append('\n');
            }
        }
        norm.applies()
                .ifPresent(cell -> text.append("applies  cell ").append(cell).append('\n'));
        return text.append("breach  cell ").append(norm.breach()).append('\n').toString();
    }

    /** A cell, and all that are read for it, however long the chain of definitions is. */
    private static void add(Plan plan, int cell, Set<Integer> cells) {
        Deque<Integer> open = new ArrayDeque<>(List.of(cell));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (cells.add(next)) {
                plan.cells().get(next).cells().forEach(open::push);
            }
        }
    }
}
