package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a text, so that names and types can be looked at although its form is wrong.
 *
 * @param tree what was written, or what was meant where a mistake of form was mended by a guess; empty if there is no telling
 * @param diagnostics in the order of the source
 * @param guesses the stretches where it was mended, those that were reported and those that were left out for it; empty if the form is
 *     right
 */
public record Reading<T>(Optional<T> tree, List<Diagnostic> diagnostics, List<TextSpan> guesses) {

    public Reading {
        diagnostics = List.copyOf(diagnostics);
        guesses = List.copyOf(guesses);
    }

    static <T> Reading<T> failed(List<Diagnostic> diagnostics) {
        return new Reading<>(Optional.empty(), diagnostics, List.of());
    }

    /** The tree, if the form is right. */
    public Checked<T> checked() {
        return tree.map(any -> Checked.of(any, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    /** Whether the tree is what was written. */
    public boolean isWhole() {
        return checked().isValid();
    }
}
