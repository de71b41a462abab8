package dev.proviso.model.document;

import java.time.LocalDate;

/** Somebody's consent to a revision of the data. */
public record Approval(String by, LocalDate on) {}
