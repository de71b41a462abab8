package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.Optional;

/** A text that is being compiled: tells stretches of it as places in the file that holds it. */
public final class RuleSource {

    private final String text;
    private final LineIndex lines;
    private final Origin origin;

    /** The text of a rule, with where it was read from. */
    public RuleSource(RuleText rule) {
        this.text = rule.text();
        this.lines = LineIndex.of(new SourceText(rule.origin().file(), rule.text()));
        this.origin = rule.origin();
    }

    /** The characters themselves. */
    public String text() {
        return text;
    }

    /** The characters of a stretch. */
    public String text(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** Where a stretch of the text stands in the file. */
    public Location locate(TextSpan span) {
        Location inText = lines.locate(span.start(), span.end());
        return origin.locate(inText.line(), inText.column(), inText.endLine(), inText.endColumn());
    }

    /** Says what is wrong with a stretch of the text. */
    public Diagnostic report(DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        return report(kind, kind.severity(), span, message, hint);
    }

    /**
     * Says that more is wrong than is told.
     *
     * @param told how much is
     * @param first the first place that is not
     * @param severity of the worst that is not
     */
    public Diagnostic more(int told, TextSpan first, Severity severity) {
        TextSpan start = new TextSpan(first.start(), first.start());
        return more(told, report(DiagnosticKind.TOO_MANY_MISTAKES, severity, start, "", Optional.empty()));
    }

    /** The same, from the first thing on that is not told. */
    public static Diagnostic more(int told, Diagnostic first) {
        return new Diagnostic(
                DiagnosticKind.TOO_MANY_MISTAKES.code(),
                first.severity(),
                "there are more mistakes than these " + told + "; the rest is not told",
                first.location(),
                first.excerpt(),
                Optional.of("mend those above first"));
    }

    private Diagnostic report(
            DiagnosticKind kind, Severity severity, TextSpan span, String message, Optional<String> hint) {
        return new Diagnostic(kind.code(), severity, message, locate(span), excerpt(span), hint);
    }

    /** The line of the file where a stretch starts, as far as the text stands in it; empty if that cannot be told. */
    public String excerpt(TextSpan span) {
        Location start = lines.locate(span.start(), span.start());
        return origin.excerpt(start.line(), start.column(), lines.line(start.line()));
    }
}
