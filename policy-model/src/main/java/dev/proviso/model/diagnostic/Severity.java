package dev.proviso.model.diagnostic;

/** How much a {@link Diagnostic} matters. An {@link #ERROR} means that there is no usable result. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
