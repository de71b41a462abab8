package dev.proviso.dsl.plan;

import dev.proviso.model.document.SanctionId;

/**
 * A circumstance that aggravates a sanction.
 *
 * @param index which of the sanction's aggravations, from 0
 * @param cell that says whether it is given
 */
public record PlannedAggravation(SanctionId sanction, int index, int cell) {}
