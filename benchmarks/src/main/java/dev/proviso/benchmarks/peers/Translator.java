package dev.proviso.benchmarks.peers;

import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns conditions of a plan into conditions of a language with {@code &&}, {@code ||} and {@code !} that stop early, each into a
 * {@link Pair}. What needs an operator that the bundled policy does not use is refused.
 *
 * <p>A test is only made where what it reads is known, and the rules ask for none before they use what may be none, in the same
 * order as the translation does; so no test meets a value that it is not for.
 */
public abstract class Translator implements Core.Visitor<Pair> {

    private final Plan plan;

    protected Translator(Plan plan) {
        this.plan = plan;
    }

    protected final Plan plan() {
        return plan;
    }

    /** The expression that has the verdict of a norm as a number of {@link dev.proviso.benchmarks.ruling.Ruling}. */
    protected abstract String verdict(int norm);

    protected abstract String fact(int slot);

    protected abstract String today();

    protected abstract String variable(String name);

    protected abstract String field(Core target, String field);

    /** Whether a fact, a field or the day is known. */
    protected abstract String isKnown(Core read);

    protected abstract String text(String value);

    /** Of a text or name and several of its type. */
    protected abstract String in(String term, List<String> values);

    protected abstract String contains(String set, String value);

    protected abstract String includes(String set, List<String> values);

    protected abstract String meets(String set, List<String> values);

    protected abstract String isSubset(String part, String set);

    protected abstract String meet(String one, String other);

    protected abstract String isEmpty(String collection);

    /** Whether {@code ==}, and {@link #in}, are false where the left side is unknown, rather than a mistake. */
    protected abstract boolean unknownEqualsNothing();

    protected String all(List<String> conditions) {
        return conditions.stream().distinct().collect(Collectors.joining(" && ", "(", ")"));
    }

    protected String any(List<String> conditions) {
        return conditions.stream().distinct().collect(Collectors.joining(" || ", "(", ")"));
    }

    protected String not(String condition) {
        return "!(" + condition + ")";
    }

    @Override
    public final Pair constant(Core.Constant constant) {
        boolean value = ((Value.Bool) constant.value()).value();
        return new Pair(Boolean.toString(value), Boolean.toString(!value));
    }

    @Override
    public final Pair factRead(Core.FactRead read) {
        return truth(read);
    }

    @Override
    public final Pair fieldRead(Core.FieldRead read) {
        return truth(read);
    }

    private Pair truth(Core read) {
        return new Pair(
                guarded(read, term(read) + " == true", unknownEqualsNothing()),
                guarded(read, term(read) + " == false", unknownEqualsNothing()));
    }

    @Override
    public final Pair variableRead(Core.VariableRead read) {
        throw unsupported(read);
    }

    @Override
    public final Pair today(Core.Today today) {
        throw unsupported(today);
    }

    @Override
    public final Pair parameterRead(Core.ParameterRead read) {
        throw unsupported(read);
    }

    @Override
    public final Pair count(Core.Count count) {
        throw unsupported(count);
    }

    @Override
    public final Pair matches(Core.Matches matches) {
        throw unsupported(matches);
    }

    @Override
    public final Pair not(Core.Not not) {
        return not.operand().accept(this).negated();
    }

    @Override
    public final Pair junction(Core.Junction junction) {
        List<Pair> operands = junction.operands().stream()
                .map(operand -> operand.accept(this))
                .toList();
        List<String> truths = operands.stream().map(Pair::isTrue).toList();
        List<String> falsehoods = operands.stream().map(Pair::isFalse).toList();
        return junction.connective() == Connective.AND
                ? new Pair(all(truths), any(falsehoods))
                : new Pair(any(truths), all(falsehoods));
    }

    @Override
    public final Pair stateTest(Core.StateTest test) {
        Pair pair = switch (test.state()) {
            case EMPTY -> emptiness(test);
            case NONE -> noneness(test);
            case KNOWN, UNKNOWN -> throw unsupported(test);
        };
        return test.negated() ? pair.negated() : pair;
    }

    private Pair noneness(Core.StateTest test) {
        Type type = ((Type.OptionalOf) test.operand().type()).value();
        String none = type == Type.Scalar.DATE ? Long.toString(PlainFacts.NO_DAY) : text(PlainFacts.NO_TEXT);
        return test(test, term(test.operand()) + " == " + none, unknownEqualsNothing());
    }

    private Pair emptiness(Core.StateTest test) {
        if (test.operand() instanceof Core.Operation operation && operation.operator() == Operator.INTERSECT) {
            Core one = operation.operands().get(0);
            Core other = operation.operands().get(1);
            String meeting = isConstant(other) ? meets(term(one), names(other)) : meet(term(one), term(other));
            return test(test, meeting, false).negated();
        }
        return test(test, isEmpty(term(test.operand())), false);
    }

    @Override
    public Pair outcome(Core.Outcome outcome) {
        if (outcome.test() != OutcomeTest.VIOLATED) {
            throw unsupported(outcome);
        }
        List<String> violated = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (PlannedNorm norm : plan.norms(outcome.clause())) {
            violated.add(verdict(norm.index()) + " == 0");
            otherwise.add(verdict(norm.index()) + " > 1");
        }
        return new Pair(any(violated), all(otherwise));
    }

    @Override
    public final Pair operation(Core.Operation operation) {
        Core left = operation.operands().get(0);
        Core right = operation.operands().get(1);
        return switch (operation.operator()) {
            case EQUAL -> test(operation, term(left) + " == " + term(right), unknownEqualsNothing());
            case NOT_EQUAL ->
                test(operation, term(left) + " == " + term(right), unknownEqualsNothing())
                        .negated();
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                test(operation, term(left) + " " + operation.operator().symbol() + " " + term(right), false);
            case IN -> membership(operation, left, right);
            case NOT_IN -> membership(operation, left, right).negated();
            case SUBSET_OF ->
                test(
                        operation,
                        isConstant(left) ? includes(term(right), names(left)) : isSubset(term(left), term(right)),
                        false);
            default -> throw unsupported(operation);
        };
    }

    private Pair membership(Core.Operation operation, Core element, Core collection) {
        return isConstant(collection)
                ? test(operation, in(term(element), names(collection)), unknownEqualsNothing())
                : test(operation, contains(term(collection), term(element)), false);
    }

    private Pair test(Core what, String test, boolean falseIfUnknown) {
        return new Pair(guarded(what, test, falseIfUnknown), guarded(what, not(test), false));
    }

    private String guarded(Core what, String test, boolean falseIfUnknown) {
        List<String> conditions = new ArrayList<>();
        if (!falseIfUnknown) {
            Reads.of(what).forEach(read -> conditions.add(isKnown(read)));
        }
        conditions.add(test);
        return all(conditions);
    }

    /** A value that is no condition. */
    protected final String term(Core core) {
        if (core instanceof Core.FactRead read) {
            return fact(read.slot());
        }
        if (core instanceof Core.FieldRead read) {
            return field(read.target(), read.field());
        }
        if (core instanceof Core.VariableRead read) {
            return variable(read.variable().name());
        }
        if (core instanceof Core.Today) {
            return today();
        }
        if (core instanceof Core.Constant constant) {
            return literal(constant.value());
        }
        if (core instanceof Core.ParameterRead read) {
            return literal(plan.parameters().get(read.slot()).value().orElseThrow());
        }
        if (core instanceof Core.Operation operation && operation.operator() == Operator.TIME_BETWEEN) {
            return term(operation.operands().get(0)) + " - "
                    + term(operation.operands().get(1));
        }
        throw unsupported(core);
    }

    /** Days and stretches of time are numbers of days: between two days lies a whole number of them. */
    private String literal(Value value) {
        if (value instanceof Value.Duration duration) {
            return Long.toString(Math.floorDiv(
                    duration.value().toSeconds(), Duration.ofDays(1).toSeconds()));
        }
        return value instanceof Value.Int ? value.toString() : text(value.toString());
    }

    private static boolean isConstant(Core core) {
        return core instanceof Core.Constant
                || (core instanceof Core.Operation operation
                        && operation.operator() == Operator.SET
                        && operation.operands().stream().allMatch(Translator::isConstant));
    }

    private static List<String> names(Core set) {
        if (set instanceof Core.Constant constant) {
            return ((Value.SetOf) constant.value())
                    .elements().stream().map(Value::toString).toList();
        }
        return ((Core.Operation) set)
                .operands().stream()
                        .map(operand -> ((Core.Constant) operand).value().toString())
                        .toList();
    }

    protected static IllegalArgumentException unsupported(Core core) {
        return new IllegalArgumentException("not translated: " + core);
    }
}
