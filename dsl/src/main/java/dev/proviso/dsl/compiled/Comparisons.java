package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LUSHR;

import dev.proviso.dsl.plan.Core;
import dev.proviso.model.fact.Type;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes code for operations whose result is a condition. */
final class Comparisons {

    private static final String SETS = "(L" + Code.ELEMENTS + ";)Z";

    private final Code code;
    private final Values values;

    Comparisons(Frame frame, Values values) {
        this.code = frame.code();
        this.values = values;
    }

    /** Leaves the truth value of an operation on the stack. */
    Code write(Core.Operation operation) {
        Core left = operation.operands().get(0);
        Core right = operation.operands().get(1);
        return switch (operation.operator()) {
            case EQUAL -> equality(left, right);
            case NOT_EQUAL -> negated(equality(left, right));
            case IN -> membership(left, right);
            case NOT_IN -> negated(membership(left, right));
            case LESS -> ordered(IFLT, left, right);
            case LESS_OR_EQUAL -> ordered(IFLE, left, right);
            case GREATER -> ordered(IFGT, left, right);
            case GREATER_OR_EQUAL -> ordered(IFGE, left, right);
            case STARTS_WITH -> texts("startsWith", "(Ljava/lang/String;)Z", left, right);
            case ENDS_WITH -> texts("endsWith", "(Ljava/lang/String;)Z", left, right);
            case CONTAINS -> texts("contains", "(Ljava/lang/CharSequence;)Z", left, right);
            case SUBSET_OF -> subset(left, right);
            default -> throw new IllegalArgumentException("no condition: " + operation.operator());
        };
    }

    private static Code negated(Code code) {
        return code.op(Opcodes.INEG).push(Block.KNOWN).op(Opcodes.IADD);
    }

    /** Goes elsewhere if a value is unknown; none passes. */
    private void needKnownOrNone(Held held, Label unknown) {
        if (held.kind() == Kind.TRUTH || !held.isAlwaysKnown()) {
            code.loadInt(held.state()).push(Block.UNKNOWN).jump(IF_ICMPEQ, unknown);
        }
    }

    /** None equals none alone. */
    private Code equality(Core left, Core right) {
        Label unknown = new Label();
        Label none = new Label();
        Label end = new Label();
        Held a = values.hold(left);
        Held b = values.hold(right);
        needKnownOrNone(a, unknown);
        needKnownOrNone(b, unknown);
        if (a.kind() == Kind.TRUTH) {
            bit(IF_ICMPEQ, () -> code.loadInt(a.state()).loadInt(b.state()));
            return values.orUnknown(unknown);
        }
        if (!a.isAlwaysKnown() || !b.isAlwaysKnown()) {
            // Known states are two: if they differ, one is none.
            values.pushState(a);
            values.pushState(b).jump(IF_ICMPNE, none);
            Label present = new Label();
            values.pushState(a).push(Block.KNOWN).jump(IF_ICMPEQ, present);
            code.push(Block.KNOWN).go(end);
            code.label(present);
        }
        switch (a.kind()) {
            case WORD, MASK ->
                bit(IFEQ, () -> code.loadWord(a.first()).loadWord(b.first()).op(LCMP));
            case SPAN -> bit(IFEQ, () -> compare(a, b));
            case REFERENCE ->
                code.loadReference(a.first())
                        .loadReference(b.first())
                        .invoke(Code.OBJECT, "equals", "(Ljava/lang/Object;)Z")
                        .truthOfBit();
            case TABLE ->
                code.loadReference(a.first())
                        .loadReference(b.first())
                        .push(Form.of(Kind.element(left.type())), Form.class)
                        .builtin(
                                "sameLists",
                                "(L" + Code.BLOCK + ";L" + Code.BLOCK + ";Ldev/proviso/dsl/compiled/Form;)I");
            case TRUTH, STRUCTURE -> throw new IllegalArgumentException("not compared: " + a.kind());
        }
        code.go(end).label(none).push(Block.FALSE).go(end);
        return code.label(unknown).push(Block.UNKNOWN).label(end);
    }

    /** None is in no collection, and nothing is in none. */
    private Code membership(Core element, Core collection) {
        Label unknown = new Label();
        Label no = new Label();
        Label end = new Label();
        Held a = values.hold(element);
        Held b = values.hold(collection);
        needKnownOrNone(a, unknown);
        needKnownOrNone(b, unknown);
        int elements = Frame.NO_LOCAL;
        if (b.kind() == Kind.TABLE) {
            elements = elements(b, collection.type(), unknown, no);
        } else if (!b.isAlwaysKnown()) {
            code.loadInt(b.state()).push(Block.NONE).jump(IF_ICMPEQ, no);
        }
        if (a.kind() == Kind.TRUTH || !a.isAlwaysKnown()) {
            code.loadInt(a.state()).push(Block.NONE).jump(IF_ICMPEQ, no);
        }
        if (b.kind() == Kind.MASK) {
            code.loadWord(b.first());
            if (a.kind() == Kind.TRUTH) {
                code.loadInt(a.state()).push(1).op(Opcodes.ISHR);
            } else {
                code.loadWord(a.first()).op(L2I);
            }
            code.op(LUSHR).push(1L).op(LAND).op(L2I).truthOfBit();
        } else {
            code.loadReference(elements == Frame.NO_LOCAL ? b.first() : elements)
                    .cast(Code.ELEMENTS);
            values.pushBox(a)
                    .invoke(Code.ELEMENTS, "contains", "(Ljava/lang/Object;)Z")
                    .truthOfBit();
        }
        code.go(end).label(no).push(Block.FALSE).go(end);
        return code.label(unknown).push(Block.UNKNOWN).label(end);
    }

    /** The elements of a list as a set, in a local. Goes elsewhere if one is unknown, or the list is none. */
    private int elements(Held list, Type type, Label unknown, Label none) {
        code.loadInt(list.state()).push(Block.NONE).jump(IF_ICMPEQ, none);
        int elements = code.loadReference(list.first())
                .push(Form.of(Kind.element(type)), Form.class)
                .builtin("elements", "(L" + Code.BLOCK + ";Ldev/proviso/dsl/compiled/Form;)L" + Code.ELEMENTS + ";")
                .storeReference();
        code.loadReference(elements).jump(Opcodes.IFNULL, unknown);
        return elements;
    }

    private Code ordered(int opcode, Core left, Core right) {
        Label unknown = new Label();
        Held a = values.hold(left);
        Held b = values.hold(right);
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        bit(opcode, () -> compare(a, b));
        return values.orUnknown(unknown);
    }

    /** Leaves less than, equal to or more than 0 on the stack. */
    private void compare(Held a, Held b) {
        boolean isWhole = a.second() == Held.ZERO && b.second() == Held.ZERO;
        if (a.kind() == Kind.WORD || (a.kind() == Kind.SPAN && isWhole)) {
            code.loadWord(a.first()).loadWord(b.first()).op(LCMP);
        } else if (a.kind() == Kind.SPAN) {
            code.loadWord(a.first());
            values.pushNanos(a).loadWord(b.first());
            values.pushNanos(b).builtin("compareSpans", "(JJJJ)I");
        } else {
            code.loadReference(a.first())
                    .cast(Code.DECIMAL)
                    .loadReference(b.first())
                    .cast(Code.DECIMAL)
                    .invoke(Code.DECIMAL, "compareTo", "(Ljava/math/BigDecimal;)I");
        }
    }

    private Code texts(String method, String descriptor, Core left, Core right) {
        Label unknown = new Label();
        Held a = values.hold(left);
        Held b = values.hold(right);
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        code.loadReference(a.first())
                .cast(Code.STRING)
                .loadReference(b.first())
                .cast(Code.STRING)
                .invoke(Code.STRING, method, descriptor)
                .truthOfBit();
        return values.orUnknown(unknown);
    }

    private Code subset(Core left, Core right) {
        Label unknown = new Label();
        Held a = values.hold(left);
        Held b = values.hold(right);
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        if (a.kind() == Kind.MASK) {
            // Nothing of the left side may be outside of the right side.
            bit(
                    IFEQ,
                    () -> code.loadWord(a.first())
                            .loadWord(b.first())
                            .push(-1L)
                            .op(Opcodes.LXOR)
                            .op(LAND)
                            .push(0L)
                            .op(LCMP));
        } else {
            code.loadReference(b.first())
                    .cast(Code.ELEMENTS)
                    .loadReference(a.first())
                    .cast(Code.ELEMENTS)
                    .invoke(Code.ELEMENTS, "containsAll", SETS)
                    .truthOfBit();
        }
        return values.orUnknown(unknown);
    }

    /** Leaves true or false on the stack, as a jump says. */
    private void bit(int opcode, Runnable operands) {
        Label yes = new Label();
        Label end = new Label();
        operands.run();
        code.jump(opcode, yes)
                .push(Block.FALSE)
                .go(end)
                .label(yes)
                .push(Block.KNOWN)
                .label(end);
    }
}
