package dev.proviso.importer.label;

import java.util.Locale;
import java.util.OptionalInt;

/** The ways in which lists are counted. */
public enum Numbering {
    BULLET,
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    /** 一, 二, … 十, 十一, as in China and Japan. */
    HAN;

    /** The longest roman numeral below 400 that anybody writes: ccclxxxviii. */
    private static final int LONGEST_ROMAN = 11;

    private static final int NONE = -1;
    private static final int LONGEST_LETTERS = 2;
    private static final int LONGEST_DECIMAL = 4;
    private static final int LETTERS = 26;

    /** The number that a text is in this way of counting, from 0 in figures and from 1 otherwise; empty if it is none. */
    public OptionalInt count(String text) {
        int number = switch (this) {
            case BULLET -> NONE;
            case DECIMAL -> decimal(text);
            case LOWER_LETTER -> isLower(text) ? letters(text) : NONE;
            case UPPER_LETTER -> isUpper(text) ? letters(text.toLowerCase(Locale.ROOT)) : NONE;
            case LOWER_ROMAN -> isLower(text) ? roman(text) : NONE;
            case UPPER_ROMAN -> isUpper(text) ? roman(text.toLowerCase(Locale.ROOT)) : NONE;
            case HAN -> HanNumbers.count(text).orElse(NONE);
        };
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The label that a number has in this way of counting; empty for a bullet. */
    public String label(int number) {
        return switch (this) {
            case BULLET -> "";
            case DECIMAL -> String.valueOf(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case HAN -> HanNumbers.print(number);
        };
    }

    private static int decimal(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_DECIMAL
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : NONE;
    }

    private static boolean isLower(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isUpper(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** a to z, then aa, and behind it bb or ab, as the one who counts likes it. */
    private static int letters(String text) {
        if (text.length() > LONGEST_LETTERS) {
            return NONE;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean counts = text.length() == 1 || first == last || first == 'a';
        return counts ? last - 'a' + 1 + LETTERS * (text.length() - 1) : NONE;
    }

    /** a to z, then aa, ab, … as browsers count. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    private static int roman(String text) {
        if (text.length() > LONGEST_ROMAN) {
            return NONE;
        }
        int number = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = romanDigit(text.charAt(i));
            if (digit == 0) {
                return NONE;
            }
            number += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return roman(number).equals(text) ? number : NONE;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
        };
    }

    private static String roman(int number) {
        if (number < 1 || number >= 400) {
            return String.valueOf(number);
        }
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        return "c".repeat(number / 100) + tens[number / 10 % 10] + ones[number % 10];
    }
}
