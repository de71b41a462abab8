package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;

/**
 * A name of a small enumeration, or that it is unknown or none, in one slot of the plane of states. Whatever a rule asks of it is one
 * look into a table of two bits for each code, which begin at the bit with that number.
 *
 * <p>The codes keep {@link Block#UNKNOWN} and {@link Block#NONE} where they are, and give the odd numbers behind to the names.
 */
final class NameCode {

    /** As many names as a table in one word has room for. */
    private static final int MOST = 29;

    /** The code of the first name. */
    private static final int FIRST = 5;

    private NameCode() {}

    /** Whether names of a type have codes. */
    static boolean isFor(Type type) {
        return Kind.present(type) instanceof Type.Enumeration names
                && names.values().size() <= MOST;
    }

    /** The code of the name with a number. */
    static byte of(int number) {
        return (byte) (2 * number + FIRST);
    }

    /** The number of the name with a code. */
    static int number(int code) {
        return (code - FIRST) >> 1;
    }

    /** The state of a slot with a code. */
    static int state(int code) {
        return code < FIRST ? code : Block.KNOWN;
    }
}
