package dev.proviso.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.search.Reason.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The parts of one revision, ready to be asked: by their words and, where a {@link SentenceVectors} is provided, by their meaning.
 * Immutable; any number of threads may share one.
 */
public final class ClauseSearch {

    private final List<Node> nodes;
    private final LexicalIndex lexical;
    private final Question questions;
    private final Optional<SemanticIndex> semantic;

    private ClauseSearch(List<Node> nodes, LexicalIndex lexical, Question questions, Optional<SemanticIndex> semantic) {
        this.nodes = nodes;
        this.lexical = lexical;
        this.questions = questions;
        this.semantic = semantic;
    }

    /** Indexes a revision, with the sentence vectors that a module provides, if one does. Cost: linear in its text. */
    public static ClauseSearch of(Policy policy, Revision revision) {
        return of(
                policy,
                revision,
                ServiceLoader.load(SentenceVectors.class, ClauseSearch.class.getClassLoader())
                        .findFirst());
    }

    /** Indexes a revision, with these sentence vectors or by words alone. Cost: linear in its text. */
    public static ClauseSearch of(Policy policy, Revision revision, Optional<SentenceVectors> vectors) {
        English english = new English();
        ClauseTexts texts = new ClauseTexts(policy, revision);
        List<Node> nodes = texts.nodes();
        Synonymy synonymy = new Synonymy(policy.parlance().synonyms(), english);
        Spelling spelling = new Spelling();
        spelling.add(synonymy.words());
        List<Map<Field, String>> parts = new ArrayList<>();
        for (Node node : nodes) {
            Map<Field, String> part = texts.of(node);
            parts.add(part);
            part.values()
                    .forEach(text -> spelling.add(english.words(text).stream()
                            .map(English.Word::written)
                            .toList()));
        }
        return new ClauseSearch(
                nodes,
                LexicalIndex.of(parts, english),
                new Question(english, synonymy, spelling),
                vectors.map(model -> SemanticIndex.of(nodes, texts, model)));
    }

    /**
     * The parts that answer a question, the best first.
     *
     * @param question in ordinary words, of any length; words in double quotes must stand together
     * @param limit how many parts at most
     */
    public Answers search(String question, int limit) {
        List<Concept> concepts = questions.concepts(question);
        if (concepts.isEmpty()) {
            return Answers.NONE;
        }
        Ranking ranking = new Ranking(nodes, concepts, lexical.search(concepts));
        semantic.ifPresent(index -> ranking.add(question, index.nearest(Question.cut(question))));
        return ranking.answers(limit);
    }
}
