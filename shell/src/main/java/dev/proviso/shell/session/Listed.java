package dev.proviso.shell.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a policy that the last list of them had. Their numbers may be used in their place: {@code 3} or {@code _3} for the third
 * one, {@code _} for the first.
 *
 * @param references citations or ids, in the order of the list; empty before there was one
 */
public record Listed(List<String> references) {

    /** No list yet. */
    public static final Listed NOTHING = new Listed(List.of());

    private static final Pattern NUMBER = Pattern.compile("_|_?[1-9][0-9]{0,3}");

    public Listed {
        references = List.copyOf(references);
    }

    /** Whether a word is the number of an element of some list. */
    public static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Whether a word can mean nothing but that: digits alone may as well be the label of a clause. */
    public static boolean isMarkedNumber(String word) {
        return word.startsWith("_") && isNumber(word);
    }

    /** What a number stands for; empty if the list has none of this number. */
    public Optional<String> at(String number) {
        int index = number.equals("_") ? 0 : Integer.parseInt(number.replace("_", "")) - 1;
        return index < references.size() ? Optional.of(references.get(index)) : Optional.empty();
    }
}
