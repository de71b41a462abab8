package dev.proviso.model.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()} only: an input had errors and the caller chose not to look at them one by one. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    InvalidInputException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything found, in the order of the source; at least one is an error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
