package dev.proviso.analysis.release;

import dev.proviso.analysis.effect.NormChange;
import dev.proviso.analysis.effect.RevisionEffects;
import dev.proviso.analysis.effect.SanctionChange;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at one change after the other: first at those of norms, then at words of which no norm's change tells. */
final class Weighing {

    private static final String IN_FORM = "changed in form";

    /** What is said of unchanged words that look otherwise. */
    private static final Set<Mark.Kind> FORM =
            EnumSet.of(Mark.Kind.MARKUP_CHANGED, Mark.Kind.MARKER_CHANGED, Mark.Kind.TYPE_CHANGED);

    private final RevisionDiff diff;
    private final RevisionEffects effects;
    private final Outline now;
    private final Set<NodeId> told = new HashSet<>();
    private final List<Reason> reasons = new ArrayList<>();

    Weighing(RevisionDiff diff, RevisionEffects effects) {
        this.diff = diff;
        this.effects = effects;
        this.now = Outline.of(diff.to());
    }

    List<Reason> reasons() {
        effects.norms().forEach(this::norm);
        effects.sanctions().forEach(this::sanction);
        diff.changes().forEach(this::words);
        diff.marks().forEach(mark -> term(mark, List.of(), List.of()));
        diff.limit()
                .ifPresent(limit -> reasons.add(new Reason(
                        Tendency.TIGHTENING,
                        false,
                        "the comparison was broken off, and what was not compared may ask for more",
                        List.of(),
                        List.of())));
        return reasons;
    }

    private void norm(NormChange change) {
        told.addAll(change.clausesBefore());
        told.addAll(change.clausesAfter());
        reasons.add(NormWeight.of(change));
    }

    private void sanction(SanctionChange change) {
        reasons.add(SanctionWeight.of(change));
    }

    private void words(Change change) {
        List<NodeId> before = change.from().stream().map(Side::id).toList();
        List<NodeId> after = change.to().stream().map(Side::id).toList();
        change.marks().forEach(mark -> term(mark, before, after));
        boolean isTold =
                before.stream().anyMatch(told::contains) || after.stream().anyMatch(told::contains);
        if (change.is(ChangeKind.UNCHANGED)) {
            if (change.marks().stream().map(Mark::kind).anyMatch(FORM::contains)) {
                reasons.add(new Reason(Tendency.EDITORIAL, true, IN_FORM, before, after));
            }
        } else if (change.severity() != ChangeSeverity.SUBSTANTIVE) {
            String what = change.severity() == ChangeSeverity.COSMETIC ? IN_FORM : "was reworded or moved";
            reasons.add(new Reason(Tendency.EDITORIAL, true, what, before, after));
        } else if (!isTold) {
            reasons.add(substantive(before, after));
        }
    }

    /** Other words, of which no norm tells that it changed. */
    private Reason substantive(List<NodeId> before, List<NodeId> after) {
        List<Norm> norms = new ArrayList<>(norms(diff.from(), before));
        norms.addAll(norms(diff.to(), after));
        if (norms.stream().anyMatch(norm -> norm.rule().isEmpty() && NormWeight.hasForce(norm))) {
            return new Reason(
                    Tendency.TIGHTENING,
                    false,
                    "says something else, and has no rule that could be compared",
                    before,
                    after);
        }
        if (norms.stream().anyMatch(norm -> norm.rule().isPresent())) {
            return sameRule(before, after);
        }
        boolean isSettled = !norms.isEmpty() && norms.stream().allMatch(Weighing::isReviewed);
        return new Reason(
                Tendency.CLARIFYING,
                isSettled,
                isSettled ? "has other words, which bind nobody" : "has other words, and nobody said whether they bind",
                before,
                after);
    }

    /** A rule is proof of what its words ask for where a person looked at it beside them. */
    private Reason sameRule(List<NodeId> before, List<NodeId> after) {
        List<Norm> recent = norms(diff.to(), after);
        boolean isStale = recent.stream()
                .anyMatch(norm -> norm.review()
                        .filter(review -> review.status() == ReviewStatus.STALE || !isOfTheseWords(norm, review))
                        .isPresent());
        if (isStale) {
            return new Reason(
                    Tendency.TIGHTENING,
                    false,
                    "has other words than its rule was reviewed for, which may ask for more",
                    before,
                    after);
        }
        boolean isReviewed = recent.stream().allMatch(Weighing::isReviewed);
        return new Reason(
                Tendency.CLARIFYING,
                isReviewed,
                isReviewed
                        ? "has other words, for which the same rule was reviewed"
                        : "has other words under the same rule; look whether it still says what they say",
                before,
                after);
    }

    private boolean isOfTheseWords(Norm norm, Review review) {
        return review.words().equals(WordsHash.of(now.words(norm)));
    }

    private static boolean isReviewed(Norm norm) {
        return norm.review()
                .filter(review -> review.status() == ReviewStatus.REVIEWED)
                .isPresent();
    }

    private void term(Mark mark, List<NodeId> before, List<NodeId> after) {
        if (mark.kind() != Mark.Kind.TERM_REDEFINED) {
            return;
        }
        boolean hasUserWithoutRule = norms(diff.to(), mark.affected()).stream()
                .anyMatch(norm -> norm.rule().isEmpty() && NormWeight.hasForce(norm));
        reasons.add(
                hasUserWithoutRule
                        ? new Reason(
                                Tendency.TIGHTENING,
                                false,
                                "redefines the term '" + mark.subject() + "', which parts without a rule use",
                                before,
                                after)
                        : new Reason(
                                Tendency.CLARIFYING,
                                true,
                                "redefines the term '" + mark.subject() + "', on which no rule depends",
                                before,
                                after));
    }

    private static List<Norm> norms(Revision revision, List<NodeId> clauses) {
        return revision.norms().stream()
                .filter(norm -> clauses.contains(norm.clause()))
                .toList();
    }
}
