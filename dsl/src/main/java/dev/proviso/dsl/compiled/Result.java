package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LSTORE;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The locals of a value that is being computed: unknown until it is {@link #known}. */
final class Result {

    private final Code code;
    private final Held held;
    private final Label end = new Label();

    Result(Code code, Kind kind) {
        this.code = code;
        int state = code.push(Block.UNKNOWN).storeInt();
        this.held = switch (kind) {
            case WORD, MASK -> new Held(kind, state, code.push(0L).storeWord());
            case SPAN -> {
                int seconds = code.push(0L).storeWord();
                yield new Held(kind, state, seconds, code.push(0L).storeWord());
            }
            case REFERENCE -> new Held(kind, state, code.op(Opcodes.ACONST_NULL).storeReference());
            case TRUTH -> new Held(kind, state, state);
            case TABLE, STRUCTURE -> throw new IllegalArgumentException("never computed: " + kind);
        };
    }

    /** Where code goes that finds no value. */
    Label end() {
        return end;
    }

    /** As it is: unknown. */
    Held held() {
        return held;
    }

    /** Takes the value from the stack: a word, or a reference, or the seconds and nanoseconds. */
    Held known() {
        switch (held.kind()) {
            case WORD, MASK -> code.load(LSTORE, held.first());
            case SPAN -> code.load(LSTORE, held.second()).load(LSTORE, held.first());
            default -> code.load(ASTORE, held.first());
        }
        code.push(Block.KNOWN).load(ISTORE, held.state()).label(end);
        return held;
    }
}
