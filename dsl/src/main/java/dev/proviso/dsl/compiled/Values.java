package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.IOR;
import static org.objectweb.asm.Opcodes.ISTORE;

import dev.proviso.dsl.plan.Core;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Label;

/** Writes code for values of any type. Each is left in locals. */
final class Values implements Core.Visitor<Held> {

    private final Frame frame;
    private final Code code;
    private final Conditions conditions;

    Values(Frame frame, Conditions conditions) {
        this.frame = frame;
        this.code = frame.code();
        this.conditions = conditions;
    }

    /** Puts a value into locals. */
    Held hold(Core core) {
        return frame.place(core).map(this::read).orElseGet(() -> core.accept(this));
    }

    private Held read(Place place) {
        frame.pushState(place);
        int state = code.storeInt();
        if (place.shape() instanceof Shape.Name) {
            int known = code.loadInt(state).builtin("stateOfName", "(I)I").storeInt();
            return new Held(
                    Kind.WORD,
                    known,
                    code.loadInt(state).builtin("numberOfName", "(I)J").storeWord());
        }
        Kind kind = Kind.of(place.shape().type());
        return switch (kind) {
            case TRUTH, STRUCTURE -> new Held(kind, state, state);
            case WORD, MASK -> {
                frame.pushWord(place, word(place));
                yield new Held(kind, state, code.storeWord());
            }
            case SPAN -> {
                frame.pushWord(place, word(place));
                int seconds = code.storeWord();
                frame.pushWord(place, word(place) + 1);
                yield new Held(kind, state, seconds, code.storeWord());
            }
            case REFERENCE -> {
                frame.pushReference(place);
                yield new Held(kind, state, code.storeReference());
            }
            case TABLE -> {
                frame.pushReference(place);
                yield new Held(kind, state, code.cast(Code.BLOCK).storeReference());
            }
        };
    }

    private static int word(Place place) {
        return ((Shape.Words) place.shape()).word();
    }

    /** Leaves the state of any expression on the stack. */
    Code pushState(Core core) {
        Optional<Place> place = frame.place(core);
        if (place.isEmpty()) {
            return pushState(hold(core));
        }
        frame.pushState(place.get());
        return place.get().shape() instanceof Shape.Name ? code.builtin("stateOfName", "(I)I") : code;
    }

    Code pushState(Held held) {
        return held.isAlwaysKnown() ? code.push(Block.KNOWN) : code.loadInt(held.state());
    }

    /** Goes elsewhere if the value is unknown or none. */
    void needKnown(Held held, Label otherwise) {
        if (held.kind() == Kind.TRUTH) {
            code.loadInt(held.state()).builtin("isOpen", "(I)I").jump(IFNE, otherwise);
        } else if (!held.isAlwaysKnown()) {
            code.loadInt(held.state()).push(1).op(IAND).jump(IFNE, otherwise);
        }
    }

    /** Leaves 1 on the stack if one of the values is unknown or none, 0 otherwise. */
    Code pushOpen(Held... all) {
        List<Held> uncertain = uncertain(all);
        for (int i = 0; i < uncertain.size(); i++) {
            code.loadInt(uncertain.get(i).state());
            if (i > 0) {
                code.op(IOR);
            }
        }
        return uncertain.isEmpty() ? code.push(0) : code.push(1).op(IAND);
    }

    /** Leaves 1 on the stack if it is unknown of one of the values what it is, even whether it is none, 0 otherwise. */
    Code pushUnknown(Held... all) {
        List<Held> uncertain = uncertain(all);
        for (int i = 0; i < uncertain.size(); i++) {
            code.loadInt(uncertain.get(i).state()).builtin("isUnknown", "(I)I");
            if (i > 0) {
                code.op(IOR);
            }
        }
        return uncertain.isEmpty() ? code.push(0) : code;
    }

    private static List<Held> uncertain(Held... all) {
        return Arrays.stream(all).filter(held -> !held.isAlwaysKnown()).toList();
    }

    /** Behind a truth value on the stack: the label where it is unknown instead. */
    Code orUnknown(Label unknown) {
        Label end = new Label();
        return code.go(end).label(unknown).push(Block.UNKNOWN).label(end);
    }

    /** Leaves on the stack the state of a collection or a text in the row, which tells whether it is empty; false if it is not there. */
    boolean hasPushedFilling(Core core) {
        Optional<Place> place = frame.place(core).filter(Place::isInRow);
        place.ifPresent(frame::pushState);
        return place.isPresent();
    }

    /** Leaves the number of elements, or of characters, on the stack. */
    void pushSize(Held held, Type type) {
        if (held.kind() == Kind.MASK) {
            code.loadWord(held.first()).invokeStatic("java/lang/Long", "bitCount", "(J)I");
        } else if (held.kind() == Kind.TABLE) {
            code.loadReference(held.first()).field(Code.BLOCK, "count", "I");
        } else if (Kind.present(type) == Scalar.TEXT) {
            code.loadReference(held.first()).cast(Code.STRING).invoke(Code.STRING, "length", "()I");
        } else {
            code.loadReference(held.first())
                    .cast(Code.ELEMENTS)
                    .field(Code.ELEMENTS, "all", "[Ljava/lang/Object;")
                    .op(ARRAYLENGTH);
        }
    }

    /** Leaves an object on the stack that equals those of equal values. */
    Code pushBox(Held held) {
        return switch (held.kind()) {
            case TRUTH ->
                code.loadInt(held.state())
                        .push(1)
                        .op(org.objectweb.asm.Opcodes.ISHR)
                        .invokeStatic("java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;");
            case WORD, MASK ->
                code.loadWord(held.first()).invokeStatic("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;");
            case SPAN -> {
                code.loadWord(held.first());
                pushNanos(held);
                yield code.builtin("duration", "(JJ)Ljava/time/Duration;");
            }
            case REFERENCE -> code.loadReference(held.first());
            case TABLE, STRUCTURE ->
                throw new IllegalArgumentException(held.kind().name());
        };
    }

    Code pushNanos(Held span) {
        return span.second() == Held.ZERO ? code.push(0L) : code.loadWord(span.second());
    }

    /** The value that an expression has whatever the facts are; empty if they have a say. */
    Optional<Value> constant(Core core) {
        return core instanceof Core.ParameterRead read ? frame.layouts().parameter(read.slot()) : Folding.value(core);
    }

    /** A value that is known whatever the facts are. */
    Held constant(Type type, Value value) {
        Kind kind = Kind.of(type);
        switch (kind) {
            case TRUTH -> {
                int state = code.push(((Value.Bool) value).value() ? Block.TRUE : Block.FALSE)
                        .storeInt();
                return new Held(kind, state, state);
            }
            case WORD, MASK -> {
                return new Held(
                        kind,
                        Held.ALWAYS_KNOWN,
                        frame.pushValue(Boxes.word(type, value)).storeWord());
            }
            case SPAN -> {
                Duration span = ((Value.Duration) value).value();
                int seconds = frame.pushValue(span.getSeconds()).storeWord();
                int nanos = span.getNano() == 0
                        ? Held.ZERO
                        : frame.pushValue(span.getNano()).storeWord();
                return new Held(kind, Held.ALWAYS_KNOWN, seconds, nanos);
            }
            case REFERENCE -> {
                return new Held(
                        kind,
                        Held.ALWAYS_KNOWN,
                        code.push(Boxes.box(type, value), Object.class).storeReference());
            }
            case TABLE, STRUCTURE -> throw new IllegalArgumentException("no constants of type " + type);
        }
        throw new IllegalArgumentException(kind.name());
    }

    /** A value that is unknown whatever the facts are. */
    private Held unknown(Type type) {
        Kind kind = Kind.of(type);
        Result result = new Result(code, kind);
        return result.held();
    }

    @Override
    public Held constant(Core.Constant constant) {
        return constant(constant.type(), constant.value());
    }

    @Override
    public Held parameterRead(Core.ParameterRead read) {
        return frame.layouts()
                .parameter(read.slot())
                .map(value -> constant(read.type(), value))
                .orElseGet(() -> unknown(read.type()));
    }

    @Override
    public Held variableRead(Core.VariableRead read) {
        return ((Binding.InSet) frame.binding(read.variable())).value();
    }

    @Override
    public Held operation(Core.Operation operation) {
        if (Kind.of(operation.type()) == Kind.TRUTH) {
            return condition(operation);
        }
        return Folding.value(operation)
                .map(value -> constant(operation.type(), value))
                .orElseGet(() -> new Arithmetic(frame, this).write(operation));
    }

    @Override
    public Held count(Core.Count count) {
        Result result = new Result(code, Kind.WORD);
        if (count.filter().isEmpty()) {
            Held domain = hold(count.domain());
            needKnown(domain, result.end());
            pushSize(domain, count.domain().type());
            code.op(org.objectweb.asm.Opcodes.I2L);
            return result.known();
        }
        Core.Filter filter = count.filter().get();
        int open = code.push(0).storeInt();
        int counted = code.push(0).storeInt();
        Label end = new Label();
        new Loop(frame, this).over(count.domain(), filter.variable(), result.end(), () -> {}, end, () -> {
            int truth = conditions.truth(filter.condition()).storeInt();
            Label known = new Label();
            code.loadInt(truth).push(Block.UNKNOWN).jump(IF_ICMPNE, known);
            code.push(1).load(ISTORE, open);
            code.label(known)
                    .loadInt(counted)
                    .loadInt(truth)
                    .push(1)
                    .op(org.objectweb.asm.Opcodes.ISHR)
                    .op(org.objectweb.asm.Opcodes.IADD)
                    .load(ISTORE, counted);
        });
        code.label(end).loadInt(open).jump(org.objectweb.asm.Opcodes.IFNE, result.end());
        code.loadInt(counted).op(org.objectweb.asm.Opcodes.I2L);
        return result.known();
    }

    private Held condition(Core core) {
        int state = conditions.truth(core).storeInt();
        return new Held(Kind.TRUTH, state, state);
    }

    @Override
    public Held not(Core.Not not) {
        return condition(not);
    }

    @Override
    public Held junction(Core.Junction junction) {
        return condition(junction);
    }

    @Override
    public Held quantified(Core.Quantified quantified) {
        return condition(quantified);
    }

    @Override
    public Held matches(Core.Matches matches) {
        return condition(matches);
    }

    @Override
    public Held stateTest(Core.StateTest test) {
        return condition(test);
    }

    @Override
    public Held outcome(Core.Outcome outcome) {
        return condition(outcome);
    }

    @Override
    public Held cellRead(Core.CellRead read) {
        return condition(read); // definitions have places: what remains are conditions of a norm
    }

    @Override
    public Held today(Core.Today today) {
        throw new IllegalArgumentException("it has a place");
    }

    @Override
    public Held factRead(Core.FactRead read) {
        throw new IllegalArgumentException("it has a place");
    }

    @Override
    public Held fieldRead(Core.FieldRead read) {
        throw new IllegalArgumentException("it has a place");
    }
}
