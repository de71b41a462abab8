package dev.proviso.model.edit;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.EmbeddedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes other texts in the place of the rules of a file. Line ends, indentation, quotes, comments and the end of the file stay as they
 * are; what stands around the rules stays byte for byte.
 *
 * <ul>
 *   <li>A block behind {@code |} stays one, with its indentation; one behind {@code >} becomes one behind {@code |}.
 *   <li>A text on one line keeps its quotes or its want of them if the new one has one line too, else it becomes a block.
 *   <li>In braces and in JSON a text of several lines cannot be written, and the old one stays.
 * </ul>
 */
public final class RuleReplacement {

    private RuleReplacement() {}

    /**
     * The file with new texts for some rules, without line ends behind their last lines. Where a text cannot be written without
     * changing what stands around it, the old one stays.
     *
     * @param rules those of the file, in order
     * @param replacement the new text of a rule; the old one, if the rule should stay as it is
     */
    public static String replace(
            SourceText source, List<EmbeddedRule> rules, Function<EmbeddedRule, String> replacement) {
        List<Edit> edits = new ArrayList<>();
        for (EmbeddedRule rule : rules) {
            String text = replacement.apply(rule);
            if (!withoutLastLineEnds(rule.text().text()).equals(withoutLastLineEnds(text))) {
                edit(source.text(), rule, withoutLastLineEnds(text)).ifPresent(edits::add);
            }
        }
        return Edit.apply(source.text(), edits);
    }

    private static Optional<Edit> edit(String source, EmbeddedRule rule, String text) {
        char first = source.charAt(rule.start());
        if (!rule.inline() && (first == '|' || first == '>')) {
            return BlockScalar.in(source, rule).flatMap(block -> block.with(text));
        }
        return FlowScalar.in(source, rule).flatMap(scalar -> scalar.with(text));
    }

    static String withoutLastLineEnds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
