package dev.proviso.analysis.prove;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Core;

/**
 * That a condition has a truth value.
 *
 * @param node a condition of a plan, the very object; where it stands inside a quantifier, it is about one of the elements
 */
@SuppressWarnings("exports") // whoever names conditions works on plans
public record Demand(Core node, Truth truth) {}
