package dev.proviso.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Parlance.Gap;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How near in meaning each part is to a question: as near as the nearest of its sentences, and of the questions that it answers. A gap of
 * the policy is as near as the questions are that are asked about it.
 */
final class SemanticIndex {

    private final SentenceVectors vectors;
    private final List<List<Sentence>> parts;
    private final List<Topic> gaps;

    /** No record: its vector is an array, which records compare and print by identity. */
    private static final class Sentence {

        private final String text;
        private final boolean isExample;
        private final float[] vector;

        private Sentence(String text, boolean isExample, float[] vector) {
            this.text = text;
            this.isExample = isExample;
            this.vector = vector;
        }
    }

    private record Topic(String name, List<Sentence> asked) {}

    private static final Sentence NO_SENTENCE = new Sentence("", false, new float[0]);

    private SemanticIndex(SentenceVectors vectors, List<List<Sentence>> parts, List<Topic> gaps) {
        this.vectors = vectors;
        this.parts = parts;
        this.gaps = gaps;
    }

    static SemanticIndex of(List<Node> nodes, ClauseTexts texts, List<Gap> gaps, SentenceVectors vectors) {
        List<String> all = new ArrayList<>();
        for (Node node : nodes) {
            all.addAll(sentences(node.text()));
            all.addAll(texts.examples(node));
        }
        gaps.forEach(gap -> all.addAll(gap.asked()));
        Iterator<float[]> found = vectors.ofAll(all).iterator();
        List<List<Sentence>> parts = new ArrayList<>();
        for (Node node : nodes) {
            List<Sentence> sentences = new ArrayList<>();
            sentences(node.text()).forEach(text -> sentences.add(new Sentence(text, false, found.next())));
            texts.examples(node).forEach(text -> sentences.add(new Sentence(text, true, found.next())));
            parts.add(sentences);
        }
        List<Topic> topics = new ArrayList<>();
        for (Gap gap : gaps) {
            List<Sentence> asked = new ArrayList<>();
            gap.asked().forEach(text -> asked.add(new Sentence(text, true, found.next())));
            topics.add(new Topic(gap.topic(), asked));
        }
        return new SemanticIndex(vectors, parts, topics);
    }

    /** Whether a word in lower case is surely one of the language. */
    boolean knows(String word) {
        return vectors.knows(word);
    }

    /** A text as a whole and, if there are several, each of its sentences. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text.strip());
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty() && !sentences.contains(sentence)) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /**
     * How near a part is to a question.
     *
     * @param nearness the mean of its two nearest sentences, from 0, which is no likeness, to 1, which is the same. One alone may be near by
     *     chance; of a part with one sentence it is that one's.
     * @param sentence the nearest one
     */
    record Nearest(double nearness, String sentence, boolean isExample) {}

    /**
     * How near a gap is to a question.
     *
     * @param nearness as that of a part
     */
    record NearGap(double nearness, String topic) {}

    /**
     * What lies around a question.
     *
     * @param parts for each part how near it is
     * @param gap the nearest gap; empty if none was noted
     */
    record Nearness(List<Nearest> parts, Optional<NearGap> gap) {}

    /** What lies around a question. */
    Nearness nearest(String question) {
        float[] asked = vectors.of(question);
        List<Nearest> nearest = new ArrayList<>();
        for (List<Sentence> sentences : parts) {
            nearest.add(nearest(asked, sentences));
        }
        return new Nearness(
                nearest,
                gaps.stream()
                        .map(gap -> new NearGap(nearest(asked, gap.asked()).nearness(), gap.name()))
                        .max(Comparator.comparingDouble(NearGap::nearness)));
    }

    private static Nearest nearest(float[] asked, List<Sentence> sentences) {
        Sentence best = NO_SENTENCE;
        double first = 0;
        double second = 0;
        for (Sentence sentence : sentences) {
            double nearness = cosine(asked, sentence.vector);
            if (nearness > first) {
                second = first;
                first = nearness;
                best = sentence;
            } else if (nearness > second) {
                second = nearness;
            }
        }
        return new Nearest(sentences.size() > 1 ? (first + second) / 2 : first, best.text, best.isExample);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
