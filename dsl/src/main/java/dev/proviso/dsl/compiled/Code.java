package dev.proviso.dsl.compiled;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions of one method. The stack is empty at the head of every loop, so that a loop can be replaced while it runs. */
final class Code {

    static final String BLOCK = Type.getInternalName(Block.class);
    static final String ELEMENTS = Type.getInternalName(Elements.class);
    static final String DURATION = "java/time/Duration";
    static final String DECIMAL = "java/math/BigDecimal";
    static final String STRING = "java/lang/String";
    static final String OBJECT = "java/lang/Object";
    private static final String BUILTINS = Type.getInternalName(Builtins.class);

    private final MethodVisitor method;
    private final Constants constants;
    private final Label end = new Label();
    private int locals;

    Code(MethodVisitor method, Constants constants, int parameters) {
        this.method = method;
        this.constants = constants;
        this.locals = parameters;
        method.visitCode();
    }

    void finish() {
        method.visitLabel(end);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** How many bytes of instructions there are; known once the class is written. */
    int size() {
        return end.getOffset();
    }

    // ---- Locals

    int single() {
        return locals++;
    }

    int wide() {
        int local = locals;
        locals += 2;
        return local;
    }

    Code load(int opcode, int local) {
        method.visitVarInsn(opcode, local);
        return this;
    }

    Code loadInt(int local) {
        return load(Opcodes.ILOAD, local);
    }

    Code loadWord(int local) {
        return load(Opcodes.LLOAD, local);
    }

    Code loadReference(int local) {
        return load(Opcodes.ALOAD, local);
    }

    int storeInt() {
        int local = single();
        load(Opcodes.ISTORE, local);
        return local;
    }

    int storeWord() {
        int local = wide();
        load(Opcodes.LSTORE, local);
        return local;
    }

    int storeReference() {
        int local = single();
        load(Opcodes.ASTORE, local);
        return local;
    }

    void increment(int local) {
        increase(local, 1);
    }

    void increase(int local, int by) {
        method.visitIincInsn(local, by);
    }

    // ---- Constants

    Code push(int number) {
        if (number >= -1 && number <= 5) {
            return op(Opcodes.ICONST_0 + number);
        }
        if (number == (byte) number) {
            method.visitIntInsn(Opcodes.BIPUSH, number);
        } else if (number == (short) number) {
            method.visitIntInsn(Opcodes.SIPUSH, number);
        } else {
            method.visitLdcInsn(number);
        }
        return this;
    }

    Code push(long number) {
        if (number == 0 || number == 1) {
            return op(number == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
        }
        method.visitLdcInsn(number);
        return this;
    }

    /** An object that the class is given when it is made. */
    Code push(Object constant, Class<?> type) {
        method.visitLdcInsn(constants.constant(constant, type));
        return this;
    }

    // ---- Instructions

    Code op(int opcode) {
        method.visitInsn(opcode);
        return this;
    }

    Code cast(String type) {
        method.visitTypeInsn(Opcodes.CHECKCAST, type);
        return this;
    }

    Code newArray(String element) {
        method.visitTypeInsn(Opcodes.ANEWARRAY, element);
        return this;
    }

    Code field(String owner, String name, String descriptor) {
        method.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
        return this;
    }

    Code builtin(String name, String descriptor) {
        return invokeStatic(BUILTINS, name, descriptor);
    }

    Code invokeStatic(String owner, String name, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
        return this;
    }

    Code invoke(String owner, String name, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
        return this;
    }

    Code jump(int opcode, Label target) {
        method.visitJumpInsn(opcode, target);
        return this;
    }

    Code go(Label target) {
        return jump(Opcodes.GOTO, target);
    }

    Code label(Label label) {
        method.visitLabel(label);
        return this;
    }

    /** Turns 0 or 1 into a truth value. */
    Code truthOfBit() {
        return builtin("ofBit", "(I)I");
    }
}
