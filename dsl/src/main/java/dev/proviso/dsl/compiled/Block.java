package dev.proviso.dsl.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Values in slots: one record after another, all of one {@link Form}. The facts of an app are a block of one record; a list is a
 * block of its elements.
 *
 * <p>Three planes. The plane of states says of each slot what is known; the others hold what is known, as far as that takes more
 * than the state. It is filled once and not changed after.
 */
public final class Block {

    /** Not known. */
    static final byte UNKNOWN = 1;

    // Of conditions. Their lower bit says that they may be true, the upper that they are: "and" and "or" are those of
    // bits.

    /** Of a condition: known to be false. */
    static final byte FALSE = 0;

    /** Of a condition: known to be true. */
    static final byte TRUE = 3;

    /** Of a condition: known to be none. */
    static final byte NEITHER = 2;

    // Of anything else. Odd where there is no value to compute with: one test serves all kinds of values.

    /** Of a list, a set or a text in the row: known to be empty. */
    static final byte EMPTY = 0;

    /** Of a list, a set or a text in the row: known, and not empty. Of anything else but a condition: known. */
    static final byte KNOWN = 2;

    /** Of anything but a condition: known to be none. */
    static final byte NONE = 3;

    private static final long[] NO_WORDS = {};
    private static final Object[] NO_REFERENCES = {};

    /** No records, of whatever form. */
    static final Block NO_RECORDS = new Block(0, new byte[0], NO_WORDS, NO_REFERENCES);

    /** As many records as a list has room for that gets its first. */
    private static final int ROOM = 2;

    final int count;
    final byte[] states;
    final long[] words;
    final @Nullable Object[] references;

    private Block(int count, byte[] states, long[] words, @Nullable Object[] references) {
        this.count = count;
        this.states = states;
        this.words = words;
        this.references = references;
    }

    /** So many records of which nothing is known. */
    static Block of(Form form, int count) {
        byte[] states = new byte[form.states() * count];
        java.util.Arrays.fill(states, UNKNOWN);
        int words = form.words() * count;
        int references = form.references() * count;
        return new Block(
                count,
                states,
                words == 0 ? NO_WORDS : new long[words],
                references == 0 ? NO_REFERENCES : new Object[references]);
    }

    /** The first so many records. They share the planes. */
    Block first(int wanted) {
        return wanted == count ? this : new Block(wanted, states, words, references);
    }

    /** The same with room for twice as many. */
    Block grown(Form form) {
        int room = Math.max(ROOM, 2 * count);
        Block grown = of(form, room);
        System.arraycopy(states, 0, grown.states, 0, states.length);
        System.arraycopy(words, 0, grown.words, 0, words.length);
        System.arraycopy(references, 0, grown.references, 0, references.length);
        return grown;
    }
}
