package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/**
 * What a part of a policy requires, forbids, permits, recommends or reserves. Norms stand apart from the clauses that state them:
 * one clause may state several, and a lead-in may be part of the ground of each.
 *
 * @param clause the node that states it
 * @param grounds the words it rests on; the first is in {@code clause}
 * @param stated the modality that the clause's own words express
 * @param effective the modality it has in its context
 * @param reason why the effective modality is not the stated one; present exactly when they differ
 * @param bearer whom it binds, or who holds the power
 * @param counterparty to whom it is owed, where the text says so
 * @param beneficiary whom it protects, where that is another
 * @param rule its meaning as a rule, where it can be evaluated
 * @param exceptions words elsewhere that except cases from it
 * @param overrides norms that yield to this one
 * @param sanctions consequences that the text attaches to it in particular
 */
public record Norm(
        NormId id,
        NodeId clause,
        List<Ground> grounds,
        Modality stated,
        Modality effective,
        Optional<String> reason,
        RoleId bearer,
        Optional<RoleId> counterparty,
        Optional<RoleId> beneficiary,
        Temporal temporal,
        Optional<RuleText> rule,
        List<Ground> exceptions,
        List<NormId> overrides,
        List<SanctionId> sanctions,
        Evaluability evaluability,
        Optional<Review> review) {

    public Norm {
        grounds = List.copyOf(grounds);
        exceptions = List.copyOf(exceptions);
        overrides = List.copyOf(overrides);
        sanctions = List.copyOf(sanctions);
    }
}
