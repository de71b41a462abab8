package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Subject;
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
import java.time.LocalDate;
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
            Evaluability evaluability = fields.requiredConstant("evaluability", Evaluability.class);
            List<Ground> grounds = pieces.grounds(fields, "grounds", Optional.of(clause));
            if (grounds.isEmpty()) {
                grounds = List.of(Ground.whole(clause));
                index.mustBeFound(grounds.get(0), fields.head());
            }
            mustStartIn(clause, grounds.get(0), fields);
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
                    rule(fields, effective, evaluability),
                    pieces.grounds(fields, "exceptions", Optional.empty()),
                    pieces.ids(fields, "overrides", "norm", NormId::isValid, NormId::new),
                    pieces.ids(fields, "sanctions", "sanction", SanctionId::isValid, SanctionId::new),
                    evaluability,
                    review(fields, grounds));
            pieces.allowances(fields, Subject.Kind.NORM, norm.id());
            fields.close();
            return norm;
        });
    }

    private void mustStartIn(NodeId clause, Ground first, Fields fields) {
        if (!first.node().equals(clause)) {
            reading.report(
                    Problem.FOREIGN_GROUND,
                    fields.optional("grounds").orElse(fields.mapping()),
                    "the first ground lies in '" + first.node() + "', but the norm stands in '" + clause + "'",
                    Optional.of("put the words of the norm's own clause first"));
        }
    }

    private Optional<String> reason(Fields fields, boolean differs) {
        Optional<String> reason = fields.text("reason");
        if (differs && reason.isEmpty()) {
            reading.report(
                    Problem.UNREASONED_MODALITY,
                    fields.optional("stated").orElse(fields.mapping()),
                    "the stated modality is not the effective one, and no 'reason' says why");
        }
        if (!differs && reason.isPresent()) {
            reading.report(
                    Problem.UNREASONED_MODALITY,
                    fields.optional("reason").orElse(fields.mapping()),
                    "a 'reason' explains why the effective modality is not the stated one, but here they are the same",
                    Optional.of("give 'stated', or make the reason a note of the clause"));
        }
        return reason;
    }

    private Optional<RuleText> rule(Fields fields, Modality modality, Evaluability evaluability) {
        Optional<RuleText> rule = pieces.rule(fields, "rule");
        if (rule.isPresent() && WITHOUT_RULE.contains(modality)) {
            reading.report(
                    Problem.RULE_OUT_OF_PLACE,
                    fields.optional("rule").orElse(fields.mapping()),
                    "a norm of modality '" + Fields.word(modality) + "' is never evaluated, so it has no rule");
        }
        if (rule.isPresent() && evaluability == Evaluability.NONE) {
            reading.report(
                    Problem.RULE_OUT_OF_PLACE,
                    fields.optional("evaluability").orElse(fields.mapping()),
                    "this norm has a rule, so somebody can tell whether it is kept",
                    Optional.of("write observed, judgement or mixed"));
        }
        return rule;
    }

    private Optional<Review> review(Fields fields, List<Ground> grounds) {
        return fields.optional("review")
                .flatMap(node -> Fields.of(reading, node, "a review"))
                .flatMap(review -> {
                    ReviewStatus status = review.requiredConstant("status", ReviewStatus.class);
                    Optional<WordsHash> words =
                            review.requiredName("words", Pieces.HASH, WordsHash::isValid, WordsHash::new);
                    Optional<String> by = review.text("by");
                    Optional<LocalDate> on = review.date("on");
                    review.close();
                    words.filter(hash -> status == ReviewStatus.REVIEWED)
                            .ifPresent(hash -> index.later(() -> warnIfStale(review, hash, grounds, fields)));
                    if (!fields.has("rule") && status != ReviewStatus.PROPOSED) {
                        reading.report(
                                Problem.RULE_OUT_OF_PLACE,
                                review.head(),
                                "this is the review of a rule, but the norm has none");
                    }
                    return words.map(hash -> new Review(status, hash, by, on));
                });
    }

    private void warnIfStale(Fields review, WordsHash recorded, List<Ground> grounds, Fields norm) {
        boolean allRead = !norm.has("grounds") || norm.list("grounds").size() == grounds.size();
        if (!allRead || !grounds.stream().allMatch(index::isFound)) {
            return;
        }
        WordsHash now = WordsHash.of(grounds.stream().map(index::words).collect(Collectors.joining(" ")));
        if (!now.equals(recorded)) {
            reading.report(
                    Problem.STALE_REVIEW,
                    review.optional("words").orElse(review.mapping()),
                    "the words have changed since this rule was reviewed",
                    Optional.of("review the rule, then record words: \"" + now + "\""));
        }
    }
}
