package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.LALOAD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Operands that code looks up in two tables, one of slots and one of words, so that rules which differ in nothing else can share it: each
 * table has a row for each rule.
 */
final class OperandTables implements Operands {

    /**
     * A table, as code sees it.
     *
     * @param table the local that holds it
     * @param row the local that holds where in it the row of a rule begins
     */
    record Locals(int table, int row) {}

    private final Locals ofSlots;
    private final Locals ofWords;
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private final List<Long> words = new ArrayList<>();

    OperandTables(Locals ofSlots, Locals ofWords) {
        this.ofSlots = ofSlots;
        this.ofWords = ofWords;
    }

    @Override
    public Code slot(Code code, Slot slot) {
        int next = slots.size();
        return look(code, ofSlots, slots.computeIfAbsent(slot, first -> next)).op(IALOAD);
    }

    @Override
    public Code word(Code code, long word) {
        words.add(word);
        return look(code, ofWords, words.size() - 1).op(LALOAD);
    }

    private static Code look(Code code, Locals locals, int column) {
        code.loadReference(locals.table()).loadInt(locals.row());
        return column == 0 ? code : code.push(column).op(IADD);
    }

    /** The row of the rule that was written. */
    Row row() {
        return new Row(
                slots.keySet().stream().mapToInt(Slot::number).toArray(),
                words.stream().mapToLong(Long::longValue).toArray());
    }

    /** What stands in the tables for one rule. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and not compared
    record Row(int[] slots, long[] words) {}
}
