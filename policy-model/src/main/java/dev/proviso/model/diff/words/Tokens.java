package dev.proviso.model.diff.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into {@link Token}s: whole words as a reader sees them, or the parts that these consist of. A part is a run of letters and
 * digits, with apostrophes and hyphens inside of it, with the points and commas of a number, and with the points of a citation
 * ({@code A.4}); an address ({@code https://…}, {@code me@there.org}) is one, and so is a number in words with its figures behind it
 * ({@code thirteen (13)}). Whole words have also the signs that belong to them ({@code and/or}, {@code U.S.}, {@code 3(a)},
 * {@code $10}). Each other character is a mark, and so are two or three hyphens.
 */
public final class Tokens {

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "billion");

    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_FIGURES = 12;
    /** So many hyphens are a dash; more are a line. */
    private static final int DASH = 3;

    private Tokens() {}

    /** Where a word ends that starts at a place; the place itself if none does. */
    private interface Ends {
        int of(String text, int start);
    }

    /** The whole words and marks of a text. Joined with the white space in front of them, they are the text. */
    public static List<Token> of(String text) {
        return cut(text, WholeWords::end);
    }

    /** The parts of words and marks of a text, to compare what they say. Joined with the white space in front of them, they are the text. */
    public static List<Token> parts(String text) {
        return cut(text, Tokens::wordEnd);
    }

    private static List<Token> cut(String text, Ends ends) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int start = skipSpace(text, at);
            String lead = text.substring(at, start);
            if (start == text.length()) {
                tokens.add(new Token(lead, "", false));
                return tokens;
            }
            int end = figuresEnd(text, start, ends.of(text, start));
            boolean isWord = end > start;
            if (!isWord) {
                end = markEnd(text, start);
            }
            tokens.add(new Token(lead, text.substring(start, end), isWord));
            at = end;
        }
        return tokens;
    }

    /** Where a mark ends: hyphens that stand for a dash are one. */
    private static int markEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (text.charAt(start) == '-' && end < text.length() && end - start < DASH && text.charAt(end) == '-') {
            end++;
        }
        return end;
    }

    /** Where the figures end that say the number again that stands in words in front of them; the end of the word if there are none. */
    private static int figuresEnd(String text, int start, int end) {
        int open = skipSpace(text, end);
        if (end - start < SHORTEST_NUMBER || open >= text.length() || text.charAt(open) != '(') {
            return end;
        }
        int close = open + 1;
        while (close < text.length() && close - open <= LONGEST_FIGURES && isFigure(text.charAt(close))) {
            close++;
        }
        boolean closed = close > open + 1 && close < text.length() && text.charAt(close) == ')';
        return closed && NUMBERS.contains(lastPart(text.substring(start, end))) ? close + 1 : end;
    }

    /** Whether a word is a number, in words or in figures: {@code 30}, {@code thirty}, {@code 1,000}, {@code $10}. */
    public static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit) || NUMBERS.contains(lastPart(word));
    }

    private static boolean isFigure(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.';
    }

    private static String lastPart(String word) {
        String plain = plain(word);
        return plain.substring(plain.lastIndexOf('-') + 1);
    }

    /** The words alone, in small letters, with plain apostrophes and hyphens. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                words.add(plain(text.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** A word in small letters, with plain apostrophes and hyphens. */
    public static String plain(String word) {
        return word.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where the word that starts at a place ends; the place itself if none does. */
    private static int wordEnd(String text, int start) {
        if (text.startsWith("http://", start) || text.startsWith("https://", start)) {
            return addressEnd(text, start);
        }
        int at = plainWordEnd(text, start);
        boolean isMail =
                at > start && at + 1 < text.length() && text.charAt(at) == '@' && isWordPart(text.codePointAt(at + 1));
        return isMail ? domainEnd(text, at + 1) : at;
    }

    private static int plainWordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWordPart(c) && !(at > start && joins(text, at, start))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Where the part of a mail address behind its sign ends. */
    static int domainEnd(String text, int start) {
        int at = plainWordEnd(text, start);
        while (at + 1 < text.length() && text.charAt(at) == '.' && isWordPart(text.codePointAt(at + 1))) {
            at = plainWordEnd(text, at + 1);
        }
        return at;
    }

    private static int addressEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end)) && "<>\"“”`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (".,;:!?)]'’*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a single letter stands in front of a full stop: A.4, U.S., EU-U.S. */
    private static boolean isInitial(String text, int at, int start) {
        return at - start == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
    }

    /** Whether a sign in a word, behind at least one of its letters, joins what stands on both sides of it. */
    static boolean joins(String text, int at, int start) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '\u2019', '\u2018', '-', '\u2010', '\u2011' -> true;
            case '.' ->
                isInitial(text, at, start)
                        || Character.isDigit(text.charAt(at - 1))
                        || Character.isDigit(text.charAt(at + 1));
            case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }
}
