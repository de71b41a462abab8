package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One run over one source: what was found wrong so far, and where things stand. */
final class Reading {

    private final SourceText source;
    private final LineIndex lines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(SourceText source) {
        this.source = source;
        this.lines = LineIndex.of(source);
    }

    SourceText source() {
        return source;
    }

    void error(Problem problem, DataNode at, String message) {
        report(problem, Severity.ERROR, at.start(), at.end(), message, Optional.empty());
    }

    void error(Problem problem, DataNode at, String message, Optional<String> hint) {
        report(problem, Severity.ERROR, at.start(), at.end(), message, hint);
    }

    void warning(Problem problem, DataNode at, String message, Optional<String> hint) {
        report(problem, Severity.WARNING, at.start(), at.end(), message, hint);
    }

    void report(Problem problem, Severity severity, int start, int end, String message, Optional<String> hint) {
        Location location = lines.locate(start, end);
        diagnostics.add(new Diagnostic(problem.code(), severity, message, location, lines.line(location.line()), hint));
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything found, in the order of the source. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparingInt((Diagnostic d) -> d.location().line())
                .thenComparingInt(d -> d.location().column()));
        return List.copyOf(sorted);
    }

    Location locate(DataNode node) {
        return lines.locate(node.start(), node.end());
    }

    /** Where the text of a scalar starts, and at which column its further lines do. */
    Origin origin(DataNode.Scalar scalar) {
        Location start = lines.locate(scalar.start(), scalar.start());
        String text = source.text();
        char first = scalar.start() < text.length() ? text.charAt(scalar.start()) : ' ';
        if (first == '|' || first == '>') {
            // A block scalar: its text starts on the next line, indented.
            int line = start.line() + 1;
            int indent = 1 + blanksInFrontOf(firstLineWithWords(line));
            return new Origin(source.name(), line, indent, indent);
        }
        int column = first == '"' || first == '\'' ? start.column() + 1 : start.column();
        return new Origin(source.name(), start.line(), column, column);
    }

    private String firstLineWithWords(int from) {
        for (int number = from; ; number++) {
            String line = lines.line(number);
            if (!line.isBlank()
                    || lines.locate(source.text().length(), source.text().length())
                                    .line()
                            <= number) {
                return line;
            }
        }
    }

    private static int blanksInFrontOf(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
