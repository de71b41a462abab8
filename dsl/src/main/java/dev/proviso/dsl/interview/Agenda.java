package dev.proviso.dsl.interview;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which questions are worth asking, the most decisive first. Each is on it because answers were tried out and evaluated: one alone, or
 * several together of which none could be left out.
 *
 * @param stakes what is to be gained in each undecided clause
 * @param questions the most decisive first, judgements behind all others
 */
record Agenda(Facts facts, Map<NodeId, Stakes> stakes, List<Question> questions) {

    static final Agenda EMPTY = new Agenda(Facts.none(""), Map.of(), List.of());

    /**
     * Draws up what to ask next.
     *
     * @param isAside what is not to be asked for
     * @param before the agenda before the last answer: what it found out of clauses that the answer does not touch still holds
     */
    static Agenda of(Inquiry inquiry, Evaluation evaluation, Predicate<FactPath> isAside, Agenda before) {
        Facts facts = evaluation.facts();
        Openings openings = new Openings(inquiry, isAside);
        Map<NodeId, List<FactPath>> gaps = new LinkedHashMap<>();
        Map<NodeId, Stakes> stakes = new LinkedHashMap<>();
        for (Finding finding : inquiry.undecided(evaluation)) {
            NodeId clause = finding.clause();
            if (!inquiry.followsFromOthers(clause)) {
                List<FactPath> open = openings.of(evaluation.openFacts(finding), facts);
                Optional<Stakes> same = Optional.ofNullable(before.stakes.get(clause))
                        .filter(known -> known.gaps().equals(open) && inquiry.isSame(clause, before.facts, facts));
                stakes.put(clause, same.orElse(Stakes.NONE));
                if (same.isEmpty()) {
                    gaps.put(clause, open);
                }
            }
        }
        stakes.putAll(new Weighing(inquiry, facts, openings, gaps).stakes());
        return new Agenda(facts, stakes, questions(inquiry, facts, stakes));
    }

    private static List<Question> questions(Inquiry inquiry, Facts facts, Map<NodeId, Stakes> stakes) {
        Set<FactPath> paths = new LinkedHashSet<>();
        stakes.values().forEach(each -> paths.addAll(each.shares().keySet()));
        return Inquiry.sorted(paths, inquiry.places()).stream()
                .map(path -> question(inquiry, facts, stakes, path))
                .sorted(Comparator.comparing(Question::isJudgement)
                        .thenComparing(Comparator.comparingDouble(Question::decisiveness)
                                .reversed()))
                .toList();
    }

    private static Question question(Inquiry inquiry, Facts facts, Map<NodeId, Stakes> stakes, FactPath path) {
        Places.Place place = inquiry.places().at(path);
        Map<NodeId, Stakes.Share> shares = new LinkedHashMap<>();
        stakes.forEach((clause, each) ->
                Optional.ofNullable(each.shares().get(path)).ifPresent(share -> shares.put(clause, share)));
        List<NodeId> clauses = new ArrayList<>(shares.keySet());
        List<NodeId> order = List.copyOf(clauses);
        clauses.sort(Comparator.comparing((NodeId clause) ->
                        shares.getOrDefault(clause, Stakes.Share.NONE).size())
                .reversed()
                .thenComparing(clause ->
                        stakes.getOrDefault(clause, Stakes.NONE).gaps().size())
                .thenComparing(order::indexOf));
        Witness witness = shares.values().stream()
                .flatMap(share -> share.witnesses().stream())
                .min(Comparator.comparing((Witness each) -> each.others().size())
                        .thenComparing(each -> clauses.indexOf(each.clause())))
                .orElseThrow();
        double sum = shares.values().stream().mapToDouble(Stakes.Share::size).sum();
        boolean isKnown = !(facts.value(path) instanceof FactValue.Unknown);
        Ask ask = isKnown && Places.elementsOf(place.type()).isEmpty() ? Ask.VALUE : Asking.ask(place.type());
        return Asking.of(path, ask, place, cause(isKnown, place), clauses, sum, witness);
    }

    private static Cause cause(boolean isKnown, Places.Place place) {
        if (isKnown) {
            return Cause.EVIDENCE_STALE;
        }
        return place.kind() == FactKind.JUDGEMENT ? Cause.JUDGEMENT_MISSING : Cause.FACT_MISSING;
    }
}
