package dev.proviso.dsl.plan;

import dev.proviso.model.fact.FactDeclaration;

/**
 * A place for what is known of one fact.
 *
 * @param index its number in {@link Plan#facts()}
 */
public record FactSlot(int index, FactDeclaration declaration) {}
