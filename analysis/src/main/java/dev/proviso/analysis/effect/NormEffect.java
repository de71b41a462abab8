package dev.proviso.analysis.effect;

import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.List;
import java.util.Optional;

/**
 * What became of a norm, or of norms that are taken together, from one revision to another.
 *
 * @param before in the old revision; empty for a norm that is new
 * @param after in the new revision; empty for a norm that is gone
 * @param caught an app that keeps the old and breaks the new, or breaks it worse: facts that were evaluated under both
 * @param released an app that breaks the old, or breaks it worse, and keeps the new
 * @param reason why it is unproved, in words; empty otherwise
 */
public record NormEffect(
        List<NormId> before,
        List<NormId> after,
        Effect effect,
        Optional<Facts> caught,
        Optional<Facts> released,
        Optional<String> reason) {

    public NormEffect {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
