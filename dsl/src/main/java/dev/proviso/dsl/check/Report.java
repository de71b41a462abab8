package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Limits;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is wrong, over all texts of a policy, and leaves out what only follows from something else. Of one text and of all
 * together no more is told than the limits allow, and then that there is more.
 */
final class Report {

    /** Names that mean nothing: an expression with one has no type, and tells nothing about what stands around it. */
    private static final Set<DiagnosticKind> LOST = EnumSet.of(
            DiagnosticKind.UNKNOWN_NAME,
            DiagnosticKind.GROUP_OF_FACTS,
            DiagnosticKind.UNKNOWN_FIELD,
            DiagnosticKind.NOT_A_RECORD,
            DiagnosticKind.UNKNOWN_VALUE);

    /** What can be wrong only because of such a name: it may be what would have excluded none, or told a type. */
    private static final Set<DiagnosticKind> MAY_FOLLOW =
            EnumSet.of(DiagnosticKind.MAYBE_NONE, DiagnosticKind.TYPE_NOT_TOLD);

    /** What can be wrong only because some part of a rule was not understood. */
    private static final Set<DiagnosticKind> OF_THE_WHOLE = EnumSet.of(DiagnosticKind.EXCEPTION_NOT_USED);

    private record Found(DiagnosticKind kind, Diagnostic diagnostic) {}

    private static final Comparator<Location> BY_PLACE =
            Comparator.comparing(Location::file).thenComparing(Location::line).thenComparing(Location::column);

    private final Limits limits;
    // By identity: a text that is read twice is two.
    private final Map<RuleSource, OfText> texts = new LinkedHashMap<>();
    private final List<Diagnostic> others = new ArrayList<>();
    private int told;
    private Optional<Diagnostic> untold = Optional.empty();

    Report(Limits limits) {
        this.limits = limits;
    }

    /** What is wrong with one text. */
    private static final class OfText {
        private final List<Found> found = new ArrayList<>();
        private final Set<String> unknown = new HashSet<>();
        private List<TextSpan> guesses = List.of();
        private boolean lost;
        private Optional<Diagnostic> untold = Optional.empty();

        /** A name that is misspelt where it is declared is unknown wherever it is read: that is told once for a text. */
        boolean isTold(DiagnosticKind kind, String message) {
            return (kind == DiagnosticKind.UNKNOWN_NAME && !unknown.add(message))
                    || (lost && MAY_FOLLOW.contains(kind));
        }

        void guessed(List<TextSpan> spans) {
            guesses = spans;
            lost = true;
        }

        boolean isGuessed(DiagnosticKind kind, TextSpan span) {
            return (!guesses.isEmpty() && OF_THE_WHOLE.contains(kind))
                    || guesses.stream().anyMatch(guess -> guess.overlaps(span));
        }

        /** Its causes, and last that there are more. */
        List<Diagnostic> inOrder() {
            List<Diagnostic> causes = new ArrayList<>(found.stream()
                    .filter(one -> !lost || !MAY_FOLLOW.contains(one.kind()))
                    .map(Found::diagnostic)
                    .sorted(Comparator.comparing(Diagnostic::location, BY_PLACE))
                    .toList());
            untold.ifPresent(causes::add);
            return causes;
        }
    }

    void add(RuleSource source, DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        OfText text = texts.computeIfAbsent(source, any -> new OfText());
        if (text.isGuessed(kind, span) || text.isTold(kind, message)) {
            return;
        }
        text.lost |= LOST.contains(kind);
        if (told >= limits.errorsOfAll()) {
            untold = worse(untold, source.more(limits.errorsOfAll(), span, kind.severity()));
        } else if (text.found.size() >= limits.errors()) {
            text.untold = worse(text.untold, source.more(limits.errors(), span, kind.severity()));
        } else {
            text.found.add(new Found(kind, source.report(kind, span, message, hint)));
            told++;
        }
    }

    /** Takes over what is wrong with the form of a text, and where its tree was guessed: what is found there is not told. */
    void addAll(RuleSource source, Reading<?> read) {
        addAll(read.diagnostics());
        if (!read.guesses().isEmpty()) {
            texts.computeIfAbsent(source, any -> new OfText()).guessed(read.guesses());
        }
    }

    void addAll(List<Diagnostic> more) {
        more.forEach(this::add);
    }

    void add(Diagnostic diagnostic) {
        if (told >= limits.errorsOfAll()) {
            untold = worse(untold, RuleSource.more(limits.errorsOfAll(), diagnostic));
        } else {
            others.add(diagnostic);
            told++;
        }
    }

    /** Whether no more is told, and what is told leaves no result: then there is no use in looking for more. */
    boolean isFull() {
        return untold.filter(Diagnostic::isError).isPresent();
    }

    private static Optional<Diagnostic> worse(Optional<Diagnostic> first, Diagnostic next) {
        return first.filter(one -> one.isError() || !next.isError()).or(() -> Optional.of(next));
    }

    /** By file and place; last, if there is more than is told, that there is. */
    List<Diagnostic> inOrder() {
        List<Placed> placed = new ArrayList<>();
        others.forEach(diagnostic -> placed.add(new Placed(diagnostic.location(), diagnostic)));
        for (OfText text : texts.values()) {
            Optional<Location> last = Optional.empty();
            for (Diagnostic diagnostic : text.inOrder()) {
                // That there is more stands behind what is told, wherever it is.
                Location at = last.filter(before -> BY_PLACE.compare(before, diagnostic.location()) > 0)
                        .orElse(diagnostic.location());
                placed.add(new Placed(at, diagnostic));
                last = Optional.of(at);
            }
        }
        List<Diagnostic> all = new ArrayList<>(placed.stream()
                .sorted(Comparator.comparing(Placed::at, BY_PLACE))
                .map(Placed::diagnostic)
                .toList());
        untold.ifPresent(all::add);
        return List.copyOf(all);
    }

    private record Placed(Location at, Diagnostic diagnostic) {}
}
