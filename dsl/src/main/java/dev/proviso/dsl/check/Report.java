package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong, over all texts of a policy. */
final class Report {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(RuleSource source, DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        diagnostics.add(source.report(kind, span, message, hint));
    }

    void addAll(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** By file and place. */
    List<Diagnostic> inOrder() {
        return diagnostics.stream()
                .sorted(Comparator.comparing((Diagnostic d) -> d.location().file())
                        .thenComparing(d -> d.location().line())
                        .thenComparing(d -> d.location().column()))
                .toList();
    }
}
