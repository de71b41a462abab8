package dev.proviso.dsl.compiled;

/** How code comes by what distinguishes a rule from others like it: the slots that it reads and writes, and the values it compares with. */
interface Operands {

    /** Operands that stand in the code. */
    Operands IN_CODE = new Operands() {
        @Override
        public Code slot(Code code, Slot slot) {
            return code.push(slot.number());
        }

        @Override
        public Code word(Code code, long word) {
            return code.push(word);
        }
    };

    /** Leaves the number of a slot on the stack. */
    Code slot(Code code, Slot slot);

    /** Leaves a word on the stack. */
    Code word(Code code, long word);

    /**
     * A slot of the row or of the workspace.
     *
     * @param plane its name
     */
    record Slot(boolean inWorkspace, String plane, int number) {}
}
