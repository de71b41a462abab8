package dev.proviso.model.document;

import java.util.List;

/**
 * How people speak of what a policy is about: what a search needs to find clauses by words that do not stand in them. It has no say in what
 * the policy means.
 *
 * @param synonyms what people say for words of the policy
 * @param examples questions as people put them, with the part that answers
 */
public record Parlance(List<Synonym> synonyms, List<Example> examples) {

    /** Nothing is known of how people speak. */
    public static final Parlance NONE = new Parlance(List.of(), List.of());

    public Parlance {
        synonyms = List.copyOf(synonyms);
        examples = List.copyOf(examples);
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
}
