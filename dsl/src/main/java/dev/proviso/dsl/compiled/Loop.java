package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.LSUB;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Core;
import dev.proviso.model.fact.Type;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes code that looks at each element of a collection. */
final class Loop {

    private final Frame frame;
    private final Code code;
    private final Values values;

    Loop(Frame frame, Values values) {
        this.frame = frame;
        this.code = frame.code();
        this.values = values;
    }

    /** As below; when all elements were looked at, the code behind goes on. */
    void over(Core domain, Variable variable, Label unknown, Runnable start, Runnable body) {
        over(domain, variable, unknown, start, new Label(), body);
    }

    /**
     * Writes a loop.
     *
     * @param variable that the body reads
     * @param unknown where to go if the collection is unknown or none
     * @param start code for when it is not
     * @param done a label behind the last element
     */
    void over(Core domain, Variable variable, Label unknown, Runnable start, Label done, Runnable body) {
        Held collection = values.hold(domain);
        values.needKnown(collection, unknown);
        start.run();
        switch (collection.kind()) {
            case TABLE -> list(collection, domain.type(), variable, done, body);
            case MASK -> mask(collection, domain.type(), variable, done, body);
            default -> set(collection, domain.type(), variable, done, body);
        }
        code.label(done);
    }

    /**
     * Writes a loop over a list of the facts, known and not empty, for several quantifiers at once.
     *
     * @param end a label behind the last element
     */
    void over(Core.FactRead list, List<Core.Quantified> quantifiers, Label end, Runnable body) {
        Place place = frame.place(list).orElseThrow();
        Shape.Table table = (Shape.Table) place.shape();
        frame.pushReference(place);
        int block = code.cast(Code.BLOCK).storeReference();
        Consumer<Binding> bind =
                element -> quantifiers.forEach(quantified -> frame.bind(quantified.variable(), element));
        elements(block, table.element(), bind, body);
        code.label(end);
    }

    private void list(Held list, Type type, Variable variable, Label done, Runnable body) {
        code.loadReference(list.first()).field(Code.BLOCK, "count", "I").jump(IFEQ, done);
        elements(list.first(), Form.of(Kind.element(type)), element -> frame.bind(variable, element), body);
    }

    /** Goes through a list that has elements. */
    private void elements(int block, Form form, Consumer<Binding> bind, Runnable body) {
        code.loadReference(block).field(Code.BLOCK, "count", "I");
        int end = code.push(form.states()).op(IMUL).storeInt();
        Offsets offsets = Offsets.first(code);
        bind.accept(frame.element(block, offsets, form));
        Label next = new Label();
        code.label(next);
        body.run();
        offsets.next(code, form);
        // Not "less than": of loops that count, the compiler makes three, which costs more than lists of a few elements
        // take.
        code.loadInt(offsets.states()).loadInt(end).jump(IF_ICMPNE, next);
    }

    private void mask(Held mask, Type type, Variable variable, Label done, Runnable body) {
        int rest = code.loadWord(mask.first()).storeWord();
        Label next = new Label();
        code.label(next).loadWord(rest).push(0L).op(LCMP).jump(IFEQ, done);
        code.loadWord(rest).invokeStatic("java/lang/Long", "numberOfTrailingZeros", "(J)I");
        Held element;
        if (Kind.of(Kind.element(type)) == Kind.TRUTH) {
            int state = code.truthOfBit().storeInt();
            element = new Held(Kind.TRUTH, state, state);
        } else {
            element =
                    new Held(Kind.WORD, Held.ALWAYS_KNOWN, code.op(Opcodes.I2L).storeWord());
        }
        frame.bind(variable, new Binding.InSet(element));
        // The lowest bit is cleared by taking one away.
        code.loadWord(rest).loadWord(rest).push(1L).op(LSUB).op(LAND).load(LSTORE, rest);
        body.run();
        code.go(next);
    }

    private void set(Held set, Type type, Variable variable, Label done, Runnable body) {
        int all = code.loadReference(set.first())
                .cast(Code.ELEMENTS)
                .field(Code.ELEMENTS, "all", "[Ljava/lang/Object;")
                .storeReference();
        int index = code.push(0).storeInt();
        Label next = new Label();
        code.label(next).loadInt(index).loadReference(all).op(ARRAYLENGTH).jump(IF_ICMPGE, done);
        code.loadReference(all).loadInt(index).op(AALOAD);
        frame.bind(variable, new Binding.InSet(unbox(Kind.of(Kind.element(type)))));
        body.run();
        code.increment(index);
        code.go(next);
    }

    private Held unbox(Kind kind) {
        return switch (kind) {
            case WORD ->
                new Held(
                        kind,
                        Held.ALWAYS_KNOWN,
                        code.cast("java/lang/Long")
                                .invoke("java/lang/Long", "longValue", "()J")
                                .storeWord());
            case SPAN -> {
                int span = code.cast(Code.DURATION).storeReference();
                int seconds = code.loadReference(span)
                        .invoke(Code.DURATION, "getSeconds", "()J")
                        .storeWord();
                int nanos = code.loadReference(span)
                        .invoke(Code.DURATION, "getNano", "()I")
                        .op(Opcodes.I2L)
                        .storeWord();
                yield new Held(kind, Held.ALWAYS_KNOWN, seconds, nanos);
            }
            case REFERENCE -> new Held(kind, Held.ALWAYS_KNOWN, code.storeReference());
            case TRUTH, MASK, TABLE, STRUCTURE -> throw new IllegalArgumentException(kind.name());
        };
    }
}
