package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.NormalForm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed in norms: in what the words ask for and in the rules that say so. */
final class NormChanges {

    /** From so many common words on, two sentences are one that was amended. */
    private static final double SAME_SENTENCE = 0.5;

    private static final Set<String> FORCE = Set.of(
            "must",
            "shall",
            "will",
            "may",
            "might",
            "can",
            "cannot",
            "should",
            "ought",
            "need",
            "not",
            "never",
            "no",
            "nor",
            "required",
            "requires",
            "prohibited",
            "forbidden",
            "permitted",
            "allowed",
            "entitled",
            "obliged",
            "recommended",
            "encouraged",
            "recommend",
            "encourage",
            "agree",
            "agrees",
            "reserve",
            "reserves",
            "right",
            "won't",
            "can't",
            "don't",
            "mustn't",
            "shouldn't");

    private final BothRevisions both;
    private final MarkLedger ledger;

    private NormChanges(BothRevisions both, MarkLedger ledger) {
        this.both = both;
        this.ledger = ledger;
    }

    static void compare(BothRevisions both, MarkLedger ledger) {
        NormChanges step = new NormChanges(both, ledger);
        step.compareNorms();
    }

    private void compareNorms() {
        Map<NormId, Norm> partners = normPartners();
        Set<NormId> found = new LinkedHashSet<>();
        for (Norm norm : both.to().norms()) {
            Norm old = partners.get(norm.id());
            if (old != null) {
                found.add(old.id());
                compare(old, norm);
            } else if (!isProposed(norm)) {
                ledger.addToNew(
                        norm.clause(),
                        new Mark(Kind.NORM_ADDED, norm.id().value(), "", Printed.word(norm.effective())));
            }
        }
        for (Norm norm : both.from().norms()) {
            if (!found.contains(norm.id()) && !isProposed(norm)) {
                ledger.addToOld(
                        norm.clause(),
                        new Mark(Kind.NORM_REMOVED, norm.id().value(), Printed.word(norm.effective()), ""));
            }
        }
    }

    /** For new norms the old ones: by id where people gave the ids, else by clause and order. */
    private Map<NormId, Norm> normPartners() {
        Map<NormId, Norm> partners = new HashMap<>();
        Set<NormId> taken = new LinkedHashSet<>();
        if (both.curatedIds()) {
            Map<NormId, Norm> byId = Printed.byKey(both.from().norms(), Norm::id);
            for (Norm norm : both.to().norms()) {
                Norm old = byId.get(norm.id());
                if (old != null) {
                    partners.put(norm.id(), old);
                    taken.add(old.id());
                }
            }
        }
        Map<NodeId, List<Norm>> rest = both.from().norms().stream()
                .filter(norm ->
                        !taken.contains(norm.id()) && both.newId(norm.clause()).isPresent())
                .collect(Collectors.groupingBy(norm -> both.newId(norm.clause()).orElse(norm.clause())));
        Map<NodeId, List<Norm>> open = both.to().norms().stream()
                .filter(norm -> !partners.containsKey(norm.id()) && rest.containsKey(norm.clause()))
                .collect(Collectors.groupingBy(Norm::clause));
        open.forEach((clause, norms) -> pairLikest(rest.getOrDefault(clause, List.of()), norms, partners));
        return partners;
    }

    /** An old norm and a new one of the same clause, and how much their words are alike. */
    private record Couple(Norm old, Norm young, double likeness) {}

    /**
     * Pairs the norms of a clause, those first whose words are most alike, so that it is the same from both sides. Of norms that a program
     * proposed, sentence by sentence, two must be the same sentence: the next one says something else, and that is no change.
     */
    private void pairLikest(List<Norm> olds, List<Norm> youngs, Map<NormId, Norm> partners) {
        List<Couple> couples = new ArrayList<>();
        for (Norm old : olds) {
            Set<String> before = Set.copyOf(Wording.weighty(both.oldOutline().words(old)));
            for (Norm young : youngs) {
                Set<String> after = Set.copyOf(Wording.weighty(both.newOutline().words(young)));
                double likeness = Wording.likeness(before, after);
                if (likeness >= SAME_SENTENCE || !isProposed(old) || !isProposed(young)) {
                    couples.add(new Couple(old, young, likeness));
                }
            }
        }
        couples.sort(Comparator.comparingDouble(Couple::likeness).reversed());
        Set<NormId> taken = new HashSet<>();
        for (Couple couple : couples) {
            if (!partners.containsKey(couple.young().id())
                    && taken.add(couple.old().id())) {
                partners.put(couple.young().id(), couple.old());
            }
        }
    }

    /** Whether a program proposed it and nobody wrote a rule for it, so that it is a guess. */
    private static boolean isProposed(Norm norm) {
        return norm.rule().isEmpty()
                && norm.review()
                        .filter(review -> review.status() == ReviewStatus.PROPOSED)
                        .isPresent();
    }

    private void compare(Norm old, Norm young) {
        if (isProposed(old) && isProposed(young)) {
            compareGuesses(old, young);
            return;
        }
        String subject = young.id().value();
        changed(young, Kind.MODALITY_CHANGED, Printed.word(old.effective()), Printed.word(young.effective()));
        changed(young, Kind.PARTIES_CHANGED, parties(old), parties(young));
        changed(young, Kind.TIME_CHANGED, Printed.word(old.temporal()), Printed.word(young.temporal()));
        changed(young, Kind.RULE_CHANGED, Printed.rule(old.rule()), Printed.rule(young.rule()));
        String exceptions = Printed.words(old.exceptions(), both.oldOutline());
        String exceptionsNow = Printed.words(young.exceptions(), both.newOutline());
        // Words that now begin a sentence, or no longer do, except as much as before.
        if (!NormalForm.of(exceptions).equalsIgnoreCase(NormalForm.of(exceptionsNow))) {
            changed(young, Kind.EXCEPTION_CHANGED, exceptions, exceptionsNow);
        }
        changed(
                young,
                Kind.OVERRIDES_CHANGED,
                old.overrides().toString(),
                young.overrides().toString());
        changed(
                young,
                Kind.SANCTION_CHANGED,
                old.sanctions().toString(),
                young.sanctions().toString());
        boolean sameRule = young.rule().isPresent() && Printed.rule(old.rule()).equals(Printed.rule(young.rule()));
        WordsHash now = WordsHash.of(both.newOutline().words(young));
        boolean changedWords = !WordsHash.of(both.oldOutline().words(old)).equals(now);
        boolean reviewed = young.review()
                .filter(review -> review.status() == ReviewStatus.REVIEWED)
                .filter(review -> review.words().equals(now))
                .isPresent();
        if (sameRule && changedWords && !reviewed) {
            ledger.addToNew(young.clause(), new Mark(Kind.RULE_STALE, subject, "", ""));
        }
    }

    /**
     * Of what a program proposed only the force is told, and only where a word of force came or went in the clause itself: the same words
     * may have been read otherwise in the light of others, and what changed is told where those stand.
     */
    private void compareGuesses(Norm old, Norm young) {
        if (!forceWords(old, both.oldOutline()).equals(forceWords(young, both.newOutline()))) {
            changed(young, Kind.MODALITY_CHANGED, Printed.word(old.effective()), Printed.word(young.effective()));
        }
    }

    private static List<String> forceWords(Norm norm, Outline outline) {
        return norm.grounds().stream()
                .filter(ground -> ground.node().equals(norm.clause()))
                .flatMap(ground -> Tokens.words(Printed.words(ground, outline)).stream())
                .filter(FORCE::contains)
                .sorted()
                .toList();
    }

    private void changed(Norm norm, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            ledger.addToNew(norm.clause(), new Mark(kind, norm.id().value(), before, after));
        }
    }

    private static String parties(Norm norm) {
        return norm.bearer()
                + norm.counterparty().map(role -> " towards " + role).orElse("")
                + norm.beneficiary().map(role -> " for the good of " + role).orElse("");
    }
}
