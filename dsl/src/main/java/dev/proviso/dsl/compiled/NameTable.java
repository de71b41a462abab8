package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;
import java.util.List;

/**
 * The names of an enumeration, found by their characters: by a few of them if these tell most names apart, else by all of them, so
 * that no choice of names makes reading slow.
 */
final class NameTable {

    /** Without names. */
    static final NameTable EMPTY = new NameTable(1, true);

    /** How many names may be met on the way to one. */
    private static final int NEAR = 3;

    private final char[][] names;
    private final int[] numbers;
    private final boolean isSampled;

    private NameTable(int room, boolean isSampled) {
        this.names = new char[room][];
        this.numbers = new int[room];
        this.isSampled = isSampled;
    }

    static NameTable of(Type.Enumeration type) {
        NameTable sampled = new NameTable(
                4 * Integer.highestOneBit(Math.max(1, type.values().size())), true);
        if (sampled.add(type.values(), NEAR)) {
            return sampled;
        }
        NameTable whole = new NameTable(sampled.names.length, false);
        whole.add(type.values(), Integer.MAX_VALUE);
        return whole;
    }

    /** Returns false if a name lies too far from where it would be looked for first. */
    private boolean add(List<Type.EnumerationValue> values, int near) {
        for (int i = 0; i < values.size(); i++) {
            char[] name = values.get(i).name().toCharArray();
            int first = start(name, 0, name.length);
            int at = slot(name, 0, name.length);
            if (((at - first) & (names.length - 1)) > near) {
                return false;
            }
            names[at] = name;
            numbers[at] = i;
        }
        return true;
    }

    /** The number of a name in its enumeration; -1 if it is none of them. */
    int find(char[] characters, int start, int length) {
        int at = slot(characters, start, length);
        return names[at] == null ? -1 : numbers[at];
    }

    private int slot(char[] characters, int start, int length) {
        int at = start(characters, start, length);
        while (names[at] != null && !isAt(names[at], characters, start, length)) {
            at = (at + 1) & (names.length - 1);
        }
        return at;
    }

    /** Where to begin to look. */
    private int start(char[] characters, int start, int length) {
        int hash = length;
        if (isSampled && length > 0) {
            hash += 31 * characters[start]
                    + 131 * characters[start + length / 2]
                    + 1031 * characters[start + length - 1];
        } else {
            for (int i = start; i < start + length; i++) {
                hash = 31 * hash + characters[i];
            }
        }
        return (hash ^ (hash >>> 5) ^ (hash >>> 16)) & (names.length - 1);
    }

    private static boolean isAt(char[] name, char[] characters, int start, int length) {
        return java.util.Arrays.equals(name, 0, name.length, characters, start, start + length);
    }
}
