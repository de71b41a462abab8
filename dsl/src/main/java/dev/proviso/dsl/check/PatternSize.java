package dev.proviso.dsl.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes once its counted repetitions are written out: {@code (a{100}){100}} has 10,000 places.
 * Told from the text alone, since compiling it is what takes the memory. Never too small for a valid expression.
 */
final class PatternSize {

    private static final Pattern REPETITION = Pattern.compile("\\{([0-9]{1,9})(,([0-9]{0,9}))?}");
    private static final long LARGEST = 1L << 40;

    /** What two round brackets take besides what stands in them. */
    private static final long BRACKETS = 2;

    /** What each repetition that may be left out takes: the next one stands inside it. */
    private static final long NESTED = 3;

    /** What stands between two round brackets: all of it, and of that the part that a repetition would repeat. */
    private static final class Group {
        long size;
        long last;

        void add(long atom) {
            size = Math.min(LARGEST, size + atom);
            last = atom;
        }

        void repeat(long times) {
            size = Math.min(LARGEST, size + last * Math.max(0, times - 1));
            last = Math.min(LARGEST, last * Math.max(1, times));
        }
    }

    private PatternSize() {}

    static long of(String pattern) {
        Deque<Group> groups = new ArrayDeque<>();
        groups.push(new Group());
        Matcher repetition = REPETITION.matcher(pattern);
        int i = 0;
        while (i < pattern.length()) {
            Group group = groups.element();
            switch (pattern.charAt(i)) {
                case '\\' -> {
                    int end = escapeEnd(pattern, i);
                    group.add(end - i);
                    i = end - 1;
                }
                case '[' -> {
                    group.add(1);
                    i = classEnd(pattern, i) - 1;
                }
                case '(' -> groups.push(new Group());
                case ')' -> {
                    if (groups.size() > 1) {
                        groups.pop();
                        groups.element().add(group.size + BRACKETS);
                    }
                }
                case '{' -> {
                    if (repetition.find(i) && repetition.start() == i) {
                        group.repeat(times(repetition));
                        i = repetition.end() - 1;
                    } else {
                        group.add(1);
                    }
                }
                default -> group.add(1);
            }
            i++;
        }
        while (groups.size() > 1) {
            long inner = groups.pop().size;
            groups.element().add(inner + BRACKETS);
        }
        return groups.element().size;
    }

    /** Behind an escaped character, or behind everything between {@code \\Q} and {@code \\E}. */
    private static int escapeEnd(String pattern, int start) {
        if (!pattern.startsWith("\\Q", start)) {
            return Math.min(pattern.length(), start + 2);
        }
        int end = pattern.indexOf("\\E", start);
        return end < 0 ? pattern.length() : end + 2;
    }

    /** Behind a class of characters such as {@code [^])(a-z]}: a closing bracket at its start is one of its characters. */
    private static int classEnd(String pattern, int start) {
        int i = start + 1;
        if (pattern.startsWith("^", i)) {
            i++;
        }
        if (pattern.startsWith("]", i)) {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            int named = pattern.startsWith("[:", i) ? pattern.indexOf(":]", i + 2) : -1;
            i = named >= 0 ? named + 2 : i + (pattern.charAt(i) == '\\' ? 2 : 1);
        }
        return Math.min(pattern.length(), i + 1);
    }

    /** {@code {2}} and {@code {2,}} are two; {@code {2,5}} is two, and three that stand inside each other. */
    private static long times(Matcher repetition) {
        long least = Long.parseLong(repetition.group(1));
        String most = repetition.group(3);
        return most == null || most.isEmpty() ? least : least + NESTED * Math.max(0, Long.parseLong(most) - least);
    }
}
