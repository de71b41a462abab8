package dev.proviso.model.document;

import java.util.List;

/**
 * How people speak of what a policy is about: what a search needs to find clauses by words that do not stand in them. It has no say in what
 * the policy means.
 *
 * @param synonyms what people say for words of the policy
 * @param examples questions as people put them, with the part that answers
 * @param gaps topics that people ask about and of which the policy says nothing
 */
public record Parlance(List<Synonym> synonyms, List<Example> examples, List<Gap> gaps) {

    /** Nothing is known of how people speak. */
    public static final Parlance NONE = new Parlance(List.of(), List.of(), List.of());

    public Parlance {
        synonyms = List.copyOf(synonyms);
        examples = List.copyOf(examples);
        gaps = List.copyOf(gaps);
    }

    /**
     * What people say, and what they mean by it: a search for what is said finds what is meant too, and not the other way round.
     *
     * @param said words and phrases of people; at least one
     * @param meant words and phrases that stand in the policy; at least one. Any form of a word stands for all its forms.
     */
    public record Synonym(List<String> said, List<String> meant) {

        public Synonym {
            said = List.copyOf(said);
            meant = List.copyOf(meant);
        }
    }

    /**
     * Questions and situations that a part of the policy answers.
     *
     * @param clause the part, by its permanent id; a revision that does not have it is searched without these
     * @param asked as people put it; at least one
     */
    public record Example(NodeId clause, List<String> asked) {

        public Example {
            asked = List.copyOf(asked);
        }
    }

    /**
     * A topic near those of the policy of which none of its revisions says anything. That a topic is no gap says nothing: nobody can note all
     * that a text is silent on.
     *
     * @param topic a noun phrase that reads well behind "says nothing of"
     * @param asked questions and situations about it, as people put them; at least one
     */
    public record Gap(String topic, List<String> asked) {

        public Gap {
            asked = List.copyOf(asked);
        }
    }
}
