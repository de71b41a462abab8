package dev.proviso.dsl.finding;

import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;

/**
 * A fact, or a value inside one, that is not known.
 *
 * @param question to ask a person
 * @param cause {@link Cause#FACT_MISSING}, {@link Cause#JUDGEMENT_MISSING} or {@link Cause#EVIDENCE_STALE}
 */
public record MissingFact(FactPath path, FactKind kind, String question, Cause cause) {}
