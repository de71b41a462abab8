package dev.proviso.importer.carry;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.SanctionId;
import java.util.List;
import java.util.Optional;

/** Norms with one thing about them replaced. */
final class Recast {

    private Recast() {}

    /** On other words. */
    static Norm onWords(
            Norm norm, NodeId clause, List<Ground> grounds, List<Ground> exceptions, Optional<RuleText> rule) {
        return new Norm(
                norm.id(),
                clause,
                grounds,
                norm.stated(),
                norm.effective(),
                norm.reason(),
                norm.bearer(),
                norm.counterparty(),
                norm.beneficiary(),
                norm.temporal(),
                rule,
                exceptions,
                norm.overrides(),
                norm.sanctions(),
                norm.evaluability(),
                norm.review());
    }

    /** Naming other things. */
    static Norm naming(Norm norm, List<NormId> overrides, List<SanctionId> sanctions) {
        return norm(norm, norm.id(), overrides, sanctions, norm.review());
    }

    static Norm reviewed(Norm norm, Review review) {
        return norm(norm, norm.id(), norm.overrides(), norm.sanctions(), Optional.of(review));
    }

    static Norm called(Norm norm, NormId id) {
        return norm(norm, id, norm.overrides(), norm.sanctions(), norm.review());
    }

    private static Norm norm(
            Norm like, NormId id, List<NormId> overrides, List<SanctionId> sanctions, Optional<Review> review) {
        return new Norm(
                id,
                like.clause(),
                like.grounds(),
                like.stated(),
                like.effective(),
                like.reason(),
                like.bearer(),
                like.counterparty(),
                like.beneficiary(),
                like.temporal(),
                like.rule(),
                like.exceptions(),
                overrides,
                sanctions,
                like.evaluability(),
                review);
    }
}
