package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one text. */
final class Mistakes {

    private record Found(TextSpan span, Diagnostic diagnostic) {}

    private final RuleSource source;
    private final List<Found> found = new ArrayList<>();

    Mistakes(RuleSource source) {
        this.source = source;
    }

    RuleSource source() {
        return source;
    }

    void add(DiagnosticKind kind, TextSpan span, String message) {
        found.add(new Found(span, source.report(kind, span, message, Optional.empty())));
    }

    void add(DiagnosticKind kind, TextSpan span, String message, String hint) {
        found.add(new Found(span, source.report(kind, span, message, Optional.of(hint))));
    }

    void add(Complaint complaint) {
        TextSpan span = complaint.span();
        found.add(new Found(span, source.report(complaint.kind(), span, complaint.message(), complaint.hint())));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    /** In the order of the source. */
    List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt((Found f) -> f.span().start()))
                .map(Found::diagnostic)
                .toList();
    }
}
