package dev.proviso.dsl.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Lets pieces share code that differ in nothing but the slots they use and the values they compare with: a loop goes through tables of
 * those. Large policies ask the same of many facts, and code for each of their rules would be fetched anew for every app, since no processor keeps so
 * much of it close. Few rules are faster without a table.
 */
final class Sharing {

    /** What a loop over a table weighs, without what is done for each row. */
    private static final int LOOP = 4;

    /** So many times as much code is written for a node that finds its operands in tables. */
    private static final int LOOK_UP = 2;

    private final Layouts layouts;
    private final Constants constants = new Constants();

    /** Of a class that nobody asks for: code that is recorded calls no methods of its own. */
    private final Methods methods;

    Sharing(Layouts layouts, Weights weights, Sweeps sweeps) {
        this.layouts = layouts;
        this.methods = new Methods(new ClassVisitor(Opcodes.ASM9) {}, "", layouts, weights, sweeps, constants);
    }

    /** Pieces with the same code, and the operands of each. */
    private record Group(List<Piece> pieces, List<OperandTables.Row> rows) {
        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Piece piece, OperandTables.Row row) {
            pieces.add(piece);
            rows.add(row);
        }

        int size() {
            return pieces.size();
        }

        Piece first() {
            return pieces.get(0);
        }
    }

    /** What makes pieces alike. */
    private record Likeness(int level, List<Object> instructions) {}

    /**
     * Joins pieces that are alike.
     *
     * @param pieces each behind those whose results it reads
     * @param fewest so many share code
     * @return pieces that do the same, again each behind those whose results it reads; the given ones if too few are alike
     */
    List<Piece> share(List<Piece> pieces, int fewest) {
        Map<Likeness, Group> groups = new LinkedHashMap<>();
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isWhole() && weight(piece) <= Weights.LARGEST) {
                Recording recording = new Recording();
                OperandTables.Row row = record(piece, recording);
                groups.computeIfAbsent(new Likeness(piece.level(), recording.instructions()), first -> new Group())
                        .add(piece, row);
            } else {
                result.add(piece);
            }
        }
        if (groups.values().stream().noneMatch(group -> group.size() >= fewest)) {
            return pieces;
        }
        for (Group group : groups.values()) {
            if (group.size() >= fewest) {
                result.add(shared(group));
            } else {
                result.addAll(group.pieces());
            }
        }
        result.sort(Comparator.comparingInt(Piece::level));
        return result;
    }

    /** What a piece weighs that shares its code. */
    private static int weight(Piece piece) {
        return LOOK_UP * piece.weight() + LOOP;
    }

    private OperandTables.Row record(Piece piece, Recording recording) {
        Code code = new Code(recording, constants, Frame.PARAMETERS);
        OperandTables tables = new OperandTables(locals(code), locals(code));
        piece.writer().write(new Frame(code, layouts, tables), methods);
        return tables.row();
    }

    private static OperandTables.Locals locals(Code code) {
        return new OperandTables.Locals(code.single(), code.single());
    }

    private static Piece shared(Group group) {
        Piece first = group.first();
        OperandTables.Row row = group.rows().get(0);
        int[] slots = group.rows().stream()
                .flatMapToInt(one -> Arrays.stream(one.slots()))
                .toArray();
        long[] words = group.rows().stream()
                .flatMapToLong(one -> Arrays.stream(one.words()))
                .toArray();
        return new Piece(weight(first), first.level(), true, (frame, written) -> {
            Code code = frame.code();
            OperandTables.Locals ofSlots = locals(code);
            OperandTables.Locals ofWords = locals(code);
            begin(code, slots, ofSlots);
            begin(code, words, ofWords);
            Label next = new Label();
            code.label(next);
            first.writer().write(frame.shared(new OperandTables(ofSlots, ofWords)), written);
            code.increase(ofSlots.row(), row.slots().length);
            code.increase(ofWords.row(), row.words().length);
            code.loadInt(ofSlots.row()).push(slots.length).jump(Opcodes.IF_ICMPLT, next);
        });
    }

    /** Puts a table into its local, and the beginning of its first row. */
    private static void begin(Code code, Object table, OperandTables.Locals locals) {
        code.push(table, table.getClass()).load(Opcodes.ASTORE, locals.table());
        code.push(0).load(Opcodes.ISTORE, locals.row());
    }
}
