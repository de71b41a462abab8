package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.ISTORE;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.Comparator;
import java.util.List;
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
        return code.push(((Value.Bool) constant.value()).value() ? Block.KNOWN : Block.FALSE);
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
                .map(value -> code.push(((Value.Bool) value).value() ? Block.KNOWN : Block.FALSE))
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
        return truth(not.operand()).op(INEG).push(Block.KNOWN).op(IADD);
    }

    @Override
    public Code junction(Core.Junction junction) {
        List<Core> operands = methods.operands(junction).stream()
                .sorted(Comparator.comparingInt(methods::weight)) // what is cheap may settle it
                .toList();
        int decisive = junction.connective().decisive() ? Block.KNOWN : Block.FALSE;
        if (operands.isEmpty()) {
            return code.push(Block.KNOWN - decisive);
        }
        Label settled = new Label();
        int result = truth(operands.get(0)).storeInt();
        for (Core operand : operands.subList(1, operands.size())) {
            if (methods.weight(operand) > 2) {
                code.loadInt(result).push(decisive).jump(IF_ICMPEQ, settled);
            }
            truth(operand).loadInt(result);
            join(junction.connective()).load(ISTORE, result);
        }
        return code.label(settled).loadInt(result);
    }

    private Code join(Connective connective) {
        return code.invokeStatic("java/lang/Math", connective == Connective.AND ? "min" : "max", "(II)I");
    }

    @Override
    public Code quantified(Core.Quantified quantified) {
        int decisive = quantified.connective().decisive() ? Block.KNOWN : Block.FALSE;
        int result = code.push(Block.UNKNOWN).storeInt();
        Label end = new Label();
        new Loop(frame, values)
                .over(
                        quantified.domain(),
                        quantified.variable(),
                        end,
                        () -> code.push(Block.KNOWN - decisive).load(ISTORE, result),
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
        int negated = test.negated() ? Block.KNOWN : Block.FALSE;
        Label unknown = new Label();
        Label none = new Label();
        Label end = new Label();
        switch (test.state()) {
            case KNOWN, UNKNOWN -> {
                values.pushState(test.operand());
                code.push(Block.UNKNOWN).jump(IF_ICMPEQ, none);
                code.push(Block.KNOWN - negated).go(end).label(none).push(negated);
                return code.label(end);
            }
            case NONE -> {
                int state = values.pushState(test.operand()).storeInt();
                code.loadInt(state).push(Block.UNKNOWN).jump(IF_ICMPEQ, unknown);
                code.loadInt(state).push(Block.NONE).jump(IF_ICMPEQ, none);
                code.push(negated).go(end).label(none).push(Block.KNOWN - negated);
                return code.go(end).label(unknown).push(Block.UNKNOWN).label(end);
            }
            case EMPTY -> {
                Held held = values.hold(test.operand());
                values.needKnown(held, unknown);
                values.pushSize(held, test.operand().type());
                code.jump(IFEQ, none).push(negated).go(end).label(none).push(Block.KNOWN - negated);
                return code.go(end).label(unknown).push(Block.UNKNOWN).label(end);
            }
        }
        throw new IllegalArgumentException(test.state().name());
    }

    @Override
    public Code outcome(Core.Outcome outcome) {
        List<Integer> norms = frame.layouts().norms(outcome.clause());
        code.push(Workspace.code(Verdict.NOT_EVALUATED));
        for (int norm : norms) {
            frame.pushVerdicts();
            code.push(norm).op(org.objectweb.asm.Opcodes.BALOAD).invokeStatic("java/lang/Math", "min", "(II)I");
        }
        int verdict = code.storeInt();
        OutcomeTest test = outcome.test();
        if (test == OutcomeTest.UNDECIDED || test == OutcomeTest.NOT_APPLICABLE) {
            return is(verdict, test == OutcomeTest.UNDECIDED ? Verdict.UNDECIDED : Verdict.NOT_APPLICABLE);
        }
        Label undecided = new Label();
        Label yes = new Label();
        Label end = new Label();
        code.loadInt(verdict).push(Workspace.code(Verdict.UNDECIDED)).jump(IF_ICMPEQ, undecided);
        boolean ifViolated = test == OutcomeTest.VIOLATED;
        code.loadInt(verdict).push(Workspace.code(Verdict.VIOLATED)).jump(IF_ICMPEQ, yes);
        if (!ifViolated) {
            code.loadInt(verdict).push(Workspace.code(Verdict.NOT_FOLLOWED)).jump(IF_ICMPEQ, yes);
        }
        code.push(ifViolated ? Block.FALSE : Block.KNOWN).go(end);
        code.label(yes).push(ifViolated ? Block.KNOWN : Block.FALSE).go(end);
        return code.label(undecided).push(Block.UNKNOWN).label(end);
    }

    private Code is(int verdict, Verdict wanted) {
        Label no = new Label();
        Label end = new Label();
        code.loadInt(verdict).push(Workspace.code(wanted)).jump(IF_ICMPNE, no);
        return code.push(Block.KNOWN).go(end).label(no).push(Block.FALSE).label(end);
    }
}
