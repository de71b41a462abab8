package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run over one source: what was found wrong so far, and where things stand. */
final class Reading {

    /** Longer lines are no help to anybody, and quoting one for each mistake in it would fill the memory. */
    private static final int LONGEST_EXCERPT = 2_000;

    private final SourceText source;
    private final ReadingLimits limits;
    private final LineIndex lines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();
    private Optional<Diagnostic> untold = Optional.empty();
    private boolean failed;

    Reading(SourceText source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
        this.lines = LineIndex.of(source);
    }

    SourceText source() {
        return source;
    }

    ReadingLimits limits() {
        return limits;
    }

    void report(Problem problem, DataNode at, String message) {
        report(problem, at, message, Optional.empty());
    }

    void report(Problem problem, DataNode at, String message, Optional<String> hint) {
        report(problem, at.start(), at.end(), message, hint);
    }

    void report(Problem problem, int start, int end, String message, Optional<String> hint) {
        if (refused.contains(start)) {
            return;
        }
        if (problem == Problem.ANCHOR_OR_TAG) {
            // What it stands for is not known, so the value is not judged.
            refused.add(start);
        }
        failed |= problem.severity() == Severity.ERROR;
        if (isFull() && (untold.orElseThrow().isError() || problem.severity() != Severity.ERROR)) {
            return;
        }
        Location location = lines.locate(start, end);
        Diagnostic diagnostic =
                new Diagnostic(problem.code(), problem.severity(), message, location, excerpt(location.line()), hint);
        if (diagnostics.size() < limits.mistakes()) {
            diagnostics.add(diagnostic);
        } else {
            untold = Optional.of(new Diagnostic(
                    Problem.TOO_MANY_MISTAKES.code(),
                    problem.severity(),
                    "there are more mistakes than these " + limits.mistakes() + "; the rest is not told",
                    location,
                    diagnostic.excerpt(),
                    Optional.of("mend those above first, or look whether it is the right file")));
        }
    }

    /** The hint {@code did you mean 'x'?}; none once enough mistakes were told, since to look for it is what takes the time. */
    Optional<String> didYouMean(String wrong, Collection<String> known) {
        return isFull() ? Optional.empty() : Suggestion.hint(wrong, known);
    }

    /** Whether enough mistakes were told. */
    boolean isFull() {
        return untold.isPresent();
    }

    private String excerpt(int line) {
        return lines.lengthOfLine(line) > LONGEST_EXCERPT ? "" : lines.line(line);
    }

    boolean hasErrors() {
        return failed;
    }

    /** Everything found, in the order of the source; last, if there is more than is told, that there is. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparingInt((Diagnostic d) -> d.location().line())
                .thenComparingInt(d -> d.location().column()));
        untold.ifPresent(sorted::add);
        return List.copyOf(sorted);
    }

    Location locate(DataNode node) {
        return lines.locate(node.start(), node.end());
    }

    /** Where the text of a scalar stands, if it is written as it reads; else where the scalar starts. */
    Origin origin(DataNode.Scalar scalar) {
        return Origins.of(source, lines, scalar);
    }
}
