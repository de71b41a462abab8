package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.fact.Value;
import java.util.Optional;

/** What a text is searched for: written out, so that it can be checked before anything is evaluated. */
final class Patterns {

    private final RuleSource source;
    private final Report report;

    Patterns(RuleSource source, Report report) {
        this.source = source;
        this.report = report;
    }

    /** The words behind {@code mentions}. */
    Optional<String> words(Expression expression, String language) {
        if (!(expression instanceof Expression.Literal literal && literal.value() instanceof Value.Text text)) {
            report.add(
                    source,
                    DiagnosticKind.PATTERN_NOT_WRITTEN_OUT,
                    expression.span(),
                    "the words behind 'mentions' must be a text written out here",
                    Optional.of("write them in double quotes, as in text mentions \"customer data\""));
            return Optional.empty();
        }
        try {
            TextPattern.mention(text.value(), language);
            return Optional.of(text.value());
        } catch (IllegalArgumentException e) {
            report.add(
                    source,
                    DiagnosticKind.WRONG_PATTERN,
                    expression.span(),
                    "a text cannot be searched for this: " + e.getMessage(),
                    Optional.of("write words that stand one behind another; join others with 'and' or 'or'"));
            return Optional.empty();
        }
    }

    /** The pattern behind {@code matches}. */
    Optional<String> pattern(Expression expression) {
        if (!(expression instanceof Expression.Literal literal && literal.value() instanceof Value.Text text)) {
            report.add(
                    source,
                    DiagnosticKind.PATTERN_NOT_WRITTEN_OUT,
                    expression.span(),
                    "the pattern behind 'matches' must be a text written out here, so that it can be checked",
                    Optional.of("write it in double quotes, or use 'contains', 'starts with' or 'ends with'"));
            return Optional.empty();
        }
        try {
            TextPattern.of(text.value());
            return Optional.of(text.value());
        } catch (IllegalArgumentException e) {
            report.add(
                    source,
                    DiagnosticKind.WRONG_PATTERN,
                    expression.span(),
                    "the pattern cannot be read: " + e.getMessage(),
                    Optional.of("patterns are RE2 regular expressions; a backslash in a text is written \\\\"));
            return Optional.empty();
        }
    }
}
