package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BASTORE;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the rules of a plan as classes. Rules are written one behind the other into methods that stay small enough to be compiled
 * by the virtual machine, and the methods into classes that stay within the limits of a class file.
 */
final class ProgramWriter {

    /**
     * A class that was written.
     *
     * @param constants the objects it is given when it is made
     * @param largest the size of its largest method, in bytes of instructions
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and not kept
    record Written(byte[] bytes, List<Object> constants, int largest) {}

    /** Nodes in one class: some thousand constants of the 65,535 that there can be. */
    private static final int CLASS = 20_000;

    /** Calls in a method that calls others. */
    private static final int CALLS = 200;

    private static final String SUPER = Type.getInternalName(Section.class);
    private static final String NAME = SUPER.substring(0, SUPER.lastIndexOf('/')) + "/Rules";
    private static final String WORKSPACE = "L" + Type.getInternalName(Workspace.class) + ";";
    private static final String RUN = "(L" + Code.BLOCK + ";" + WORKSPACE + ")V";

    private final Layouts layouts;
    private final Weights weights;
    private final Map<Integer, PlannedNorm> breaches = new HashMap<>();

    private ProgramWriter(Layouts layouts) {
        this.layouts = layouts;
        this.weights = new Weights(layouts);
        layouts.plan().norms().forEach(norm -> breaches.put(norm.breach(), norm));
    }

    static List<Written> write(Layouts layouts) {
        return new ProgramWriter(layouts).classes();
    }

    private List<Written> classes() {
        List<Written> classes = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        int weight = 0;
        for (int cell : layouts.plan().order()) {
            if (!breaches.containsKey(cell) && !isComputed(cell)) {
                continue;
            }
            weigh(cell);
            weight += Parts.count(layouts.core(cell));
            cells.add(cell);
            if (weight > CLASS) {
                classes.add(section(cells));
                cells.clear();
                weight = 0;
            }
        }
        if (!cells.isEmpty()) {
            classes.add(section(cells));
        }
        return classes;
    }

    /** Whether it is a definition whose value is kept. */
    private boolean isComputed(int cell) {
        Kind kind = Kind.of(layouts.core(cell).type());
        return layouts.isDefinition(cell) && kind != Kind.TABLE && kind != Kind.STRUCTURE;
    }

    private int weigh(int cell) {
        int applies = breaches.containsKey(cell)
                ? breaches.get(cell)
                        .applies()
                        .map(a -> weights.weigh(layouts.core(a)))
                        .orElse(0)
                : 0;
        return applies + weights.weigh(layouts.core(cell));
    }

    private Written section(List<Integer> cells) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return Code.OBJECT; // locals are cast where they are used
            }
        };
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, NAME, null, SUPER, null);
        constructor(writer);
        Constants constants = new Constants();
        Methods methods = new Methods(writer, NAME, layouts, weights, constants);
        List<String> names = rules(cells, methods);
        while (names.size() > CALLS) {
            names = callers(names, methods);
        }
        run(writer, names);
        writer.visitEnd();
        return new Written(writer.toByteArray(), constants.objects(), methods.largest());
    }

    private static void constructor(ClassWriter writer) {
        MethodVisitor method = writer.visitMethod(0, "<init>", "()V", null, null);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "<init>", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** Writes methods for the rules, some rules in each. */
    private List<String> rules(List<Integer> cells, Methods methods) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < cells.size()) {
            String name = "r" + names.size();
            Frame frame = methods.begin(name);
            int weight = 0;
            while (at < cells.size() && (weight == 0 || weight + weigh(cells.get(at)) <= Weights.LARGEST)) {
                int cell = cells.get(at++);
                weight += weigh(cell);
                if (breaches.containsKey(cell)) {
                    norm(breaches.get(cell), frame, methods);
                } else {
                    definition(cell, frame, methods);
                }
            }
            methods.end(frame);
            names.add(name);
        }
        return names;
    }

    private static List<String> callers(List<String> called, Methods methods) {
        List<String> names = new ArrayList<>();
        for (int from = 0; from < called.size(); from += CALLS) {
            String name = called.get(from) + "x";
            Frame frame = methods.begin(name);
            called.subList(from, Math.min(called.size(), from + CALLS)).forEach(method -> methods.call(frame, method));
            methods.end(frame);
            names.add(name);
        }
        return names;
    }

    private static void run(ClassWriter writer, List<String> names) {
        MethodVisitor method = writer.visitMethod(0, "run", RUN, null, null);
        method.visitCode();
        for (String name : names) {
            plane(method, "states", "[B");
            plane(method, "words", "[J");
            plane(method, "references", "[Ljava/lang/Object;");
            method.visitVarInsn(ALOAD, 2);
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC, NAME, name, "([B[J[Ljava/lang/Object;" + WORKSPACE + ")V", false);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void plane(MethodVisitor method, String name, String descriptor) {
        method.visitVarInsn(ALOAD, 1);
        method.visitFieldInsn(Opcodes.GETFIELD, Code.BLOCK, name, descriptor);
    }

    /** Where a rule does not apply, it is not looked at further. */
    private void norm(PlannedNorm norm, Frame frame, Methods methods) {
        Code code = frame.code();
        Conditions conditions = new Conditions(frame, methods);
        Label applicable = new Label();
        Label breached = new Label();
        Label kept = new Label();
        Label end = new Label();
        norm.applies().ifPresent(cell -> {
            int applies = conditions.truth(layouts.core(cell)).storeInt();
            frame.hold(cell, applies);
            code.loadInt(applies).jump(Opcodes.IFNE, applicable);
            verdict(norm, Verdict.NOT_APPLICABLE, frame);
            code.go(end);
        });
        code.label(applicable);
        int breach = conditions.truth(layouts.core(norm.breach())).storeInt();
        code.loadInt(breach).push(Block.KNOWN).jump(Opcodes.IF_ICMPEQ, breached);
        code.loadInt(breach).jump(Opcodes.IFEQ, kept);
        verdict(norm, Verdict.UNDECIDED, frame);
        code.go(end).label(breached);
        verdict(norm, norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED, frame);
        code.go(end).label(kept);
        verdict(norm, norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT, frame);
        code.label(end);
    }

    private static void verdict(PlannedNorm norm, Verdict verdict, Frame frame) {
        frame.pushVerdicts();
        frame.code().push(norm.index()).push(Workspace.code(verdict)).op(BASTORE);
    }

    private void definition(int cell, Frame frame, Methods methods) {
        Conditions conditions = new Conditions(frame, methods);
        Core core = layouts.core(cell);
        Place place = frame.workspace(layouts.definition(cell));
        frame.store(place, new Values(frame, conditions).hold(core));
    }
}
