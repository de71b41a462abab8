package dev.proviso.importer.carry;

import dev.proviso.importer.carry.Concern.Kind;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The norms of the older revision on the words of the new one, and those that an import proposes for what is new. */
final class CarriedNorms {

    private final Revision base;
    private final Outline old;
    private final Outline now;
    private final Heirs heirs;
    private final Anchors anchors;
    private final CitedClauses cited;
    private final Concerns concerns;
    private final Map<NormId, Norm> carried = new LinkedHashMap<>();
    private final Map<NodeId, List<Norm>> byClause = new HashMap<>();
    private final Set<NodeId> changed = new HashSet<>();

    CarriedNorms(Revision base, Outline old, Outline now, Heirs heirs, Concerns concerns) {
        this.base = base;
        this.old = old;
        this.now = now;
        this.heirs = heirs;
        this.anchors = new Anchors(old, now, heirs);
        this.cited = new CitedClauses(old, now, heirs);
        this.concerns = concerns;
    }

    /**
     * The norms in the order of their clauses.
     *
     * @param proposed by the import, under the ids that nodes keep
     * @param sanctions that there still are
     */
    List<Norm> of(List<Norm> proposed, Set<SanctionId> sanctions) {
        base.norms().forEach(norm -> carry(norm).ifPresent(kept -> carried.put(kept.id(), kept)));
        carried.values()
                .forEach(norm -> byClause.computeIfAbsent(norm.clause(), any -> new ArrayList<>())
                        .add(linked(norm, sanctions)));
        Map<NodeId, List<Norm>> proposals = new HashMap<>();
        proposed.forEach(norm -> proposals
                .computeIfAbsent(norm.clause(), any -> new ArrayList<>())
                .add(norm));
        Set<String> taken = new HashSet<>();
        base.norms().forEach(norm -> taken.add(norm.id().value()));
        List<Norm> all = new ArrayList<>();
        for (Node node : now.nodes()) {
            List<Norm> here = byClause.getOrDefault(node.id(), List.of());
            List<Norm> offered = proposals.getOrDefault(node.id(), List.of());
            all.addAll(here);
            if (!here.isEmpty()) {
                compareForce(node, here, offered);
            } else if (areWordsNew(node)) {
                offered.forEach(norm -> all.add(
                        Recast.called(norm, new NormId(Heirs.free(norm.id().value(), taken)))));
                tellNew(node, offered);
            }
        }
        return all;
    }

    private Optional<Norm> carry(Norm norm) {
        List<Ground> grounds = anchored(norm.grounds());
        Optional<Ground> first = anchors.anchored(norm.grounds().get(0));
        if (first.isEmpty()) {
            concerns.add(
                    Kind.ORPHANED,
                    norm.clause(),
                    "the " + word(norm.effective()) + " '" + norm.id() + "' of "
                            + old.citation(norm.clause()) + " is left out"
                            + (norm.rule().isPresent() ? ", with its rule" : ""));
            return Optional.empty();
        }
        NodeId clause = first.get().node();
        Optional<CitedClauses.Following> rule = norm.rule().map(cited::followed);
        Norm moved = Recast.onWords(
                norm, clause, grounds, anchored(norm.exceptions()), rule.map(CitedClauses.Following::rule));
        WordsHash before = WordsHash.of(old.words(norm));
        WordsHash after = WordsHash.of(now.words(moved));
        List<String> gone = rule.map(CitedClauses.Following::gone).orElse(List.of());
        gone.forEach(label -> concerns.add(
                Kind.CHANGED,
                clause,
                "the rule of '" + norm.id() + "' cited " + label + ", which is gone and applies to nobody now"));
        boolean isSame = before.equals(after) && areSame(norm.exceptions(), moved.exceptions());
        if (isSame && gone.isEmpty()) {
            return Optional.of(moved);
        }
        changed.add(clause);
        if (!isSame) {
            concerns.add(
                    Kind.CHANGED,
                    clause,
                    "the " + (norm.rule().isPresent() ? "rule of '" : word(norm.effective()) + " '") + norm.id()
                            + "' was written for other words");
        }
        return Optional.of(Recast.reviewed(moved, review(norm, before, after)));
    }

    private static Review review(Norm norm, WordsHash before, WordsHash after) {
        if (norm.rule().isEmpty()) {
            return new Review(ReviewStatus.PROPOSED, after, Optional.empty(), Optional.empty());
        }
        ReviewStatus status = norm.review()
                .map(Review::status)
                .filter(known -> known != ReviewStatus.REVIEWED)
                .orElse(ReviewStatus.STALE);
        return new Review(
                status,
                norm.review().map(Review::words).orElse(before),
                norm.review().flatMap(Review::by),
                norm.review().flatMap(Review::on));
    }

    private List<Ground> anchored(List<Ground> grounds) {
        return grounds.stream()
                .flatMap(ground -> anchors.anchored(ground).stream())
                .toList();
    }

    private boolean areSame(List<Ground> before, List<Ground> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!anchors.isSame(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without what it named and is not there any more. */
    private Norm linked(Norm norm, Set<SanctionId> sanctions) {
        return Recast.naming(
                norm,
                norm.overrides().stream().filter(carried::containsKey).toList(),
                norm.sanctions().stream().filter(sanctions::contains).toList());
    }

    private void compareForce(Node node, List<Norm> here, List<Norm> offered) {
        boolean isOne = here.size() == 1 && offered.size() == 1;
        if (isOne
                && changed.contains(node.id())
                && here.get(0).stated() != offered.get(0).stated()) {
            concerns.add(
                    Kind.CHANGED,
                    node.id(),
                    "its words read like " + one(offered.get(0).stated()) + ", and it was "
                            + one(here.get(0).stated()));
        }
    }

    private boolean areWordsNew(Node node) {
        return !heirs.isKept(node.id())
                || old.node(node.id())
                        .filter(before -> WordsHash.of(before.text()).equals(WordsHash.of(node.text())))
                        .isEmpty();
    }

    private void tellNew(Node node, List<Norm> offered) {
        if (!heirs.isKept(node.id())
                && (node instanceof Clause || node instanceof Item)
                && !node.text().isBlank()) {
            concerns.add(
                    Kind.NEW,
                    node.id(),
                    offered.isEmpty()
                            ? "it is new, and nothing is proposed for it"
                            : "it is new; its words read like "
                                    + one(offered.get(0).effective()));
        }
    }

    private static String one(Modality modality) {
        return (modality == Modality.OBLIGATION ? "an " : "a ") + word(modality);
    }

    private static String word(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }
}
