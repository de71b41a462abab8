package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.Form;
import dev.proviso.dsl.syntax.Limits;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.edit.RuleReplacement;
import dev.proviso.model.read.EmbeddedRule;
import dev.proviso.model.read.EmbeddedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the rules in the file of a revision, each where it stands. Nothing else of the file changes: line ends, indentation, quotes,
 * comments and the text of the policy stay as they are, byte for byte.
 */
public final class RevisionFormatter {

    private static final int MOST_MISTAKES = Limits.STANDARD.errorsOfAll();

    private RevisionFormatter() {}

    /** The file with its rules laid out; or what is wrong with its form or with that of a rule, and then it should be left as it is. */
    public static Checked<String> format(SourceText file) {
        return EmbeddedRules.in(file).then(rules -> format(file, rules));
    }

    private static Checked<String> format(SourceText file, List<EmbeddedRule> rules) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<EmbeddedRule, String> laidOut = new HashMap<>();
        for (EmbeddedRule rule : rules) {
            Checked<String> text = RuleFormatter.format(form(rule), rule.text());
            for (Diagnostic diagnostic : text.diagnostics()) {
                if (diagnostics.size() == MOST_MISTAKES) {
                    diagnostics.add(RuleSource.more(MOST_MISTAKES, diagnostic));
                    return Checked.failed(diagnostics);
                }
                diagnostics.add(diagnostic);
            }
            laidOut.put(rule, text.value().orElse(rule.text().text()));
        }
        return diagnostics.stream().anyMatch(Diagnostic::isError)
                ? Checked.failed(diagnostics)
                : Checked.of(RuleReplacement.replace(file, rules, rule -> laidOut.getOrDefault(rule, "")), diagnostics);
    }

    private static Form form(EmbeddedRule rule) {
        return switch (rule.kind()) {
            case RULE -> Form.RULE;
            case EXPRESSION -> Form.EXPRESSION;
        };
    }
}
