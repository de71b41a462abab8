package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.ALOAD;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
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
    private final Sweeps sweeps;
    private final Weights weights;

    private ProgramWriter(Layouts layouts) {
        this.layouts = layouts;
        this.sweeps = Sweeps.of(layouts);
        this.weights = new Weights(layouts, sweeps);
    }

    /** @param alike so many pieces of the same code share it, or more */
    static List<Written> write(Layouts layouts, int alike) {
        return new ProgramWriter(layouts).classes(alike);
    }

    private List<Written> classes(int alike) {
        List<Piece> pieces = new Pieces(layouts, sweeps, weights).all();
        if (pieces.size() >= alike) {
            pieces = new Sharing(layouts, weights, sweeps).share(pieces, alike);
        }
        List<Written> classes = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = from;
            int weight = 0;
            while (to < pieces.size() && weight < CLASS) {
                weight += pieces.get(to++).weight();
            }
            classes.add(section(pieces.subList(from, to)));
            from = to;
        }
        return classes;
    }

    private Written section(List<Piece> pieces) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return Code.OBJECT; // locals are cast where they are used
            }
        };
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, NAME, null, SUPER, null);
        constructor(writer);
        Constants constants = new Constants();
        Methods methods = new Methods(writer, NAME, layouts, weights, sweeps, constants);
        List<String> names = rules(pieces, methods);
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

    /** Writes methods, some pieces in each. */
    private static List<String> rules(List<Piece> pieces, Methods methods) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            String name = "r" + names.size();
            Frame frame = methods.begin(name);
            int weight = 0;
            while (at < pieces.size() && (weight == 0 || weight + pieces.get(at).weight() <= Weights.LARGEST)) {
                Piece piece = pieces.get(at++);
                weight += piece.weight();
                piece.writer().write(frame, methods);
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
}
