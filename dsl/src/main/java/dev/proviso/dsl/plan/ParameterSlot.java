package dev.proviso.dsl.plan;

import dev.proviso.model.document.Parameter;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.Optional;

/**
 * A place for the value of one parameter.
 *
 * @param index its number in {@link Plan#parameters()}
 * @param value the policy's own; empty: unset
 */
public record ParameterSlot(int index, Parameter parameter, Type type, Optional<Value> value) {}
