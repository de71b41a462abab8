package dev.proviso.model.diff.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A label read as a number in one style: {@code 2.1} is the first under {@code 2.}, in decimals.
 *
 * @param prefix what stands in front of the last part, with the point; may be empty
 * @param value from 0
 */
public record Numeral(Style style, String prefix, int value) {

    private static final int MOST_DIGITS = 6;
    private static final int MOST_ROMAN = 12;

    /** How numbers are written. */
    public enum Style {
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    /** Whether both are counted in one row: same style, same prefix. */
    boolean isOfSameRow(Numeral other) {
        return style == other.style && prefix.equals(other.prefix);
    }

    Numeral next() {
        return new Numeral(style, prefix, value + 1);
    }

    /** All ways to read a label; {@code i} is a letter or a roman number. Empty if it is neither. */
    public static List<Numeral> read(String label) {
        int dot = label.lastIndexOf('.', label.length() - 2);
        String prefix = label.substring(0, dot + 1);
        String last = label.substring(dot + 1);
        if (!last.isEmpty() && last.length() <= MOST_DIGITS && last.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of(new Numeral(Style.DECIMAL, prefix, Integer.parseInt(last)));
        }
        String letters = last.toLowerCase(Locale.ROOT);
        boolean lower = last.equals(letters);
        if (letters.isEmpty() || (!lower && !last.equals(last.toUpperCase(Locale.ROOT)))) {
            return List.of();
        }
        List<Numeral> readings = new ArrayList<>(2);
        int letter = letter(letters);
        if (letter > 0) {
            readings.add(new Numeral(lower ? Style.LOWER_LETTER : Style.UPPER_LETTER, prefix, letter));
        }
        int roman = roman(letters);
        if (roman > 0) {
            readings.add(new Numeral(lower ? Style.LOWER_ROMAN : Style.UPPER_ROMAN, prefix, roman));
        }
        return readings;
    }

    /** a, b, … z, aa, and behind it bb, … or ab, …; 0 if it is none. */
    private static int letter(String letters) {
        char first = letters.charAt(0);
        if (first < 'a' || first > 'z' || letters.length() > 2) {
            return 0;
        }
        int ordinal = first - 'a' + 1;
        if (letters.length() == 1) {
            return ordinal;
        }
        char last = letters.charAt(1);
        boolean counts = last == first || (first == 'a' && last >= 'a' && last <= 'z');
        return counts ? 26 + last - 'a' + 1 : 0;
    }

    private static int roman(String letters) {
        if (letters.length() > MOST_ROMAN) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = digit(letters.charAt(i));
            if (digit == 0) {
                return 0;
            }
            boolean before = i + 1 < letters.length() && digit < digit(letters.charAt(i + 1));
            sum += before ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            case 'm' -> 1000;
            default -> 0;
        };
    }
}
