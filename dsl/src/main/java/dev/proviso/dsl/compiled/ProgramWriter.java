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
import java.util.OptionalInt;
import java.util.function.BiConsumer;
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
    private final Sweeps sweeps;
    private final Weights weights;
    private final Map<Integer, PlannedNorm> breaches = new HashMap<>();

    private ProgramWriter(Layouts layouts) {
        this.layouts = layouts;
        this.sweeps = Sweeps.of(layouts);
        this.weights = new Weights(layouts, sweeps);
        layouts.plan().norms().forEach(norm -> breaches.put(norm.breach(), norm));
    }

    static List<Written> write(Layouts layouts) {
        return new ProgramWriter(layouts).classes();
    }

    /** Something to write: code that stands in a method with others. */
    private record Piece(int weight, BiConsumer<Frame, Methods> writer) {}

    private List<Written> classes() {
        List<Piece> pieces = new ArrayList<>();
        for (Sweeps.Sweep sweep : sweeps.all(weights)) {
            int weight = sweep.quantifiers().stream()
                    .mapToInt(quantified -> weights.weigh(quantified.condition()))
                    .sum();
            pieces.add(new Piece(weight, (frame, methods) -> sweep(sweep, frame, methods)));
        }
        for (int cell : layouts.plan().order()) {
            PlannedNorm norm = breaches.get(cell);
            if (norm != null) {
                pieces.add(new Piece(weigh(cell), (frame, methods) -> norm(norm, frame, methods)));
            } else if (isComputed(cell)) {
                pieces.add(new Piece(weigh(cell), (frame, methods) -> definition(cell, frame, methods)));
            }
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
                piece.writer().accept(frame, methods);
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

    /** Goes through a list once and answers every quantifier over it. */
    private static void sweep(Sweeps.Sweep sweep, Frame frame, Methods methods) {
        Code code = frame.code();
        Conditions conditions = new Conditions(frame, methods);
        Values values = new Values(frame, conditions);
        int state = values.pushState(sweep.list()).storeInt();
        // What a quantifier says of a list without elements, or of one that is not known: false or true, or unknown for
        // both.
        int none = code.loadInt(state).push(Block.UNKNOWN).op(Opcodes.IAND).storeInt();
        int all = code.loadInt(none).builtin("not", "(I)I").storeInt();
        List<Integer> results = new ArrayList<>();
        for (Core.Quantified quantified : sweep.quantifiers()) {
            results.add(code.loadInt(quantified.connective().decisive() ? none : all)
                    .storeInt());
        }
        Label end = new Label();
        code.loadInt(state).push(Block.KNOWN).jump(Opcodes.IF_ICMPNE, end);
        new Loop(frame, values).over(sweep.list(), sweep.quantifiers(), end, () -> {
            for (int i = 0; i < results.size(); i++) {
                conditions.join(sweep.quantifiers().get(i), results.get(i));
            }
        });
        for (int i = 0; i < results.size(); i++) {
            frame.keep(methods.kept(sweep.quantifiers().get(i)).orElseThrow(), results.get(i));
        }
    }

    private void norm(PlannedNorm norm, Frame frame, Methods methods) {
        Code code = frame.code();
        Conditions conditions = new Conditions(frame, methods);
        Core condition = layouts.core(norm.breach());
        Label end = new Label();
        OptionalInt applies = OptionalInt.empty();
        if (norm.applies().isPresent()) {
            int cell = norm.applies().get();
            int local = conditions.truth(layouts.core(cell)).storeInt();
            frame.hold(cell, local);
            applies = OptionalInt.of(local);
            if (weights.isHeavy(condition)) {
                Label applicable = new Label();
                code.loadInt(local).jump(Opcodes.IFNE, applicable);
                frame.pushVerdicts();
                code.push(norm.index())
                        .push(VerdictCode.of(Verdict.NOT_APPLICABLE))
                        .op(BASTORE);
                code.go(end).label(applicable);
            }
        }
        int breach = conditions.truth(condition).storeInt();
        frame.pushVerdicts();
        code.push(norm.index());
        applies.ifPresent(code::loadInt);
        code.loadInt(breach)
                .builtin(norm.isSoft() ? "advice" : "duty", applies.isPresent() ? "(II)B" : "(I)B")
                .op(BASTORE)
                .label(end);
    }

    private void definition(int cell, Frame frame, Methods methods) {
        Conditions conditions = new Conditions(frame, methods);
        Core core = layouts.core(cell);
        Place place = frame.workspace(layouts.definition(cell));
        frame.store(place, new Values(frame, conditions).hold(core));
    }
}
