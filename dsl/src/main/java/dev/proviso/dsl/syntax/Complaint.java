package dev.proviso.dsl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong at one place, and how it might be mended so that the rest can be read.
 *
 * @param edits the best guess first; one that lets more of the text be read wins over it
 */
record Complaint(DiagnosticKind kind, TextSpan span, String message, Optional<String> hint, List<Edit> edits) {

    Complaint {
        edits = List.copyOf(edits);
    }

    static Complaint of(DiagnosticKind kind, TextSpan span, String message, String hint, Edit... edits) {
        return new Complaint(kind, span, message, Optional.of(hint), List.of(edits));
    }
}
