package dev.proviso.benchmarks.typed;

import dev.proviso.benchmarks.ruling.Truth;

/**
 * Names of an enumeration as bits of an {@code int}: one bit for one name, several for a set, {@link #NONE} for what is known to be
 * none.
 */
final class Bits {

    /** Of one name. */
    static final int UNKNOWN = 0;

    static final int NONE = 1 << 30;

    /** Of a set. */
    static final int UNKNOWN_SET = -1;

    private Bits() {}

    @SuppressWarnings("EnumOrdinal") // names are numbered as the vocabulary declares them
    static int of(Enum<?>... names) {
        int bits = 0;
        for (Enum<?> name : names) {
            bits |= 1 << name.ordinal();
        }
        return bits;
    }

    static int in(int name, int set) {
        return name == UNKNOWN ? Truth.UNKNOWN : Truth.of((name & set) != 0);
    }

    static int intersects(int set, int other) {
        return set == UNKNOWN_SET ? Truth.UNKNOWN : Truth.of((set & other) != 0);
    }

    static int includes(int set, int other) {
        return set == UNKNOWN_SET ? Truth.UNKNOWN : Truth.of((set & other) == other);
    }

    static int isEmpty(int set) {
        return set == UNKNOWN_SET ? Truth.UNKNOWN : Truth.of(set == 0);
    }
}
