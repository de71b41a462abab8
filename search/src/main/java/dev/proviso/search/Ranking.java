package dev.proviso.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.search.Concept.Alternative;
import dev.proviso.search.Hit.Passage;
import dev.proviso.search.LexicalIndex.Found;
import dev.proviso.search.LexicalIndex.Match;
import dev.proviso.search.Reason.Field;
import dev.proviso.search.Reason.Kind;
import dev.proviso.search.SemanticIndex.NearGap;
import dev.proviso.search.SemanticIndex.Nearest;
import dev.proviso.search.SemanticIndex.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins what words say and what meaning says about one question. The weights were set with the questions of {@code tune.yaml} and with
 * the examples, each of which was searched for where it was left out; by no others.
 */
final class Ranking {

    /** What nearness in meaning counts beside the best match of words. */
    private static final double MEANING_WEIGHT = 4;
    /** What a part that is named has before all others. */
    private static final double NAMED = 1;
    /** A match of words of this score is a good one, even if the question has no better. */
    private static final double GOOD_SCORE = 6;
    /** Less is no reason to give. */
    private static final double NEAR = 0.35;
    /** Below this the policy seems to be silent: words alone, and words by the score below with nearness. */
    private static final double FAINT_SCORE = 1.3;

    private static final double FAINT = 0.42;
    private static final double SCORE_PER_NEARNESS = 30;
    /**
     * By so much a gap must be nearer than every part. With it no question of {@code tune.yaml} and not one in a hundred of the examples,
     * each left out of its clause, is taken for one about a gap; of the questions about gaps, each left out of its gap, two in three are.
     */
    private static final double GAP_LEAD = 0.07;

    private final List<Node> nodes;
    private final List<Concept> concepts;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final Map<Integer, String> named;
    private final double bestScore;
    private Optional<List<Nearest>> nearest = Optional.empty();
    private Optional<NearGap> gap = Optional.empty();
    private String question = "";

    /** @param named the parts that the question names, each with the words that name it */
    Ranking(List<Node> nodes, List<Concept> concepts, List<Match> matches, Map<Integer, String> named) {
        this.nodes = nodes;
        this.concepts = concepts;
        this.named = named;
        matches.forEach(match -> this.matches.put(match.part(), match));
        this.bestScore = matches.stream().mapToDouble(Match::score).max().orElse(0);
    }

    /** Takes meaning into account: what lies around the question. */
    void add(String asked, Nearness around) {
        question = asked;
        nearest = Optional.of(around.parts());
        gap = around.gap();
    }

    /**
     * The parts that match, the best first.
     *
     * @param hindrance why meaning was not taken into account, though it should have been
     */
    Answers answers(int limit, Optional<String> hindrance) {
        Basis basis = nearest.isEmpty() ? Basis.WORDS : Basis.BOTH;
        boolean isStrict = concepts.stream().anyMatch(Concept::required);
        List<Hit> hits = new ArrayList<>();
        for (int part = 0; part < nodes.size(); part++) {
            double score = score(part) + (named.containsKey(part) ? NAMED : 0);
            if (score > 0 && (!isStrict || matches.containsKey(part))) {
                hits.add(hit(part, score));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        boolean isExact = isStrict || !named.isEmpty();
        Optional<String> topic = isExact ? Optional.empty() : topic();
        boolean isSilent = !isExact && (topic.isPresent() || isFaint());
        if (isSilent) {
            // It has no words to be near to anything, and so is about as far from what is about nothing here as all
            // others.
            hits.removeIf(hit -> isDateline(hit.node()));
        }
        return new Answers(hits.subList(0, Math.min(limit, hits.size())), isSilent, topic, basis, hindrance);
    }

    private static boolean isDateline(Node node) {
        return node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.DATELINE;
    }

    private boolean isFaint() {
        return nearest.map(parts -> nearness(parts) + bestScore / SCORE_PER_NEARNESS < FAINT)
                .orElse(bestScore < FAINT_SCORE);
    }

    /** The gap that the question is about, if it is nearer to one than to every part. */
    private Optional<String> topic() {
        double parts = nearest.map(Ranking::nearness).orElse(0.0);
        return gap.filter(near -> near.nearness() >= FAINT && near.nearness() > parts + GAP_LEAD)
                .map(NearGap::topic);
    }

    /** That of the nearest part. */
    private static double nearness(List<Nearest> parts) {
        return parts.stream().mapToDouble(Nearest::nearness).max().orElse(0);
    }

    /** From 0 to 1. */
    private double score(int part) {
        double words =
                Optional.ofNullable(matches.get(part)).map(Match::score).orElse(0.0) / Math.max(bestScore, GOOD_SCORE);
        return nearest.map(parts -> (words + MEANING_WEIGHT * parts.get(part).nearness()) / (1 + MEANING_WEIGHT))
                .orElse(words);
    }

    private Hit hit(int part, double score) {
        List<Reason> reasons = new ArrayList<>();
        Optional.ofNullable(named.get(part))
                .ifPresent(words -> reasons.add(new Reason(Kind.CITATION, words, words, Field.NAME)));
        Optional<Match> match = Optional.ofNullable(matches.get(part));
        match.ifPresent(found -> concepts.forEach(
                concept -> reason(concept, found, nodes.get(part)).ifPresent(reasons::add)));
        nearest.map(parts -> parts.get(part))
                .filter(near -> near.nearness() >= NEAR)
                .ifPresent(near -> reasons.add(new Reason(
                        Kind.MEANING, question, near.sentence(), near.isExample() ? Field.EXAMPLES : Field.WORDS)));
        List<Passage> places = match.map(Match::places).orElse(List.of());
        return new Hit(nodes.get(part), score, apart(places.isEmpty() ? meant(part) : places), reasons);
    }

    /** Of several sentences the one that is near in meaning, where none has a word of the question. */
    private List<Passage> meant(int part) {
        String text = nodes.get(part).text();
        return nearest
                .map(parts -> parts.get(part))
                .filter(near -> near.nearness() >= NEAR && !near.isExample())
                .map(Nearest::sentence)
                .filter(sentence -> sentence.length() < text.strip().length())
                .map(sentence -> new Passage(text.indexOf(sentence), text.indexOf(sentence) + sentence.length()))
                .stream()
                .toList();
    }

    /** The weightiest of the words that a part has for something. */
    private static Optional<Reason> reason(Concept concept, Match match, Node node) {
        for (Alternative alternative : concept.alternatives()) {
            Found found = match.found().get(alternative);
            if (found != null) {
                String words = found.place()
                        .map(place -> node.text().substring(place.start(), place.end()))
                        .orElse(alternative.text());
                boolean isOtherForm = alternative.kind() == Kind.WORD && !words.equalsIgnoreCase(alternative.text());
                return Optional.of(new Reason(
                        isOtherForm ? Kind.STEM : alternative.kind(), concept.asked(), words, found.field()));
            }
        }
        return Optional.empty();
    }

    /** The stretches in order, those that overlap joined. */
    private static List<Passage> apart(List<Passage> places) {
        List<Passage> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end));
        List<Passage> apart = new ArrayList<>();
        for (Passage place : sorted) {
            Passage last = apart.isEmpty() ? new Passage(-1, -1) : apart.get(apart.size() - 1);
            if (place.start() < last.end()) {
                apart.set(apart.size() - 1, new Passage(last.start(), Math.max(last.end(), place.end())));
            } else {
                apart.add(place);
            }
        }
        return apart;
    }
}
