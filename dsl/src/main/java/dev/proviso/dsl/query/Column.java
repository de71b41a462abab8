package dev.proviso.dsl.query;

import dev.proviso.model.fact.Type;

/**
 * A column of a result.
 *
 * @param name the one given with {@code as}, else the expression as it was written; no two columns of a result share one
 * @param type of the values in it; one that is not optional may still be unknown, but never none
 */
public record Column(String name, Type type) {}
