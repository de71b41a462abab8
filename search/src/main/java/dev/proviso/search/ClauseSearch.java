package dev.proviso.search;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.search.LexicalIndex.Match;
import dev.proviso.search.Reason.Field;
import dev.proviso.search.SemanticIndex.Nearness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * The parts of one revision, ready to be asked: by their words and, where a {@link SentenceVectors} is provided, by their meaning.
 * Immutable; any number of threads may share one.
 */
public final class ClauseSearch {

    private final List<Node> nodes;
    private final Citations citations;
    private final LexicalIndex lexical;
    private final Question questions;
    private final Optional<SemanticIndex> semantic;
    /** Why there is none, though there is a model. */
    private final Optional<String> hindrance;

    private ClauseSearch(
            List<Node> nodes,
            Citations citations,
            LexicalIndex lexical,
            Question questions,
            Optional<SemanticIndex> semantic,
            Optional<String> hindrance) {
        this.nodes = nodes;
        this.citations = citations;
        this.lexical = lexical;
        this.questions = questions;
        this.semantic = semantic;
        this.hindrance = hindrance;
    }

    /** Indexes a revision, with the sentence vectors that a module provides, if one does. Cost: linear in its text. */
    public static ClauseSearch of(Policy policy, Revision revision) {
        return of(policy, revision, provided());
    }

    private static Optional<SentenceVectors> provided() {
        return ServiceLoader.load(SentenceVectors.class, ClauseSearch.class.getClassLoader())
                .findFirst();
    }

    /** Indexes a revision, with these sentence vectors or by words alone. Cost: linear in its text. */
    public static ClauseSearch of(Policy policy, Revision revision, Optional<SentenceVectors> vectors) {
        English english = new English();
        Outline outline = Outline.of(revision);
        ClauseTexts texts = new ClauseTexts(policy, revision, outline);
        List<Node> nodes = texts.nodes();
        Citations citations = new Citations(nodes, outline);
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
        LexicalIndex lexical = LexicalIndex.of(parts, english);
        Question questions = new Question(english, synonymy, spelling);
        try {
            Optional<SemanticIndex> semantic = vectors.map(
                    model -> SemanticIndex.of(nodes, texts, policy.parlance().gaps(), model));
            return new ClauseSearch(nodes, citations, lexical, questions, semantic, Optional.empty());
        } catch (ModelUnavailableException e) {
            return new ClauseSearch(
                    nodes, citations, lexical, questions, Optional.empty(), Optional.ofNullable(e.getMessage()));
        }
    }

    /** {@link #search(String, int, Basis)} by words and, where there is a model of the language, by meaning. */
    public Answers search(String question, int limit) {
        return search(question, limit, Basis.BOTH);
    }

    /**
     * The parts that answer a question, the best first.
     *
     * @param question in ordinary words, of any length; words in double quotes must stand together
     * @param limit how many parts at most
     * @param basis what to compare; words alone where there is no model of the language, or it cannot be used
     */
    public Answers search(String question, int limit, Basis basis) {
        String asked = Question.cut(question);
        Optional<SemanticIndex> meaning = basis == Basis.WORDS ? Optional.empty() : semantic;
        Predicate<String> ofLanguage =
                word -> meaning.map(index -> index.knows(word)).orElse(false);
        List<Concept> concepts = questions.concepts(asked, ofLanguage);
        if (concepts.isEmpty()) {
            return new Answers(List.of(), true, Optional.empty(), Basis.WORDS, Optional.empty());
        }
        if (meaning.isPresent()) {
            try {
                Nearness nearest = meaning.get().nearest(questions.corrected(asked, ofLanguage));
                Ranking ranking =
                        ranking(asked, concepts, basis == Basis.MEANING ? List.of() : lexical.search(concepts));
                ranking.add(asked, nearest);
                return ranking.answers(limit, Optional.empty());
            } catch (ModelUnavailableException e) {
                return byWords(asked, concepts, limit, Optional.ofNullable(e.getMessage()));
            }
        }
        return byWords(asked, concepts, limit, basis == Basis.WORDS ? Optional.empty() : hindrance);
    }

    /**
     * Whether most words of a question are strange to the policy and to the model of the language, so that it may be in a language that is not
     * the policy's.
     *
     * @return false where there is no model: what the policy does not say may be English all the same
     */
    public boolean isStrange(String question) {
        return semantic.filter(index -> questions.isStrange(question, index::knows))
                .isPresent();
    }

    private Answers byWords(String asked, List<Concept> concepts, int limit, Optional<String> hindered) {
        return ranking(asked, concepts, lexical.search(concepts)).answers(limit, hindered);
    }

    private Ranking ranking(String asked, List<Concept> concepts, List<Match> matches) {
        return new Ranking(nodes, concepts, matches, citations.namedIn(asked));
    }
}
