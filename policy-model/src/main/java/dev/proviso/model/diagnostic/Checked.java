package dev.proviso.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of reading or compiling an input: a value, unless there were errors, and everything found on the way.
 *
 * <p>INVARIANT: the value is present exactly when no diagnostic is an error.
 *
 * @param diagnostics in the order of the source
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    public Checked {
        diagnostics = List.copyOf(diagnostics);
        if (value.isPresent() == hasError(diagnostics)) {
            throw new IllegalArgumentException("a value is present exactly when there is no error");
        }
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** The value if none of the diagnostics is an error, else the diagnostics alone. */
    public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
        return new Checked<>(hasError(diagnostics) ? Optional.empty() : Optional.of(value), diagnostics);
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return !diagnostics.isEmpty() && diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** No value: at least one of the diagnostics must be an error. */
    public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.empty(), diagnostics);
    }

    public boolean isValid() {
        return value.isPresent();
    }

    /** Applies the next step to the value, and joins the diagnostics of both steps. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> step) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Checked<R> next = step.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics());
        return new Checked<>(next.value(), all);
    }

    /**
     * The value, for callers who treat a bad input as exceptional.
     *
     * @throws InvalidInputException with all diagnostics, if there is no value
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidInputException(diagnostics));
    }
}
