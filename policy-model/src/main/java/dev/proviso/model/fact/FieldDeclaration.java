package dev.proviso.model.fact;

import java.util.Optional;

/**
 * A field of a {@link Type.Structure}.
 *
 * @param question to ask a person about one such record
 * @param help more words about it; may be empty
 * @param unit of measurement, where the type does not say it
 * @param isSettled whether what is known of it has happened, or says what the record is about, so that nobody can change it
 */
public record FieldDeclaration(
        String name,
        Type type,
        String question,
        String help,
        FactKind kind,
        Optional<String> unit,
        boolean isSettled) {}
