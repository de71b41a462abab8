package dev.proviso.model.diff.words;

import java.util.Locale;
import java.util.Set;

/**
 * Where a word ends as a reader sees it, with the signs that belong to it: {@code and/or}, {@code U.S.}, {@code 3(a)}, {@code (b)},
 * {@code $1,000}, {@code 10%}, {@code part(s)}, {@code Customers'}, {@code example.com/terms}, {@code first_last@example.com}.
 */
final class WholeWords {

    /** Abbreviations that keep their point, whatever follows. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "ltd", "corp", "co", "llc", "plc", "bros", "mr", "mrs", "ms", "dr", "jr", "sr", "etc", "vs", "cf",
            "approx", "est", "incl", "excl", "dept");

    /** Abbreviations in front of a number; elsewhere they are words. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "art", "arts", "sec", "secs", "fig", "par", "para", "cl", "ch", "vol", "p", "pp", "reg", "v",
            "ver");

    private static final Set<String> ENDINGS = Set.of("(s)", "(es)", "(ies)", "(ren)");

    private static final String OPENING = "'‘";
    private static final String PREFIXES = "#@§";

    /** A name in front of the sign of a mail address is not longer. */
    private static final int LONGEST_NAME = 64;
    /** The longest label in brackets, {@code (xviii)}, and the longest number. */
    private static final int LONGEST_LABEL = 5;
    /** A quotation in single quotes that is longer is not looked for. */
    private static final int LONGEST_QUOTE = 60;

    private WholeWords() {}

    /** Where the word that starts at a place ends; the place itself if a mark stands there. */
    static int end(String text, int start) {
        if (startsAddress(text, start)) {
            return addressEnd(text, start);
        }
        int mail = mailEnd(text, start);
        if (mail > start) {
            return mail;
        }
        if (text.charAt(start) == '(') {
            return labelEnd(text, start);
        }
        int first = isPrefix(text, start) ? start + 1 : start;
        int end = plainEnd(text, first);
        if (end == first) {
            return start;
        }
        if (isAddress(text, first, end)) {
            return addressEnd(text, start);
        }
        return withEnding(text, first, end);
    }

    private static boolean startsAddress(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start)
                || text.startsWith("mailto:", start)
                // The path of a link within a site.
                || (text.charAt(start) == '/'
                        && isLetterOrDigit(text, start + 1)
                        && (start == 0 || "(\"'“".indexOf(text.charAt(start - 1)) >= 0));
    }

    /** An address goes to the next blank, but not beyond the bracket that it stands in, nor does it end with a mark. */
    private static int addressEnd(String text, int start) {
        int open = 0;
        int end = start;
        while (end < text.length() && !Tokens.isSpace(text.charAt(end)) && "<>\"“”`[]".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '(') {
                open++;
            } else if (text.charAt(end) == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (end > start + 1 && ".,;:!?'’*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int mailEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= LONGEST_NAME && isMailPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        boolean isMail = at > start
                && at < text.length()
                && text.charAt(at) == '@'
                && isLetterOrDigit(text, start)
                && isLetterOrDigit(text, at + 1);
        return isMail ? Tokens.domainEnd(text, at + 1) : start;
    }

    private static boolean isMailPart(int c) {
        return Tokens.isWordPart(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    }

    /** A label in brackets: a letter, a number, or a Roman number. */
    private static int labelEnd(String text, int start) {
        int close = closing(text, start);
        return close > start && isLabel(text.substring(start + 1, close)) ? close + 1 : start;
    }

    /** The bracket that closes one with hardly anything in it; the place of the one if there is none. */
    private static int closing(String text, int open) {
        for (int at = open + 1; at < text.length() && at <= open + LONGEST_LABEL + 1; at++) {
            if (text.charAt(at) == ')') {
                return at;
            }
        }
        return open;
    }

    private static boolean isLabel(String inner) {
        if (inner.isEmpty()) {
            return false;
        }
        return (inner.length() == 1 && Character.isLetter(inner.charAt(0)))
                || inner.chars().allMatch(Character::isDigit)
                || inner.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private static boolean isPrefix(String text, int at) {
        char c = text.charAt(at);
        return isLetterOrDigit(text, at + 1)
                && (PREFIXES.indexOf(c) >= 0 || (isCurrency(c) && Character.isDigit(text.charAt(at + 1))));
    }

    private static int plainEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Tokens.isWordPart(c) && !(at > start && joins(text, at, start))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether a sign joins what stands on both sides of it. */
    private static boolean joins(String text, int at, int start) {
        if (Tokens.joins(text, at, start)) {
            return true;
        }
        if (!isLetterOrDigit(text, at + 1) || !isLetterOrDigit(text, at - 1)) {
            return false;
        }
        char c = text.charAt(at);
        return switch (c) {
            case '/', '_', '&' -> true;
            // A domain or the name of a file; behind a sentence a capital letter follows.
            case '.' -> Character.isLowerCase(text.codePointAt(at + 1));
            case ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> isCurrency(c) && Character.isDigit(text.charAt(at + 1));
        };
    }

    /** Whether a word begins with a domain and goes on with a path. */
    private static boolean isAddress(String text, int start, int end) {
        String word = text.substring(start, Math.min(end + 1, text.length()));
        int slash = word.indexOf('/');
        int dot = slash < 0 ? -1 : word.lastIndexOf('.', slash);
        return dot > 1
                && slash > dot + 2
                && word.substring(dot + 1, slash).chars().allMatch(Character::isLowerCase);
    }

    /** What belongs to a word and stands behind its last letter. */
    private static int withEnding(String text, int start, int wordEnd) {
        int end = wordEnd;
        if (isCitation(text, start, end)) {
            for (int label = nextLabelEnd(text, end); label > end; label = nextLabelEnd(text, end)) {
                end = label;
            }
        }
        if (end >= text.length() || end > wordEnd) {
            return end;
        }
        char next = text.charAt(end);
        if (next == '%' && Character.isDigit(text.charAt(end - 1))) {
            return end + 1;
        }
        if (next == '.' && keepsPoint(text, start, end)) {
            return end + 1;
        }
        if (next == '(') {
            int close = closing(text, end);
            return ENDINGS.contains(text.substring(end, Math.min(close + 1, text.length()))) ? close + 1 : end;
        }
        return isPossessive(text, start, end) ? end + 1 : end;
    }

    private static int nextLabelEnd(String text, int at) {
        return at < text.length() && text.charAt(at) == '(' ? labelEnd(text, at) : at;
    }

    /** {@code 3}, {@code 3.1}, {@code A}, {@code A.4}: what labels in brackets go on. */
    private static boolean isCitation(String text, int start, int end) {
        return end - start == 1
                || (Character.isDigit(text.charAt(end - 1))
                        && text.substring(start, end).chars().noneMatch(c -> c == '/' || c == '-'));
    }

    private static boolean keepsPoint(String text, int start, int end) {
        int from = end;
        while (from > start && text.charAt(from - 1) != '-' && text.charAt(from - 1) != '/') {
            from--;
        }
        String last = text.substring(from, end);
        String plain = last.toLowerCase(Locale.ROOT);
        return isInitials(last)
                || ABBREVIATIONS.contains(plain)
                || (BEFORE_NUMBERS.contains(plain) && isNumberBehind(text, end + 1));
    }

    /** {@code U.S}, {@code e.g}: single letters with points between them. */
    private static boolean isInitials(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumberBehind(String text, int at) {
        int next = at;
        while (next < text.length() && Tokens.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    /** Whether the apostrophe behind a word is its genitive, and not the end of a quotation. */
    private static boolean isPossessive(String text, int start, int end) {
        char mark = text.charAt(end);
        if ((mark != '\'' && mark != '’') || Character.toLowerCase(text.charAt(end - 1)) != 's') {
            return false;
        }
        for (int at = start - 1; at >= 0 && at >= start - LONGEST_QUOTE; at--) {
            boolean opens = OPENING.indexOf(text.charAt(at)) >= 0 && (at == 0 || !isLetterOrDigit(text, at - 1));
            if (opens) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isLetterOrDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
