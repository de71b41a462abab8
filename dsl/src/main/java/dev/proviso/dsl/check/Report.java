package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what is wrong, over all texts of a policy, and leaves out what only follows from something else. */
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

    private record Found(RuleSource source, DiagnosticKind kind, Diagnostic diagnostic) {}

    private final List<Found> found = new ArrayList<>();
    private final List<Diagnostic> others = new ArrayList<>();

    void add(RuleSource source, DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        found.add(new Found(source, kind, source.report(kind, span, message, hint)));
    }

    void addAll(List<Diagnostic> more) {
        others.addAll(more);
    }

    void add(Diagnostic diagnostic) {
        others.add(diagnostic);
    }

    /** By file and place. */
    List<Diagnostic> inOrder() {
        return Stream.concat(others.stream(), causes().stream())
                .sorted(Comparator.comparing((Diagnostic d) -> d.location().file())
                        .thenComparing(d -> d.location().line())
                        .thenComparing(d -> d.location().column()))
                .toList();
    }

    /** A name that is misspelt where it is declared is unknown wherever it is read: that is told once for a text. */
    private List<Diagnostic> causes() {
        Set<RuleSource> lost = Collections.newSetFromMap(new IdentityHashMap<>());
        found.stream().filter(f -> LOST.contains(f.kind())).map(Found::source).forEach(lost::add);
        IdentityHashMap<RuleSource, Set<String>> unknown = new IdentityHashMap<>();
        List<Diagnostic> causes = new ArrayList<>();
        for (Found one : found) {
            boolean follows = MAY_FOLLOW.contains(one.kind()) && lost.contains(one.source());
            boolean again = one.kind() == DiagnosticKind.UNKNOWN_NAME
                    && !unknown.computeIfAbsent(one.source(), any -> new HashSet<>())
                            .add(one.diagnostic().message());
            if (!follows && !again) {
                causes.add(one.diagnostic());
            }
        }
        return causes;
    }
}
