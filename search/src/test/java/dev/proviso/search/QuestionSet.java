package dev.proviso.search;

import dev.proviso.model.document.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Questions with the parts that answer them. */
public record QuestionSet(List<Asked> questions) {

    private static final int SHOWN = 3;

    /**
     * A question.
     *
     * @param answers citations; none where the policy is silent
     */
    public record Asked(String question, List<String> answers) {}

    /**
     * How well a search answers.
     *
     * @param recall of the parts that answer a question, how many are among the first three; the mean over all questions
     * @param reciprocalRank one divided by the place of the first part that answers; the mean
     */
    public record Quality(int questions, double recall, double reciprocalRank) {

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT, "%d questions, recall@3 %.3f, MRR %.3f", questions, recall, reciprocalRank);
        }
    }

    @SuppressWarnings("unchecked")
    public static QuestionSet read(String resource) {
        try (InputStream in = Objects.requireNonNull(QuestionSet.class.getResourceAsStream(resource), resource)) {
            List<Asked> questions = new ArrayList<>();
            for (Object one : (Iterable<Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
                Map<String, Object> fields = (Map<String, Object>) one;
                questions.add(new Asked(
                        Objects.toString(fields.get("question")), List.copyOf((List<String>) fields.get("answers"))));
            }
            return new QuestionSet(questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the policy answers. */
    public QuestionSet answered() {
        return new QuestionSet(
                questions.stream().filter(asked -> !asked.answers().isEmpty()).toList());
    }

    /** Those that it does not. */
    public QuestionSet unanswered() {
        return new QuestionSet(
                questions.stream().filter(asked -> asked.answers().isEmpty()).toList());
    }

    public Quality quality(ClauseSearch search, Outline outline, Basis basis) {
        double recall = 0;
        double reciprocalRank = 0;
        for (Asked asked : questions) {
            List<String> found = search.search(asked.question(), Integer.MAX_VALUE, basis).hits().stream()
                    .map(hit -> outline.citation(hit.node().id()))
                    .toList();
            recall += (double) asked.answers().stream()
                            .filter(found.subList(0, Math.min(SHOWN, found.size()))::contains)
                            .count()
                    / Math.min(SHOWN, asked.answers().size());
            reciprocalRank += found.stream()
                    .filter(asked.answers()::contains)
                    .findFirst()
                    .map(first -> 1.0 / (found.indexOf(first) + 1))
                    .orElse(0.0);
        }
        return new Quality(questions.size(), recall / questions.size(), reciprocalRank / questions.size());
    }
}
