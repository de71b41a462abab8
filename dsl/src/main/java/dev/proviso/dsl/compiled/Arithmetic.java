package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LMUL;
import static org.objectweb.asm.Opcodes.LNEG;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LSHL;
import static org.objectweb.asm.Opcodes.LSUB;
import static org.objectweb.asm.Opcodes.LXOR;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Type;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Writes code for operations whose result is a number, a date, a duration, a text or a set. All of them need all operands. */
final class Arithmetic {

    private static final String DECIMAL = "Ljava/math/BigDecimal;";
    private static final String SPAN = "Ljava/time/Duration;";
    private static final String OPERATOR = "Ldev/proviso/dsl/plan/Operator;";
    private static final String SET = "L" + Code.ELEMENTS + ";";
    static final long SECONDS_OF_DAY = 86_400;

    private final Code code;
    private final Values values;

    Arithmetic(Frame frame, Values values) {
        this.code = frame.code();
        this.values = values;
    }

    Held write(Core.Operation operation) {
        Operator operator = operation.operator();
        List<Held> operands = operation.operands().stream().map(values::hold).toList();
        if (operator == Operator.TIME_BETWEEN) {
            return between(operands.get(0), operands.get(1));
        }
        Result result = new Result(code, Kind.of(operation.type()));
        operands.forEach(operand -> values.needKnown(operand, result.end()));
        switch (operator) {
            case ADD_INTEGERS -> integers("addOverflows", LADD, operands, result);
            case SUBTRACT_INTEGERS -> integers("subtractOverflows", LSUB, operands, result);
            case MULTIPLY_INTEGERS -> integers("multiplyOverflows", LMUL, operands, result);
            case NEGATE_INTEGER -> {
                word(operands.get(0)).push(Long.MIN_VALUE).op(LCMP).jump(IFEQ, result.end());
                word(operands.get(0)).op(LNEG);
            }
            case ADD_DECIMALS, SUBTRACT_DECIMALS, MULTIPLY_DECIMALS, DIVIDE_DECIMALS, NEGATE_DECIMAL ->
                decimals(operator, operands, result);
            case WIDEN -> word(operands.get(0)).builtin("widen", "(J)" + DECIMAL);
            case ADD_DURATIONS, SUBTRACT_DURATIONS, MULTIPLY_DURATION, NEGATE_DURATION ->
                spans(operator, operands, result);
            case DATE_PLUS -> day("plus", operands, result);
            case DATE_MINUS -> day("minus", operands, result);
            case LENGTH -> text(operands.get(0)).builtin("length", "(Ljava/lang/String;)J");
            case LOWER -> text(operands.get(0)).builtin("lower", "(Ljava/lang/String;)Ljava/lang/String;");
            case SET -> set(operation.type(), operands);
            case UNION, WITHOUT, INTERSECT -> sets(operator, operands);
            default -> throw new IllegalArgumentException("a condition: " + operator);
        }
        return result.known();
    }

    /** The seconds from the second day to the first; without meaning, but harmless, where one is not known. */
    private Held between(Held end, Held start) {
        code.push(Block.KNOWN);
        int state = values.pushOpen(end, start).op(Opcodes.ISUB).storeInt();
        word(end).loadWord(start.first()).op(LSUB).push(SECONDS_OF_DAY).op(LMUL);
        return new Held(Kind.SPAN, state, code.storeWord());
    }

    private Code word(Held held) {
        return code.loadWord(held.first());
    }

    private Code text(Held held) {
        return code.loadReference(held.first()).cast(Code.STRING);
    }

    private void integers(String overflows, int opcode, List<Held> operands, Result result) {
        pushWords(operands);
        code.builtin(overflows, "(JJ)Z").jump(IFNE, result.end());
        pushWords(operands);
        code.op(opcode);
    }

    private void pushWords(List<Held> operands) {
        operands.forEach(operand -> code.loadWord(operand.first()));
    }

    private void decimals(Operator operator, List<Held> operands, Result result) {
        code.push(operator, Operator.class);
        operands.forEach(operand -> code.loadReference(operand.first()).cast(Code.DECIMAL));
        code.builtin("decimal", "(" + OPERATOR + DECIMAL.repeat(operands.size()) + ")" + DECIMAL);
        int decimal = code.storeReference();
        code.loadReference(decimal).jump(IFNULL, result.end());
        code.loadReference(decimal);
    }

    /** An integer factor is one word, a duration two. */
    private void spans(Operator operator, List<Held> operands, Result result) {
        StringBuilder descriptor = new StringBuilder("(").append(OPERATOR);
        code.push(operator, Operator.class);
        for (Held operand : operands) {
            code.loadWord(operand.first());
            descriptor.append('J');
            if (operand.kind() == Kind.SPAN) {
                values.pushNanos(operand);
                descriptor.append('J');
            }
        }
        int span = code.builtin("span", descriptor.append(')').append(SPAN).toString())
                .storeReference();
        code.loadReference(span).jump(IFNULL, result.end());
        code.loadReference(span).invoke(Code.DURATION, "getSeconds", "()J");
        code.loadReference(span).invoke(Code.DURATION, "getNano", "()I").op(Opcodes.I2L);
    }

    private void day(String method, List<Held> operands, Result result) {
        word(operands.get(0)).loadWord(operands.get(1).first());
        int day = values.pushNanos(operands.get(1)).builtin(method, "(JJJ)J").storeWord();
        code.loadWord(day).push(Builtins.NO_DAY).op(LCMP).jump(IFEQ, result.end());
        code.loadWord(day);
    }

    private void set(Type type, List<Held> elements) {
        if (Kind.of(type) == Kind.MASK) {
            code.push(0L);
            for (Held element : elements) {
                code.push(1L);
                if (element.kind() == Kind.TRUTH) {
                    code.loadInt(element.state()).push(1).op(Opcodes.ISHR);
                } else {
                    code.loadWord(element.first()).op(Opcodes.L2I);
                }
                code.op(LSHL).op(LOR);
            }
            return;
        }
        code.push(elements.size()).newArray(Code.OBJECT);
        for (int i = 0; i < elements.size(); i++) {
            code.op(Opcodes.DUP).push(i);
            values.pushBox(elements.get(i)).op(Opcodes.AASTORE);
        }
        code.invokeStatic(Code.ELEMENTS, "of", "([Ljava/lang/Object;)" + SET);
    }

    private void sets(Operator operator, List<Held> operands) {
        Held left = operands.get(0);
        Held right = operands.get(1);
        if (left.kind() == Kind.MASK) {
            word(left).loadWord(right.first());
            switch (operator) {
                case UNION -> code.op(LOR);
                case WITHOUT -> code.push(-1L).op(LXOR).op(LAND);
                default -> code.op(LAND);
            }
            return;
        }
        code.loadReference(left.first())
                .cast(Code.ELEMENTS)
                .loadReference(right.first())
                .cast(Code.ELEMENTS)
                .invoke(
                        Code.ELEMENTS,
                        operator == Operator.UNION ? "union" : operator == Operator.WITHOUT ? "without" : "intersect",
                        "(" + SET + ")" + SET);
    }
}
