package dev.proviso.dsl.query;

import java.util.Comparator;

/**
 * The order of texts for people: digits count as the number they write, so that A.2 comes before A.10, and letter case only where all
 * else is alike.
 */
enum TextOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(j);
            if (isDigit(a) && isDigit(b)) {
                int endOfLeft = endOfDigits(left, i);
                int endOfRight = endOfDigits(right, j);
                int order = compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight));
                if (order != 0) {
                    return order;
                }
                i = endOfLeft;
                j = endOfRight;
            } else {
                int order = Integer.compare(folded(a), folded(b));
                if (order != 0) {
                    return order;
                }
                i += Character.charCount(a);
                j += Character.charCount(b);
            }
        }
        int byLength = Integer.compare(left.length() - i, right.length() - j);
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int folded(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Numbers of any length, without the zeros in front. */
    private static int compareNumbers(String left, String right) {
        String a = left.replaceFirst("^0+(?=.)", "");
        String b = right.replaceFirst("^0+(?=.)", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }
}
