package dev.proviso.dsl.compiled;

/**
 * A piece of a program: what answers the quantifiers over a list, what a definition comes to, or the verdict on a norm.
 *
 * @param weight of its code, as in {@link Weights}
 * @param level more than that of any piece whose result it reads
 * @param isWhole whether none of its code is in a method of its own
 */
record Piece(int weight, int level, boolean isWhole, Writer writer) {

    /** Writes code into a method that is being written. */
    interface Writer {
        void write(Frame frame, Methods methods);
    }
}
