package dev.proviso.dsl.compiled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes instructions down, to compare them with others. */
final class Recording extends MethodVisitor {

    private final List<Object> instructions = new ArrayList<>();
    private final Map<Label, Integer> labels = new HashMap<>();

    Recording() {
        super(Opcodes.ASM9);
    }

    /** Equal for instructions that do the same. */
    List<Object> instructions() {
        return List.copyOf(instructions);
    }

    private void add(Object... instruction) {
        Collections.addAll(instructions, instruction);
    }

    private int number(Label label) {
        int next = labels.size();
        return labels.computeIfAbsent(label, first -> next);
    }

    @Override
    public void visitInsn(int opcode) {
        add(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        add(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        add(opcode, local);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        add(opcode, type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        add(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        add(opcode, owner, name, descriptor);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        add(opcode, number(label));
    }

    @Override
    public void visitLabel(Label label) {
        add("label", number(label));
    }

    @Override
    public void visitLdcInsn(Object constant) {
        add(Opcodes.LDC, constant);
    }

    @Override
    public void visitIincInsn(int local, int by) {
        add(Opcodes.IINC, local, by);
    }
}
