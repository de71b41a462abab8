package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BALOAD;
import static org.objectweb.asm.Opcodes.BASTORE;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.LASTORE;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Core;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.objectweb.asm.Type;

/**
 * A method that is being written: its code, and what names stand for in it. Its first parameters are the three planes of the row,
 * and the workspace.
 */
final class Frame {

    /** In place of the local that holds a plane: it is one of the workspace. */
    static final int IN_WORKSPACE = -1;

    static final int NO_LOCAL = -1;

    static final int WORKSPACE = 3;
    static final int PARAMETERS = 4;

    private static final String WORKSPACE_TYPE = Type.getInternalName(Workspace.class);

    private final Code code;
    private final Layouts layouts;
    private final Operands operands;
    private final Map<Variable, Binding> scope = new HashMap<>();
    private final Map<Integer, Integer> cells = new HashMap<>();

    Frame(Code code, Layouts layouts, Operands operands) {
        this.code = code;
        this.layouts = layouts;
        this.operands = operands;
    }

    /** A frame for rules that share code, in the same method: what is in locals of this one means nothing to them. */
    Frame shared(OperandTables tables) {
        return new Frame(code, layouts, tables);
    }

    Code code() {
        return code;
    }

    Layouts layouts() {
        return layouts;
    }

    void bind(Variable variable, Binding binding) {
        scope.put(variable, binding);
    }

    Binding binding(Variable variable) {
        Binding binding = scope.get(variable);
        if (binding == null) {
            throw new IllegalStateException("unbound: " + variable.name());
        }
        return binding;
    }

    /** From now on the truth value of a cell is in a local. */
    void hold(int cell, int local) {
        cells.put(cell, local);
    }

    Optional<Integer> held(int cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    // ---- Places

    /** Where a value lies that was not computed; empty for what was. */
    Optional<Place> place(Core core) {
        if (core instanceof Core.FactRead read) {
            return Optional.of(row(layouts.fact(read.slot())));
        }
        if (core instanceof Core.Today) {
            return Optional.of(row(layouts.today()));
        }
        if (core instanceof Core.FieldRead read) {
            return place(read.target()).map(target -> target.field(read.field()));
        }
        if (core instanceof Core.VariableRead read) {
            return binding(read.variable()) instanceof Binding.InList element
                    ? Optional.of(element.place())
                    : Optional.empty();
        }
        if (core instanceof Core.CellRead read && layouts.isDefinition(read.cell())) {
            Kind kind = Kind.of(read.type());
            return kind == Kind.TABLE || kind == Kind.STRUCTURE
                    ? place(layouts.core(read.cell())) // lists and records are never computed: the definition names one
                    : Optional.of(workspace(layouts.definition(read.cell())));
        }
        return Optional.empty();
    }

    private Place row(Shape shape) {
        return new Place(layouts.row(), 0, 1, 2, Optional.empty(), shape);
    }

    private Place workspace(Shape shape) {
        return new Place(layouts.definitions(), IN_WORKSPACE, IN_WORKSPACE, IN_WORKSPACE, Optional.empty(), shape);
    }

    /** An element of the list in a local: takes its planes apart. */
    Binding.InList element(int block, Offsets offsets, Form form) {
        int states = plane(block, "states", "[B");
        int words = plane(block, "words", "[J");
        int references = plane(block, "references", "[Ljava/lang/Object;");
        return new Binding.InList(
                block, new Place(form, states, words, references, Optional.of(offsets), form.shape()));
    }

    private int plane(int block, String name, String descriptor) {
        return code.loadReference(block).field(Code.BLOCK, name, descriptor).storeReference();
    }

    // ---- Reading slots

    void pushState(Place place) {
        pushPlane(place.states(), "states", "[B");
        pushSlot(place, Offsets::states, "states", place.shape().state());
        code.op(BALOAD);
    }

    void pushWord(Place place, int slot) {
        pushPlane(place.words(), "words", "[J");
        pushSlot(place, Offsets::words, "words", slot);
        code.op(LALOAD);
    }

    void pushReference(Place place) {
        int slot = place.shape() instanceof Shape.Table table
                ? table.reference()
                : ((Shape.Reference) place.shape()).reference();
        if (place.isInRow() && place.offsets().isEmpty()) {
            layouts.read(slot);
        }
        pushPlane(place.references(), "references", "[Ljava/lang/Object;");
        pushSlot(place, Offsets::references, "references", slot);
        code.op(AALOAD);
    }

    /** Puts a value into slots of the workspace. */
    void store(Shape shape, Held held) {
        pushOwn("states", "[B", shape.state());
        (held.isAlwaysKnown() ? code.push(Block.KNOWN) : code.loadInt(held.state())).op(BASTORE);
        if (shape instanceof Shape.Words words) {
            pushOwn("words", "[J", words.word()).loadWord(held.first()).op(LASTORE);
            if (held.kind() == Kind.SPAN) {
                pushOwn("words", "[J", words.word() + 1);
                (held.second() == Held.ZERO ? code.push(0L) : code.loadWord(held.second())).op(LASTORE);
            }
        } else if (shape instanceof Shape.Reference reference) {
            pushOwn("references", "[Ljava/lang/Object;", reference.reference())
                    .loadReference(held.first())
                    .op(AASTORE);
        }
    }

    private void pushPlane(int local, String name, String descriptor) {
        if (local == IN_WORKSPACE) {
            code.load(ALOAD, WORKSPACE).field(WORKSPACE_TYPE, name, descriptor);
        } else {
            code.loadReference(local);
        }
    }

    private void pushSlot(Place place, ToIntFunction<Offsets> offset, String plane, int slot) {
        if (place.offsets().isEmpty()) {
            operands.slot(code, new Operands.Slot(!place.isInRow(), plane, slot));
        } else {
            code.push(slot).loadInt(offset.applyAsInt(place.offsets().get())).op(IADD);
        }
    }

    /** Leaves the plane of the workspace and the number of a slot on the stack. */
    private Code pushOwn(String plane, String descriptor, int slot) {
        pushPlane(IN_WORKSPACE, plane, descriptor);
        return operands.slot(code, new Operands.Slot(true, plane, slot));
    }

    /** A truth value that was put into the workspace. */
    void pushKept(int slot) {
        pushOwn("states", "[B", slot).op(BALOAD);
    }

    /** Puts a truth value into the workspace. */
    void keep(int slot, int truth) {
        pushOwn("states", "[B", slot).loadInt(truth).op(BASTORE);
    }

    /** Leaves a value that a rule names on the stack. */
    Code pushValue(long word) {
        return operands.word(code, word);
    }

    /** Where the verdict on a norm stands: an array and an index into it. */
    Code pushVerdict(int norm) {
        return pushOwn("verdicts", "[B", norm);
    }
}
