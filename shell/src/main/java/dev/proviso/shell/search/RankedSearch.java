package dev.proviso.shell.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermUsage;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks by BM25 over the words of each part, and less by those of its id, its headings and the terms it uses. Parts that hold more
 * of the query's words come before those that hold one of them often.
 */
public final class RankedSearch implements ClauseSearch {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_WEIGHT = 0.5;
    private static final double NAME_WEIGHT = 0.6;
    private static final double HEADING_WEIGHT = 0.3;
    private static final double TERM_WEIGHT = 0.3;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private double averageLength;

    private RankedSearch() {}

    /** Indexes a revision. Cost: linear in its text. */
    public static RankedSearch of(Selected selected) {
        RankedSearch search = new RankedSearch();
        for (Node node : selected.outline().nodes()) {
            if (!node.text().isBlank()) {
                search.add(Entry.of(node, selected));
            }
        }
        search.averageLength = search.entries.stream()
                .mapToInt(entry -> entry.text().size())
                .average()
                .orElse(1);
        return search;
    }

    private void add(Entry entry) {
        entries.add(entry);
        entry.stems().forEach(stem -> documentFrequency.merge(stem, 1, Integer::sum));
    }

    /** A part with the stems of what belongs to it. */
    private record Entry(
            Node node,
            List<Token> text,
            Map<String, Integer> counts,
            Set<String> name,
            Set<String> heading,
            Set<String> terms) {

        static Entry of(Node node, Selected selected) {
            List<Token> text = Token.of(node.text());
            Map<String, Integer> counts = new HashMap<>();
            text.forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
            return new Entry(
                    node,
                    text,
                    counts,
                    stems(node.id().value().replace('-', ' ')),
                    headings(node.id(), selected),
                    stems(TermUsage.in(node.text(), selected.revision().terms()).stream()
                            .map(Term::forms)
                            .map(forms -> String.join(" ", forms))
                            .collect(Collectors.joining(" "))));
        }

        private static Set<String> headings(NodeId id, Selected selected) {
            return stems(selected.outline().path(id).stream()
                    .map(node -> node.heading().orElse(""))
                    .collect(Collectors.joining(" ")));
        }

        private static Set<String> stems(String text) {
            return Token.of(text).stream().map(Token::stem).collect(Collectors.toSet());
        }

        Set<String> stems() {
            Set<String> all = new HashSet<>(counts.keySet());
            all.addAll(name);
            all.addAll(heading);
            all.addAll(terms);
            return all;
        }
    }

    @Override
    public List<Hit> search(String query, int limit) {
        Query asked = Query.of(query);
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            if (asked.phrases().stream()
                    .allMatch(phrase -> !places(entry.text(), phrase).isEmpty())) {
                double score = score(entry, asked);
                if (score > 0) {
                    hits.add(new Hit(entry.node(), score, marks(entry, asked)));
                }
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private double score(Entry entry, Query query) {
        double score = 0;
        int matched = 0;
        for (String stem : query.stems()) {
            double weight = weight(entry, stem);
            if (weight > 0) {
                matched++;
                score += weight * rarity(stem);
            }
        }
        return query.stems().isEmpty() ? 0 : score * matched / query.stems().size();
    }

    private double weight(Entry entry, String stem) {
        int count = entry.counts().getOrDefault(stem, 0);
        double length = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * entry.text().size() / averageLength;
        double weight = count * (SATURATION + 1) / (count + SATURATION * length);
        weight += entry.name().contains(stem) ? NAME_WEIGHT : 0;
        weight += entry.heading().contains(stem) ? HEADING_WEIGHT : 0;
        return weight + (entry.terms().contains(stem) ? TERM_WEIGHT : 0);
    }

    private double rarity(String stem) {
        int parts = documentFrequency.getOrDefault(stem, 0);
        return Math.log(1 + (entries.size() - parts + 0.5) / (parts + 0.5));
    }

    private static List<Hit.Mark> marks(Entry entry, Query query) {
        List<Token> text = entry.text();
        boolean[] isMarked = new boolean[text.size()];
        for (int i = 0; i < text.size(); i++) {
            isMarked[i] = query.loose().contains(text.get(i).stem());
        }
        for (List<String> phrase : query.phrases()) {
            for (int place : places(text, phrase)) {
                for (int i = place; i < place + phrase.size(); i++) {
                    isMarked[i] = true;
                }
            }
        }
        List<Hit.Mark> marks = new ArrayList<>();
        for (int i = 0; i < isMarked.length; i++) {
            if (isMarked[i]) {
                marks.add(new Hit.Mark(text.get(i).start(), text.get(i).end()));
            }
        }
        return marks;
    }

    private static List<Integer> places(List<Token> text, List<String> phrase) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= text.size(); i++) {
            int length = 0;
            while (length < phrase.size() && text.get(i + length).stem().equals(phrase.get(length))) {
                length++;
            }
            if (length == phrase.size()) {
                places.add(i);
            }
        }
        return places;
    }
}
