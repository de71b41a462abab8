package dev.proviso.dsl.finding;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.Optional;

/**
 * A known fact, or a known value inside one. An address inside a list says as well that the list has that element.
 *
 * @param value never unknown; for a record or a list, only that it is there and how many elements it has is meant
 * @param location where the facts file says so, if they were read from a file
 */
public record KnownFact(FactPath path, FactValue value, Optional<Location> location) {}
