package dev.proviso.analysis.effect;

import dev.proviso.model.document.Sanction;
import java.util.Optional;

/**
 * A sanction that is new, gone, or may follow on other terms: another actor, discretion or notice, or other circumstances that aggravate it.
 *
 * @param before in the old revision; empty if it is new
 * @param after in the new revision; empty if it is gone
 */
public record SanctionChange(Optional<Sanction> before, Optional<Sanction> after) {}
