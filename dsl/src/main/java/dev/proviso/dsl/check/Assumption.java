package dev.proviso.dsl.check;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;

/**
 * What is to be taken for known, or for unknown, whatever the facts say.
 *
 * @param value of the type of what the address leads to
 */
public record Assumption(FactPath path, FactValue value) {}
