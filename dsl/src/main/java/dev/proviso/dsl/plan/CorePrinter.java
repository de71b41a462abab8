package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.syntax.State;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a node much as the language would, with brackets around everything that has parts. Two nodes are written alike exactly if
 * they mean the same operations on the same slots.
 */
public final class CorePrinter implements Core.Visitor<String> {

    private final Plan plan;
    private final Function<Core.VariableRead, String> variables;
    private final Function<Variable, String> binders;

    /** Variables are written by name. */
    public CorePrinter(Plan plan) {
        this(plan, read -> read.variable().name());
    }

    /** @param variables how to write the reading of a variable */
    public CorePrinter(Plan plan, Function<Core.VariableRead, String> variables) {
        this(plan, variables, Variable::name);
    }

    private CorePrinter(Plan plan, Function<Core.VariableRead, String> variables, Function<Variable, String> binders) {
        this.plan = plan;
        this.variables = variables;
        this.binders = binders;
    }

    /** A printer that writes nodes alike that differ only in what their variables are called. */
    public static CorePrinter withoutVariableNames(Plan plan) {
        Function<Variable, String> byDepth = variable -> "$" + variable.index();
        return new CorePrinter(plan, read -> byDepth.apply(read.variable()), byDepth);
    }

    /** Writes one node. */
    public String print(Core core) {
        return core.accept(this);
    }

    private String operand(Core core) {
        return isCompact(core) ? print(core) : "(" + print(core) + ")";
    }

    private static boolean isCompact(Core core) {
        if (core instanceof Core.Operation operation) {
            return switch (operation.operator()) {
                case SET, LENGTH, LOWER, WIDEN -> true;
                default -> false;
            };
        }
        return !(core instanceof Core.Not
                || core instanceof Core.Junction
                || core instanceof Core.Quantified
                || core instanceof Core.Matches
                || core instanceof Core.StateTest);
    }

    @Override
    public String constant(Core.Constant constant) {
        return constant.value() instanceof Value.Text text
                ? quote(text.value())
                : constant.value().toString();
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public String today(Core.Today today) {
        return "today";
    }

    @Override
    public String factRead(Core.FactRead read) {
        return plan.facts().get(read.slot()).declaration().id().value();
    }

    @Override
    public String parameterRead(Core.ParameterRead read) {
        return plan.parameters().get(read.slot()).parameter().name();
    }

    @Override
    public String cellRead(Core.CellRead read) {
        return "[" + plan.cells().get(read.cell()).name() + "]";
    }

    @Override
    public String variableRead(Core.VariableRead read) {
        return variables.apply(read);
    }

    @Override
    public String fieldRead(Core.FieldRead read) {
        return operand(read.target()) + "." + read.field();
    }

    @Override
    public String not(Core.Not not) {
        return "not " + operand(not.operand());
    }

    @Override
    public String junction(Core.Junction junction) {
        return joined(junction.operands(), " " + junction.connective().word() + " ");
    }

    private String joined(List<Core> operands, String separator) {
        return operands.stream().map(this::operand).collect(Collectors.joining(separator));
    }

    @Override
    public String quantified(Core.Quantified quantified) {
        return (quantified.connective() == Connective.AND ? "every " : "some ")
                + binders.apply(quantified.variable()) + " in " + operand(quantified.domain()) + " satisfies "
                + operand(quantified.condition());
    }

    @Override
    public String count(Core.Count count) {
        return count.filter()
                .map(filter -> "count(" + binders.apply(filter.variable()) + " in " + operand(count.domain())
                        + " where " + print(filter.condition()) + ")")
                .orElseGet(() -> "count(" + print(count.domain()) + ")");
    }

    @Override
    public String operation(Core.Operation operation) {
        String symbol = operation.operator().symbol();
        return switch (operation.operator()) {
            case SET -> operation.operands().stream().map(this::print).collect(Collectors.joining(", ", "{", "}"));
            case LENGTH, LOWER, WIDEN ->
                symbol + "(" + print(operation.operands().get(0)) + ")";
            default ->
                operation.operands().size() == 1
                        ? symbol + operand(operation.operands().get(0))
                        : joined(operation.operands(), " " + symbol + " ");
        };
    }

    @Override
    public String matches(Core.Matches matches) {
        return operand(matches.operand()) + " " + matches.pattern().word() + " " + quote(matches.source());
    }

    @Override
    public String stateTest(Core.StateTest test) {
        State state = test.negated() && test.state() == State.KNOWN ? State.UNKNOWN : test.state();
        String not = test.negated() && test.state() != State.KNOWN ? "not " : "";
        return operand(test.operand()) + " is " + not + state.word();
    }

    @Override
    public String outcome(Core.Outcome outcome) {
        return outcome.test().word() + "(#" + outcome.clause() + ")";
    }
}
