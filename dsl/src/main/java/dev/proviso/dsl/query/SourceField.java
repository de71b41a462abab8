package dev.proviso.dsl.query;

import dev.proviso.model.fact.Type;

/**
 * A field that each row of a source has.
 *
 * @param meaning in a few words, for people
 */
public record SourceField(String name, Type type, String meaning) {}
