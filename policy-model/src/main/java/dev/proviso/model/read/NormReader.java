package dev.proviso.model.read;

import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the norms that stand beside a node. */
final class NormReader {

    private static final Set<Modality> WITHOUT_RULE =
            EnumSet.of(Modality.POWER, Modality.PERMISSION, Modality.CONSTITUTIVE, Modality.STATEMENT);

    private final Reading reading;
    private final Index index;
    private final Pieces pieces;

    NormReader(Reading reading, Index index, Pieces pieces) {
        this.reading = reading;
        this.index = index;
        this.pieces = pieces;
    }

    Optional<Norm> norm(DataNode node, NodeId clause) {
        return Fields.of(reading, node, "a norm").map(fields -> {
            Optional<NormId> id = fields.requiredName("id", Pieces.SLUG, NormId::isValid, NormId::new);
            id.ifPresent(norm ->
                    index.declare("norm", norm.value(), fields.optional("id").orElse(node)));
            Modality effective = fields.requiredConstant("modality", Modality.class);
            Modality stated = fields.constant("stated", Modality.class).orElse(effective);
            List<Ground> grounds = pieces.grounds(fields, "grounds", Optional.of(clause));
            if (grounds.isEmpty()) {
                grounds = List.of(Ground.whole(clause));
            }
            Norm norm = new Norm(
                    id.orElse(new NormId("unnamed")),
                    clause,
                    grounds,
                    stated,
                    effective,
                    reason(fields, stated != effective),
                    pieces.requiredRole(fields, "bearer"),
                    pieces.role(fields, "counterparty"),
                    pieces.role(fields, "beneficiary"),
                    fields.constant("temporal", Temporal.class).orElse(Temporal.CONTINUOUS),
                    rule(fields, effective),
                    pieces.grounds(fields, "exceptions", Optional.empty()),
                    overrides(fields),
                    sanctions(fields),
                    fields.requiredConstant("evaluability", Evaluability.class),
                    review(fields, grounds));
            fields.close();
            return norm;
        });
    }

    private Optional<String> reason(Fields fields, boolean differs) {
        Optional<String> reason = fields.text("reason");
        if (differs && reason.isEmpty()) {
            reading.error(
                    Problem.UNREASONED_MODALITY,
                    fields.optional("stated").orElse(fields.mapping()),
                    "the stated modality is not the effective one, and no 'reason' says why");
        }
        if (!differs && reason.isPresent()) {
            reading.error(
                    Problem.UNREASONED_MODALITY,
                    fields.optional("reason").orElse(fields.mapping()),
                    "a 'reason' explains why the effective modality is not the stated one, but here they are the same",
                    Optional.of("give 'stated', or make the reason a note of the clause"));
        }
        return reason;
    }

    private Optional<RuleText> rule(Fields fields, Modality modality) {
        Optional<RuleText> rule = pieces.rule(fields, "rule");
        if (rule.isPresent() && WITHOUT_RULE.contains(modality)) {
            reading.error(
                    Problem.RULE_OUT_OF_PLACE,
                    fields.optional("rule").orElse(fields.mapping()),
                    "a norm of modality '" + Fields.word(modality) + "' is never evaluated, so it has no rule");
        }
        return rule;
    }

    private List<NormId> overrides(Fields fields) {
        List<NormId> ids = new ArrayList<>();
        for (DataNode node : fields.list("overrides")) {
            fields.asText(node)
                    .filter(NormId::isValid)
                    .map(NormId::new)
                    .ifPresentOrElse(
                            id -> {
                                ids.add(id);
                                index.mustBeDeclared("norm", id.value(), node);
                            },
                            () -> reading.error(Problem.BAD_VALUE, node, "the id of a norm is expected here"));
        }
        return ids;
    }

    private List<SanctionId> sanctions(Fields fields) {
        List<SanctionId> ids = new ArrayList<>();
        for (DataNode node : fields.list("sanctions")) {
            fields.asText(node)
                    .filter(SanctionId::isValid)
                    .map(SanctionId::new)
                    .ifPresentOrElse(
                            id -> {
                                ids.add(id);
                                index.mustBeDeclared("sanction", id.value(), node);
                            },
                            () -> reading.error(Problem.BAD_VALUE, node, "the id of a sanction is expected here"));
        }
        return ids;
    }

    private Optional<Review> review(Fields fields, List<Ground> grounds) {
        return fields.optional("review")
                .flatMap(node -> Fields.of(reading, node, "a review"))
                .flatMap(review -> {
                    ReviewStatus status = review.requiredConstant("status", ReviewStatus.class);
                    Optional<WordsHash> words = hash(review);
                    Optional<Review> read =
                            words.map(hash -> new Review(status, hash, review.text("by"), review.date("on")));
                    review.text("by");
                    review.optional("on");
                    review.close();
                    words.filter(hash -> status == ReviewStatus.REVIEWED)
                            .ifPresent(hash -> index.later(() -> warnIfStale(review, hash, grounds)));
                    return read;
                });
    }

    private Optional<WordsHash> hash(Fields review) {
        return review.required("words").flatMap(review::asText).flatMap(text -> {
            try {
                return Optional.of(new WordsHash(text));
            } catch (IllegalArgumentException e) {
                reading.error(
                        Problem.BAD_VALUE,
                        review.optional("words").orElse(review.mapping()),
                        "'" + text + "' is not a hash",
                        Optional.of("write sha256: and 64 hexadecimal digits"));
                return Optional.empty();
            }
        });
    }

    private void warnIfStale(Fields review, WordsHash recorded, List<Ground> grounds) {
        WordsHash now = WordsHash.of(grounds.stream().map(index::words).collect(Collectors.joining(" ")));
        if (!now.equals(recorded)) {
            reading.warning(
                    Problem.STALE_REVIEW,
                    review.optional("words").orElse(review.mapping()),
                    "the words have changed since this rule was reviewed",
                    Optional.of("review the rule, then record words: \"" + now + "\""));
        }
    }
}
