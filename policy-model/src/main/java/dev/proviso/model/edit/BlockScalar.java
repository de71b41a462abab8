package dev.proviso.model.edit;

import dev.proviso.model.read.EmbeddedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in lines of its own, behind {@code |} or {@code >}.
 *
 * @param start where the indicator stands
 * @param end behind the last line that is not blank, in front of its line end
 * @param header the rest of the indicator's line behind its first sign
 * @param margin the blanks in front of each line
 */
record BlockScalar(String source, int start, int end, String header, int margin) {

    private static final Pattern HEADER = Pattern.compile("([|>])((?:[+-]?[1-9]?|[1-9][+-])(?:[ \\t].*)?)");
    private static final Pattern DIGIT = Pattern.compile("^[+-]?([1-9])");

    /** The block of a rule; empty if it is written in a way that is not understood here. */
    static Optional<BlockScalar> in(String source, EmbeddedRule rule) {
        int headEnd = LineEnds.endOfLine(source, rule.start());
        Matcher head = HEADER.matcher(source.substring(rule.start(), headEnd));
        if (!head.matches()) {
            return Optional.empty();
        }
        Matcher digit = DIGIT.matcher(head.group(2));
        int margin = digit.find() ? rule.margin() + Integer.parseInt(digit.group(1)) : -1;
        List<String> lines = new ArrayList<>();
        int end = headEnd;
        int next = source.indexOf('\n', headEnd) + 1;
        while (next > 0 && next < source.length()) {
            int lineEnd = LineEnds.endOfLine(source, next);
            String line = source.substring(next, lineEnd);
            int blanks = blanks(line);
            if (blanks < line.length()) {
                margin = margin < 0 ? blanks : margin;
                if (blanks < margin || blanks <= rule.margin()) {
                    break;
                }
                end = lineEnd;
            }
            lines.add(line);
            next = source.indexOf('\n', lineEnd) + 1;
        }
        boolean literal = head.group(1).equals("|");
        String written = source.substring(rule.start(), end);
        boolean understood = margin > 0
                && LineEnds.areCommon(written)
                && (!literal || value(lines, margin).equals(rule.text().text().stripTrailing()));
        return understood
                ? Optional.of(new BlockScalar(source, rule.start(), end, head.group(2), margin))
                : Optional.empty();
    }

    Optional<Edit> with(String text) {
        String lineEnd = LineEnds.at(source, start);
        return Optional.of(new Edit(start, end, "|" + header + lineEnd + LineEnds.indented(text, margin, lineEnd)));
    }

    private static int blanks(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static String value(List<String> lines, int margin) {
        List<String> cut = lines.stream()
                .map(line -> line.length() <= margin ? "" : line.substring(margin))
                .toList();
        return String.join("\n", cut).stripTrailing();
    }
}
