package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.BALOAD;
import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IOR;
import static org.objectweb.asm.Opcodes.ISTORE;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Label;

/**
 * Writes code for conditions. Each leaves a truth value on the stack: {@link Block#FALSE}, {@link Block#UNKNOWN} or
 * {@link Block#KNOWN}, in this order, so that {@code and} is the lesser of two, {@code or} the greater, and {@code not} what is
 * missing to 2.
 */
final class Conditions implements Core.Visitor<Code> {

    private final Frame frame;
    private final Code code;
    private final Methods methods;
    private final Values values;

    Conditions(Frame frame, Methods methods) {
        this.frame = frame;
        this.code = frame.code();
        this.methods = methods;
        this.values = new Values(frame, this);
    }

    /** The value of a condition, by a call if it has a method of its own. */
    Code truth(Core core) {
        return methods.isApart(core) ? methods.call(core, frame) : body(core);
    }

    /** The value of a condition, here. */
    Code body(Core core) {
        return core.accept(this);
    }

    private Code slot(Core core) {
        Place place = frame.place(core).orElseThrow();
        frame.pushState(place);
        return place.shape().type() instanceof Type.OptionalOf ? code.builtin("truth", "(I)I") : code;
    }

    @Override
    public Code constant(Core.Constant constant) {
        return code.push(((Value.Bool) constant.value()).value() ? Block.TRUE : Block.FALSE);
    }

    @Override
    public Code today(Core.Today today) {
        throw new IllegalArgumentException("a day is no condition");
    }

    @Override
    public Code factRead(Core.FactRead read) {
        return slot(read);
    }

    @Override
    public Code parameterRead(Core.ParameterRead read) {
        return frame.layouts()
                .parameter(read.slot())
                .map(value -> code.push(((Value.Bool) value).value() ? Block.TRUE : Block.FALSE))
                .orElseGet(() -> code.push(Block.UNKNOWN));
    }

    @Override
    public Code cellRead(Core.CellRead read) {
        if (frame.layouts().isDefinition(read.cell())) {
            return slot(read);
        }
        return frame.held(read.cell())
                .map(code::loadInt)
                .orElseGet(() -> truth(frame.layouts().core(read.cell())));
    }

    @Override
    public Code variableRead(Core.VariableRead read) {
        return frame.binding(read.variable()) instanceof Binding.InSet element
                ? code.loadInt(element.value().state())
                : slot(read);
    }

    @Override
    public Code fieldRead(Core.FieldRead read) {
        return slot(read);
    }

    @Override
    public Code not(Core.Not not) {
        return truth(not.operand()).builtin("not", "(I)I");
    }

    @Override
    public Code junction(Core.Junction junction) {
        List<Core> operands = methods.operands(junction).stream()
                .sorted(Comparator.comparingInt(methods::weight)) // what is cheap may settle it
                .toList();
        int decisive = junction.connective().decisive() ? Block.TRUE : Block.FALSE;
        if (operands.isEmpty()) {
            return code.push(Block.TRUE - decisive);
        }
        Label settled = new Label();
        List<Core.Outcome> breaches = breaches(junction.connective(), operands);
        List<Core> others = new ArrayList<>(operands);
        others.removeAll(breaches);
        int result = (breaches.isEmpty() ? truth(others.remove(0)) : anyViolated(breaches)).storeInt();
        for (Core operand : others) {
            if (methods.isHeavy(operand)) {
                code.loadInt(result).push(decisive).jump(IF_ICMPEQ, settled);
            }
            truth(operand).loadInt(result);
            join(junction.connective()).load(ISTORE, result);
        }
        return code.label(settled).loadInt(result);
    }

    /** The operands of {@code or} that ask whether a clause is violated. */
    private static List<Core.Outcome> breaches(Connective connective, List<Core> operands) {
        return operands.stream()
                .filter(operand -> connective == Connective.OR)
                .flatMap(operand -> operand instanceof Core.Outcome outcome && outcome.test() == OutcomeTest.VIOLATED
                        ? Stream.of(outcome)
                        : Stream.empty())
                .toList();
    }

    /** Whether one of several clauses is violated. */
    private Code anyViolated(List<Core.Outcome> outcomes) {
        List<Integer> norms = outcomes.stream()
                .flatMap(outcome -> frame.layouts().norms(outcome.clause()).stream())
                .distinct()
                .toList();
        if (norms.stream().anyMatch(this::isSoft)) {
            pushFirstVerdict(norms);
            return byVerdict(OutcomeTest.VIOLATED);
        }
        code.push(Block.TRUE);
        for (int norm : norms) {
            frame.pushVerdict(norm).op(BALOAD).op(IAND);
        }
        return code.builtin("not", "(I)I");
    }

    private boolean isSoft(int norm) {
        return frame.layouts().plan().norms().get(norm).isSoft();
    }

    /** Joins the condition of a quantifier, on the element that its variable stands for, to a result in a local. */
    void join(Core.Quantified quantified, int result) {
        truth(quantified.condition()).loadInt(result);
        join(quantified.connective()).load(ISTORE, result);
    }

    private Code join(Connective connective) {
        return code.op(connective == Connective.AND ? IAND : IOR);
    }

    @Override
    public Code quantified(Core.Quantified quantified) {
        Optional<Integer> kept = methods.kept(quantified);
        if (kept.isPresent()) {
            frame.pushKept(kept.get());
            return code;
        }
        int decisive = quantified.connective().decisive() ? Block.TRUE : Block.FALSE;
        int result = code.push(Block.UNKNOWN).storeInt();
        Label end = new Label();
        new Loop(frame, values)
                .over(
                        quantified.domain(),
                        quantified.variable(),
                        end,
                        () -> code.push(Block.TRUE - decisive).load(ISTORE, result),
                        () -> {
                            truth(quantified.condition()).loadInt(result);
                            join(quantified.connective()).load(ISTORE, result);
                            code.loadInt(result).push(decisive).jump(IF_ICMPEQ, end);
                        });
        return code.label(end).loadInt(result);
    }

    @Override
    public Code count(Core.Count count) {
        throw new IllegalArgumentException("a number is no condition");
    }

    @Override
    public Code operation(Core.Operation operation) {
        return new Comparisons(frame, values).write(operation);
    }

    @Override
    public Code matches(Core.Matches matches) {
        Label unknown = new Label();
        Held text = values.hold(matches.operand());
        values.needKnown(text, unknown);
        code.push(matches.pattern(), dev.proviso.dsl.check.TextPattern.class)
                .loadReference(text.first())
                .cast(Code.STRING)
                .builtin("matches", "(Ldev/proviso/dsl/check/TextPattern;Ljava/lang/String;)Z")
                .truthOfBit();
        return values.orUnknown(unknown);
    }

    @Override
    public Code stateTest(Core.StateTest test) {
        return switch (test.state()) {
            case KNOWN, UNKNOWN -> byState(test, test.negated() ? 0b00_00_11_00 : 0b11_11_00_11);
            case NONE -> byState(test, isNone(Kind.of(test.operand().type()) == Kind.TRUTH, test.negated()));
            case EMPTY -> isEmpty(test);
        };
    }

    /** The truth value of being none for each state, the last for 0. */
    private static int isNone(boolean isCondition, boolean negated) {
        if (isCondition) {
            return negated ? 0b11_00_01_11 : 0b00_11_01_00;
        }
        return negated ? 0b00_11_01_11 : 0b11_00_01_00;
    }

    /** @param table the truth value for each state, the last for {@link Block#FALSE} */
    private Code byState(Core.StateTest test, int table) {
        int state = values.pushState(test.operand()).storeInt();
        return code.push(table).loadInt(state).builtin("entry", "(II)I");
    }

    private Code isEmpty(Core.StateTest test) {
        Core operand = test.operand();
        int negated = test.negated() ? 1 : 0;
        if (operand instanceof Core.Operation operation && operation.operator() == Operator.INTERSECT) {
            return new Comparisons(frame, values)
                    .apart(operation.operands().get(0), operation.operands().get(1), negated);
        }
        if (values.hasPushedFilling(operand)) {
            int state = code.storeInt();
            return code.push(test.negated() ? 0b01_11_01_00 : 0b01_00_01_11)
                    .loadInt(state)
                    .builtin("entry", "(II)I");
        }
        Label unknown = new Label();
        Held held = values.hold(operand);
        values.needKnown(held, unknown);
        values.pushSize(held, operand.type());
        Label empty = new Label();
        Label end = new Label();
        code.jump(IFEQ, empty).push(Block.TRUE * negated).go(end).label(empty).push(Block.TRUE * (1 - negated));
        return code.go(end).label(unknown).push(Block.UNKNOWN).label(end);
    }

    @Override
    public Code outcome(Core.Outcome outcome) {
        pushFirstVerdict(frame.layouts().norms(outcome.clause()));
        return byVerdict(outcome.test());
    }

    /** Leaves the verdict on the stack that comes first among those of some norms. */
    private void pushFirstVerdict(List<Integer> norms) {
        code.push(VerdictCode.of(Verdict.NOT_EVALUATED));
        for (int norm : norms) {
            frame.pushVerdict(norm).op(BALOAD).invokeStatic("java/lang/Math", "min", "(II)I");
        }
    }

    /** Turns a verdict on the stack into the answer to a question about it. */
    private Code byVerdict(OutcomeTest test) {
        int verdict = code.storeInt();
        return code.push(table(test)).loadInt(verdict).builtin("entry", "(II)I");
    }

    /** The truth value for each verdict, two bits each. */
    private static int table(OutcomeTest test) {
        int table = 0;
        for (Verdict verdict : Verdict.values()) {
            table |= truth(test, verdict) << (2 * VerdictCode.of(verdict));
        }
        return table;
    }

    private static int truth(OutcomeTest test, Verdict verdict) {
        boolean isUndecided = verdict == Verdict.UNDECIDED;
        boolean is = switch (test) {
            case UNDECIDED -> isUndecided;
            case NOT_APPLICABLE -> verdict == Verdict.NOT_APPLICABLE;
            case VIOLATED -> verdict == Verdict.VIOLATED;
            case COMPLIES -> verdict != Verdict.VIOLATED && verdict != Verdict.NOT_FOLLOWED;
        };
        boolean isOpen = isUndecided && (test == OutcomeTest.VIOLATED || test == OutcomeTest.COMPLIES);
        return isOpen ? Block.UNKNOWN : is ? Block.TRUE : Block.FALSE;
    }
}
