package dev.proviso.shell.search;

import java.util.List;

/** Takes the commonest endings off English words, so that forms of one word meet. Not a dictionary: the stem need not be a word. */
final class Stem {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ness", "ies", "ied", "edly", "ers", "er",
            "ed", "ly", "ures", "ure", "es", "s", "e", "y");

    private Stem() {}

    static String of(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.length() <= SHORTEST || plain.endsWith("ss")) {
            return plain;
        }
        for (String ending : ENDINGS) {
            int end = plain.length() - ending.length();
            if (plain.endsWith(ending) && end >= SHORTEST) {
                return undoubled(plain.substring(0, end));
            }
        }
        return plain;
    }

    /** {@code stopp} (from stopped) is {@code stop}; l and s are doubled in the word itself (sell, pass). */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean doubled = last >= SHORTEST && c == stem.charAt(last - 1) && "lsz".indexOf(c) < 0;
        if (doubled) {
            return stem.substring(0, last);
        }
        return (c == 'e' || c == 'y' || c == 'i') && last >= SHORTEST ? stem.substring(0, last) : stem;
    }
}
