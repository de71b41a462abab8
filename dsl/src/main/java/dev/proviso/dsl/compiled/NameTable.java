package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;

/** The names of an enumeration, found by their characters. */
final class NameTable {

    private final char[][] names;
    private final int[] numbers;

    private NameTable(int room) {
        this.names = new char[room][];
        this.numbers = new int[room];
    }

    static NameTable of(Type.Enumeration type) {
        NameTable table = new NameTable(
                4 * Integer.highestOneBit(Math.max(1, type.values().size())));
        for (int i = 0; i < type.values().size(); i++) {
            char[] name = type.values().get(i).name().toCharArray();
            int at = table.slot(name, 0, name.length);
            table.names[at] = name;
            table.numbers[at] = i;
        }
        return table;
    }

    /** The number of a name in its enumeration; -1 if it is none of them. */
    int find(char[] characters, int start, int length) {
        int at = slot(characters, start, length);
        return names[at] == null ? -1 : numbers[at];
    }

    private int slot(char[] characters, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int mask = names.length - 1;
        int at = (hash ^ (hash >>> 16)) & mask;
        while (names[at] != null && !isAt(names[at], characters, start, length)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean isAt(char[] name, char[] characters, int start, int length) {
        return java.util.Arrays.equals(name, 0, name.length, characters, start, start + length);
    }
}
