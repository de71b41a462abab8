package dev.proviso.dsl.format;

import dev.proviso.dsl.random.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a revision as somebody may have written it: rules in every way that YAML has for a text, and oddities around them.
 *
 * @param fixed the stretches that are no rules: one in front of each rule and one behind the last
 * @param rules the rules as they are written, with quotes, indicators and indentation
 */
record SketchedFile(List<String> fixed, List<String> rules) {

    private static final Pattern PLAIN = Pattern.compile("[a-z(][a-z0-9_ .()=<>!+*{},-]*[a-z0-9_)}]");

    static SketchedFile of(List<String> rules, List<String> expressions, Choices choices) {
        String lineEnd = choices.percent(40) ? "\r\n" : "\n";
        List<String> fixed = new ArrayList<>();
        List<String> written = new ArrayList<>();
        StringBuilder open = new StringBuilder("# rules:  'kept'\nrevision:   r1\ndefinitions:\n");
        for (String expression : expressions) {
            int number = written.size();
            boolean braces = choices.percent(20);
            open.append(
                    braces
                            ? "  -  {help: \"x {0}\", as: "
                            : "  -   name: \"n\\u0030\"   # n\u00e9 \uD83D\uDE00\n      as:  ");
            fixed.add(open.toString());
            written.add(braces ? quoted(expression) : scalar(expression, 6, choices));
            open.setLength(0);
            open.append(braces ? "} # mark " + number + "\n" : "\n      help: mark " + number + "  \n");
            if (choices.percent(30)) {
                open.append("# as: a  b\n\n");
            }
        }
        open.append("nodes:\n- clause: a\n  text: 'rule:   a'\n  norms:\n");
        for (String rule : rules) {
            open.append("    - id: x\n      rule: ");
            fixed.add(open.toString());
            written.add(scalar(rule, 6, choices));
            open.setLength(0);
            open.append("\n# mark ").append(written.size()).append("\n");
        }
        fixed.add(choices.percent(50) ? open.toString() : open.toString().stripTrailing());
        return new SketchedFile(
                fixed.stream().map(text -> text.replace("\n", lineEnd)).toList(),
                written.stream().map(text -> text.replace("\n", lineEnd)).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            text.append(fixed.get(i)).append(rules.get(i));
        }
        return text.append(fixed.get(rules.size())).toString();
    }

    /** Whether a text is this file but for its rules. */
    boolean surrounds(String other) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < fixed.size(); i++) {
            pattern.append(i == 0 ? "" : "(.*?)").append(Pattern.quote(fixed.get(i)));
        }
        Matcher matcher = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(other);
        return matcher.matches();
    }

    private static String scalar(String rule, int margin, Choices choices) {
        String text = rule.replaceAll("\\r\\n?", "\n").strip();
        boolean comments = text.contains("//");
        return switch (choices.below(6)) {
            case 0 -> quoted(text);
            case 1 -> text.contains("\n") ? block("|-", text, margin + 1) : "'" + text.replace("'", "''") + "'";
            case 2 ->
                comments || text.contains("\n ") || text.contains("\n\t") || text.contains("\n\u00a0")
                        ? block("|", text, margin + 4)
                        : block(">", text, margin + 2);
            case 3 -> PLAIN.matcher(text).matches() ? text : block("|  # why", text, margin + 2);
            case 4 -> {
                String folded = text.replaceAll("\\s+", " ");
                yield !comments && PLAIN.matcher(folded).matches()
                        ? folded.replace(" and ", "\n          and\n        ")
                        : block("|2-", text, margin + 2);
            }
            default -> block("|+", text, margin + 2);
        };
    }

    private static String block(String head, String text, int margin) {
        StringBuilder block = new StringBuilder(head);
        text.lines()
                .map(line -> line.isBlank() ? "" : " ".repeat(margin) + line)
                .forEach(line -> block.append('\n').append(line));
        return block.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
