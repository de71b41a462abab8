package dev.proviso.shell.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/** The lines in which two texts differ, in the form that {@code diff -u} gives and {@code patch} takes. */
final class LineDiff {

    private static final int CONTEXT = 3;

    /**
     * One line of a comparison.
     *
     * @param sign a blank where both texts have it, {@code -} for the old one alone, {@code +} for the new one
     */
    record Line(char sign, String text) {}

    private LineDiff() {}

    /** The differences under the name of a file; no lines if there are none. */
    static List<Line> of(String name, String before, String after) {
        List<Line> all = compared(before, after);
        List<Line> out = new ArrayList<>();
        int at = 0;
        int oldLine = 1;
        int newLine = 1;
        while (at < all.size()) {
            int change = nextChange(all, at);
            if (change == all.size()) {
                break;
            }
            int start = Math.max(at, change - CONTEXT);
            for (; at < start; at++) {
                oldLine++;
                newLine++;
            }
            int end = endOfHunk(all, change);
            List<Line> hunk = all.subList(start, end);
            int olds = (int) hunk.stream().filter(line -> line.sign() != '+').count();
            int news = (int) hunk.stream().filter(line -> line.sign() != '-').count();
            if (out.isEmpty()) {
                out.add(new Line('-', "-- " + name));
                out.add(new Line('+', "++ " + name));
            }
            out.add(new Line('@', "@ -" + range(oldLine, olds) + " +" + range(newLine, news) + " @@"));
            out.addAll(hunk);
            oldLine += olds;
            newLine += news;
            at = end;
        }
        return out;
    }

    private static String range(int start, int count) {
        int first = count == 0 ? start - 1 : start;
        return count == 1 ? String.valueOf(first) : first + "," + count;
    }

    private static int nextChange(List<Line> all, int from) {
        int at = from;
        while (at < all.size() && all.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    /** Changes that are less than two contexts apart stand together. */
    private static int endOfHunk(List<Line> all, int change) {
        int end = change;
        int next = change;
        while (next < all.size() && next - end <= 2 * CONTEXT) {
            end = next;
            while (end < all.size() && all.get(end).sign() != ' ') {
                end++;
            }
            next = nextChange(all, end);
        }
        return Math.min(all.size(), end + CONTEXT);
    }

    /** Compares characters that stand for lines: the library compares no lists. */
    private static List<Line> compared(String before, String after) {
        Map<String, Character> signs = new HashMap<>();
        List<String> lines = new ArrayList<>();
        String old = encoded(before, signs, lines);
        String changed = encoded(after, signs, lines);
        List<Line> result = new ArrayList<>();
        new StringsComparator(old, changed).getScript().visit(new CommandVisitor<Character>() {
            @Override
            public void visitInsertCommand(Character line) {
                result.add(new Line('+', lines.get(line)));
            }

            @Override
            public void visitKeepCommand(Character line) {
                result.add(new Line(' ', lines.get(line)));
            }

            @Override
            public void visitDeleteCommand(Character line) {
                result.add(new Line('-', lines.get(line)));
            }
        });
        return deletionsFirst(result);
    }

    private static List<Line> deletionsFirst(List<Line> lines) {
        List<Line> ordered = new ArrayList<>();
        List<Line> inserted = new ArrayList<>();
        for (Line line : lines) {
            if (line.sign() == '+') {
                inserted.add(line);
                continue;
            }
            if (line.sign() == ' ') {
                ordered.addAll(inserted);
                inserted.clear();
            }
            ordered.add(line);
        }
        ordered.addAll(inserted);
        return ordered;
    }

    private static String encoded(String text, Map<String, Character> signs, List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : split(text)) {
            out.append((char) signs.computeIfAbsent(line, any -> {
                lines.add(line);
                return (char) (lines.size() - 1);
            }));
        }
        return out.toString();
    }

    /** The lines without their line ends; the last one, if it has none, says so as {@code diff} does. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            lines.add(end < 0 ? text.substring(at) + "\n\\ No newline at end of file" : text.substring(at, end));
            at = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }
}
