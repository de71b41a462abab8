package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.ALOAD;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods of one generated class. */
final class Methods {

    private static final int PRIVATE = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
    private static final String PLANES = "[B[J[Ljava/lang/Object;L" + Type.getInternalName(Workspace.class) + ";";

    private final ClassVisitor owner;
    private final String name;
    private final Layouts layouts;
    private final Weights weights;
    private final Sweeps sweeps;
    private final Constants constants;
    private final List<Code> written = new ArrayList<>();

    Methods(ClassVisitor owner, String name, Layouts layouts, Weights weights, Sweeps sweeps, Constants constants) {
        this.owner = owner;
        this.name = name;
        this.layouts = layouts;
        this.weights = weights;
        this.sweeps = sweeps;
        this.constants = constants;
    }

    boolean isApart(Core core) {
        return weights.isApart(core);
    }

    int weight(Core core) {
        return weights.weigh(core);
    }

    boolean isHeavy(Core core) {
        return weights.isHeavy(core);
    }

    /** The slot of the workspace in which the answer to a quantifier is kept, if a sweep finds it. */
    Optional<Integer> kept(Core.Quantified quantified) {
        return sweeps.kept(quantified);
    }

    List<Core> operands(Core.Junction junction) {
        return weights.operands(junction);
    }

    /** The size of the largest method, in bytes of instructions; known once the class is written. */
    int largest() {
        return written.stream().mapToInt(Code::size).max().orElse(0);
    }

    /** Begins a method that looks at the row of an app and returns nothing. */
    Frame begin(String method) {
        return frame(method, "(" + PLANES + ")V", Frame.PARAMETERS);
    }

    void end(Frame frame) {
        frame.code().op(Opcodes.RETURN).finish();
    }

    /** Calls a method that was begun with {@link #begin}, from one that was. */
    void call(Frame from, String method) {
        pushPlanes(from).invokeStatic(name, method, "(" + PLANES + ")V");
    }

    private static Code pushPlanes(Frame from) {
        return from.code().load(ALOAD, 0).load(ALOAD, 1).load(ALOAD, 2).load(ALOAD, Frame.WORKSPACE);
    }

    private Frame frame(String method, String descriptor, int parameters) {
        MethodVisitor visitor = owner.visitMethod(PRIVATE, method, descriptor, null, null);
        Code code = new Code(visitor, constants, parameters);
        written.add(code);
        return new Frame(code, layouts, Operands.IN_CODE);
    }

    /** Writes a method for a condition, and leaves a call of it in another. */
    Code call(Core core, Frame from) {
        Set<Variable> free = Parts.free(core);
        StringBuilder descriptor = new StringBuilder("(").append(PLANES);
        pushPlanes(from);
        for (Variable variable : free) {
            descriptor.append(pass(from.binding(variable), from.code()));
        }
        String method = "c" + written.size();
        String type = descriptor.append(")I").toString();
        Frame inner = frame(method, type, (Type.getArgumentsAndReturnSizes(type) >> 2) - 1);
        int local = Frame.PARAMETERS;
        for (Variable variable : free) {
            local = receive(variable, from.binding(variable), inner, local);
        }
        new Conditions(inner, this).body(core).op(Opcodes.IRETURN).finish();
        return from.code().invokeStatic(name, method, type);
    }

    private static String pass(Binding binding, Code code) {
        if (binding instanceof Binding.InList element) {
            Offsets offsets = element.place().offsets().orElseThrow();
            code.loadReference(element.block());
            code.loadInt(offsets.states()).loadInt(offsets.words()).loadInt(offsets.references());
            return "L" + Code.BLOCK + ";III";
        }
        Held held = ((Binding.InSet) binding).value();
        switch (held.kind()) {
            case TRUTH -> {
                code.loadInt(held.state());
                return "I";
            }
            case WORD -> {
                code.loadWord(held.first());
                return "J";
            }
            case SPAN -> {
                code.loadWord(held.first()).loadWord(held.second());
                return "JJ";
            }
            default -> {
                code.loadReference(held.first());
                return "Ljava/lang/Object;";
            }
        }
    }

    private static int receive(Variable variable, Binding binding, Frame inner, int local) {
        if (binding instanceof Binding.InList element) {
            Offsets offsets = new Offsets(local + 1, local + 2, local + 3);
            inner.bind(variable, inner.element(local, offsets, element.place().form()));
            return local + 4;
        }
        Held held = ((Binding.InSet) binding).value();
        switch (held.kind()) {
            case TRUTH -> inner.bind(variable, new Binding.InSet(new Held(held.kind(), local, local)));
            case SPAN ->
                inner.bind(variable, new Binding.InSet(new Held(held.kind(), Held.ALWAYS_KNOWN, local, local + 2)));
            default -> inner.bind(variable, new Binding.InSet(new Held(held.kind(), Held.ALWAYS_KNOWN, local)));
        }
        return local
                + (held.kind() == Kind.TRUTH || held.kind() == Kind.REFERENCE ? 1 : held.kind() == Kind.WORD ? 2 : 4);
    }
}
