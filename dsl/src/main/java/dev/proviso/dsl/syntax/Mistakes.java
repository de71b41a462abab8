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
    private List<Found> settled = List.of();

    Mistakes(RuleSource source) {
        this.source = source;
    }

    RuleSource source() {
        return source;
    }

    void add(DiagnosticKind kind, TextSpan span, String message) {
        add(kind, span, message, Optional.empty());
    }

    void add(DiagnosticKind kind, TextSpan span, String message, String hint) {
        add(kind, span, message, Optional.of(hint));
    }

    void add(Complaint complaint) {
        add(complaint.kind(), complaint.span(), complaint.message(), complaint.hint());
    }

    private void add(DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        boolean again = found.stream()
                .anyMatch(f -> f.span().equals(span) && f.diagnostic().code().equals(kind.code()));
        if (!again && !follows(span)) {
            found.add(new Found(span, source.report(kind, span, message, hint)));
        }
    }

    /** From now on, what touches a mistake that was reported is not told: the text there was mended by a guess. */
    void settle() {
        settled = List.copyOf(found);
    }

    private boolean follows(TextSpan span) {
        return settled.stream()
                .anyMatch(f -> f.span().start() <= span.end() + 1
                        && span.start() <= f.span().end() + 1);
    }

    /** Whether such a mistake was reported of exactly this stretch, or of one that it lies in. */
    boolean isSettled(TextSpan span) {
        return settled.stream()
                .anyMatch(f -> f.span().start() <= span.start()
                        && span.end() <= f.span().end()
                        && span.start() < span.end());
    }

    /** Whether a mistake starts in a stretch. */
    boolean touches(TextSpan span) {
        return found.stream()
                .anyMatch(f -> f.span().start() >= span.start() && f.span().start() < span.end());
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
