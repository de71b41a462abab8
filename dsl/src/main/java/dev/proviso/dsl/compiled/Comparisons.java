package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.ISHR;
import static org.objectweb.asm.Opcodes.IXOR;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LSUB;
import static org.objectweb.asm.Opcodes.LUSHR;
import static org.objectweb.asm.Opcodes.LXOR;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.objectweb.asm.Label;

/**
 * Writes code for operations whose result is a condition. Those on words have no branches: they compute a bit whether or not the
 * operands are known, and let it count only if they are.
 */
final class Comparisons {

    private static final String WORDS = "(JJ)I";
    private static final String BITS = "(II)I";
    private static final String SETS = "(L" + Code.ELEMENTS + ";)Z";
    private static final String FORM = "Ldev/proviso/dsl/compiled/Form;";

    private final Frame frame;
    private final Code code;
    private final Values values;

    Comparisons(Frame frame, Values values) {
        this.frame = frame;
        this.code = frame.code();
        this.values = values;
    }

    /** Leaves the truth value of an operation on the stack. */
    Code write(Core.Operation operation) {
        Core left = operation.operands().get(0);
        Core right = operation.operands().get(1);
        OptionalLong names = NameTests.table(operation);
        Optional<Place> place = names.isPresent() ? frame.place(left) : Optional.empty();
        if (place.isPresent() && place.get().shape() instanceof Shape.Name) {
            frame.pushState(place.get());
            return frame.pushValue(names.getAsLong()).builtin("ofName", "(IJ)I");
        }
        return switch (operation.operator()) {
            case EQUAL -> equality(left, right);
            case NOT_EQUAL -> negated(equality(left, right));
            case IN -> membership(left, right);
            case NOT_IN -> negated(membership(left, right));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered(operation.operator(), left, right);
            case STARTS_WITH ->
                texts(left, right, compare -> compare.invoke(Code.STRING, "startsWith", "(Ljava/lang/String;)Z"));
            case ENDS_WITH ->
                texts(left, right, compare -> compare.invoke(Code.STRING, "endsWith", "(Ljava/lang/String;)Z"));
            case CONTAINS ->
                texts(left, right, compare -> compare.builtin("contains", "(Ljava/lang/String;Ljava/lang/String;)Z"));
            case SUBSET_OF -> subset(left, right);
            default -> throw new IllegalArgumentException("no condition: " + operation.operator());
        };
    }

    private static Code negated(Code code) {
        return code.builtin("not", "(I)I");
    }

    /** Takes a bit, and whether it counts, from the stack. */
    private Code judge() {
        return code.builtin("judge", BITS);
    }

    /** None equals none alone. */
    private Code equality(Core left, Core right) {
        Held a = values.hold(left);
        Held b = values.hold(right);
        return switch (a.kind()) {
            case TRUTH -> {
                code.loadInt(a.state()).loadInt(b.state()).builtin("same", BITS);
                values.pushUnknown(a, b);
                yield judge();
            }
            case WORD, MASK, SPAN -> {
                // A slot that is none has the word 0, like every other that is none.
                sameWords(a, b);
                if (!a.isAlwaysKnown() || !b.isAlwaysKnown()) {
                    pushDifferInNone(a, b);
                    code.push(1).op(IXOR).op(IAND);
                }
                values.pushUnknown(a, b);
                yield judge();
            }
            case REFERENCE, TABLE -> equalObjects(a, b, left.type());
            case STRUCTURE -> throw new IllegalArgumentException("not compared: " + left.type());
        };
    }

    private void sameWords(Held a, Held b) {
        code.loadWord(a.first()).loadWord(b.first()).builtin("same", WORDS);
        if (a.kind() == Kind.SPAN && !isWhole(a, b)) {
            values.pushNanos(a);
            values.pushNanos(b).builtin("same", WORDS).op(IAND);
        }
    }

    /** Leaves 1 on the stack if one value is none and the other is not, 0 otherwise; neither is unknown. */
    private Code pushDifferInNone(Held a, Held b) {
        values.pushState(a);
        return values.pushState(b).op(IXOR).push(1).op(IAND);
    }

    private static boolean isWhole(Held a, Held b) {
        return a.second() == Held.ZERO && b.second() == Held.ZERO;
    }

    private Code equalObjects(Held a, Held b, Type type) {
        Label unknown = new Label();
        Label none = new Label();
        Label present = new Label();
        Label end = new Label();
        needKnownOrNone(a, unknown);
        needKnownOrNone(b, unknown);
        if (!a.isAlwaysKnown() || !b.isAlwaysKnown()) {
            pushDifferInNone(a, b).jump(IFNE, none);
            values.pushState(a).push(1).op(IAND).jump(IFEQ, present);
            code.push(Block.TRUE).go(end).label(present);
        }
        code.loadReference(a.first()).loadReference(b.first());
        if (a.kind() == Kind.REFERENCE) {
            code.invoke(Code.OBJECT, "equals", "(Ljava/lang/Object;)Z").truthOfBit();
        } else {
            code.push(Form.of(Kind.element(type)), Form.class)
                    .builtin("sameLists", "(L" + Code.BLOCK + ";L" + Code.BLOCK + ";" + FORM + ")I");
        }
        code.go(end).label(none).push(Block.FALSE).go(end);
        return code.label(unknown).push(Block.UNKNOWN).label(end);
    }

    /** Goes elsewhere if a value is unknown; none passes. */
    private void needKnownOrNone(Held held, Label unknown) {
        if (held.kind() == Kind.TRUTH || !held.isAlwaysKnown()) {
            code.loadInt(held.state()).push(Block.UNKNOWN).jump(IF_ICMPEQ, unknown);
        }
    }

    /** None is in no collection, and nothing is in none. */
    private Code membership(Core element, Core collection) {
        Held a = values.hold(element);
        Held b = values.hold(collection);
        if (a.kind() == Kind.WORD && b.kind() == Kind.MASK) {
            code.loadWord(b.first()).loadWord(a.first()).op(L2I).op(LUSHR);
            code.push(1L).op(LAND).op(L2I);
            // A set that is none has no bit, and so no name; neither has a name that is none, whatever its number.
            values.pushOpen(a).push(1).op(IXOR).op(IAND);
            values.pushUnknown(a, b);
            return judge();
        }
        Label unknown = new Label();
        Label no = new Label();
        Label end = new Label();
        needKnownOrNone(a, unknown);
        needKnownOrNone(b, unknown);
        int elements = Frame.NO_LOCAL;
        if (b.kind() == Kind.TABLE) {
            elements = elements(b, collection.type(), unknown, no);
        } else if (!b.isAlwaysKnown()) {
            code.loadInt(b.state()).push(Block.NONE).jump(IF_ICMPEQ, no);
        }
        if (a.kind() == Kind.TRUTH || !a.isAlwaysKnown()) {
            code.loadInt(a.state())
                    .push(a.kind() == Kind.TRUTH ? Block.NEITHER : Block.NONE)
                    .jump(IF_ICMPEQ, no);
        }
        if (b.kind() == Kind.MASK) {
            code.loadWord(b.first()).loadInt(a.state()).push(1).op(ISHR);
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
                .builtin("elements", "(L" + Code.BLOCK + ";" + FORM + ")L" + Code.ELEMENTS + ";")
                .storeReference();
        code.loadReference(elements).jump(IFNULL, unknown);
        return elements;
    }

    private Code ordered(Operator operator, Core left, Core right) {
        Optional<Value> bound = values.constant(right);
        if (bound.isPresent()
                && left instanceof Core.Operation between
                && between.operator() == Operator.TIME_BETWEEN) {
            return days(operator, between, ((Value.Duration) bound.get()).value());
        }
        Held a = values.hold(left);
        Held b = values.hold(right);
        if (a.kind() == Kind.WORD || (a.kind() == Kind.SPAN && isWhole(a, b))) {
            boolean isTurned = operator == Operator.GREATER || operator == Operator.LESS_OR_EQUAL;
            code.loadWord(isTurned ? b.first() : a.first()).loadWord(isTurned ? a.first() : b.first());
            code.builtin(Kind.present(left.type()) == Scalar.DATE ? "lessNear" : "less", WORDS);
            if (operator == Operator.LESS_OR_EQUAL || operator == Operator.GREATER_OR_EQUAL) {
                code.push(1).op(IXOR);
            }
            values.pushOpen(a, b);
            return judge();
        }
        Label unknown = new Label();
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        compare(a, b);
        bit(
                switch (operator) {
                    case LESS -> IFLT;
                    case LESS_OR_EQUAL -> IFLE;
                    case GREATER -> IFGT;
                    default -> IFGE;
                });
        return values.orUnknown(unknown);
    }

    /** Between two days lies a whole number of them: no more than so many if the time is no longer than a bound. */
    private Code days(Operator operator, Core.Operation between, Duration bound) {
        Held end = values.hold(between.operands().get(0));
        Held start = values.hold(between.operands().get(1));
        boolean isStrict = operator == Operator.LESS || operator == Operator.GREATER_OR_EQUAL;
        long days = Math.floorDiv(bound.getSeconds(), Arithmetic.SECONDS_OF_DAY);
        boolean isWhole = bound.getNano() == 0 && bound.getSeconds() % Arithmetic.SECONDS_OF_DAY == 0;
        // Less than a bound that is no whole number of days is no more than the whole ones in it.
        long excluded = isStrict && isWhole ? days : days + 1;
        code.loadWord(end.first()).loadWord(start.first()).op(LSUB);
        frame.pushValue(excluded).builtin("lessNear", WORDS);
        if (operator == Operator.GREATER || operator == Operator.GREATER_OR_EQUAL) {
            code.push(1).op(IXOR);
        }
        values.pushOpen(end, start);
        return judge();
    }

    /** Leaves less than, equal to or more than 0 on the stack. */
    private void compare(Held a, Held b) {
        if (a.kind() == Kind.SPAN) {
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

    private Code texts(Core left, Core right, UnaryOperator<Code> compare) {
        Label unknown = new Label();
        Held a = values.hold(left);
        Held b = values.hold(right);
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        code.loadReference(a.first()).cast(Code.STRING).loadReference(b.first()).cast(Code.STRING);
        compare.apply(code).truthOfBit();
        return values.orUnknown(unknown);
    }

    private Code subset(Core left, Core right) {
        Held a = values.hold(left);
        Held b = values.hold(right);
        if (a.kind() == Kind.MASK) {
            // Nothing of the left side may be outside of the right side.
            code.loadWord(a.first()).loadWord(b.first()).push(-1L).op(LXOR).op(LAND);
            code.push(0L).builtin("same", WORDS);
            values.pushOpen(a, b);
            return judge();
        }
        return ofSets("containsAll", b, a, 0);
    }

    /**
     * Whether two sets have nothing in common, or something: nothing is made of their common elements.
     *
     * @param negated 1 for something
     */
    Code apart(Core left, Core right, int negated) {
        Held a = values.hold(left);
        Held b = values.hold(right);
        if (a.kind() == Kind.MASK) {
            code.loadWord(a.first()).loadWord(b.first()).op(LAND).builtin("some", "(J)I");
            code.push(1 - negated).op(IXOR);
            values.pushOpen(a, b);
            return judge();
        }
        return ofSets("meets", a, b, 1 - negated);
    }

    /** @param turned 1 to turn the answer round */
    private Code ofSets(String question, Held a, Held b, int turned) {
        Label unknown = new Label();
        values.needKnown(a, unknown);
        values.needKnown(b, unknown);
        code.loadReference(a.first())
                .cast(Code.ELEMENTS)
                .loadReference(b.first())
                .cast(Code.ELEMENTS)
                .invoke(Code.ELEMENTS, question, SETS);
        if (turned == 1) {
            code.push(1).op(IXOR);
        }
        code.truthOfBit();
        return values.orUnknown(unknown);
    }

    /** Turns a number on the stack into true or false, as a jump says. */
    private void bit(int opcode) {
        Label yes = new Label();
        Label end = new Label();
        code.jump(opcode, yes)
                .push(Block.FALSE)
                .go(end)
                .label(yes)
                .push(Block.TRUE)
                .label(end);
    }
}
