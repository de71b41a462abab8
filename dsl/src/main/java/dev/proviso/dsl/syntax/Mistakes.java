package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one text, up to a limit: nobody reads thousands of messages. */
final class Mistakes {

    private record Found(TextSpan span, Diagnostic diagnostic) {}

    private final RuleSource source;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private List<Found> settled = List.of();
    private List<TextSpan> guessed = List.of();
    private Optional<TextSpan> untold = Optional.empty();

    /** @param most how many are told */
    Mistakes(RuleSource source, int most) {
        this.source = source;
        this.most = most;
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
        if (again || follows(span)) {
            return;
        }
        if (found.size() < most) {
            found.add(new Found(span, source.report(kind, span, message, hint)));
        } else if (untold.isEmpty()) {
            untold = Optional.of(span);
        }
    }

    /** Whether there are more than are told, so that there is no use in looking for others. */
    boolean isOverfull() {
        return untold.isPresent();
    }

    /** From now on, what touches a mistake that was reported is not told: the text there was mended by a guess. */
    void settle() {
        settled = List.copyOf(found);
    }

    /** The same, with stretches of which the tree says something else than was written. */
    void settle(List<TextSpan> guesses) {
        settle();
        guessed = List.copyOf(guesses);
    }

    /** Whether how the parts of a stretch belong together is a guess. */
    boolean isGuessed(TextSpan span) {
        return guessed.stream().anyMatch(guess -> guess.start() <= span.end() && span.start() <= guess.end());
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

    /** Where they are. */
    List<TextSpan> spans() {
        return found.stream().map(Found::span).toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the source; last, if there are more than are told, that there are. */
    List<Diagnostic> inOrder() {
        List<Diagnostic> told = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt((Found f) -> f.span().start()))
                .map(Found::diagnostic)
                .toList());
        untold.ifPresent(first -> told.add(source.more(told.size(), first, Severity.ERROR)));
        return List.copyOf(told);
    }
}
