package dev.proviso.search;

/**
 * Why a part matches.
 *
 * @param kind how what was asked became what was found
 * @param asked words of the question, as they were written
 * @param found words that stand in for them; the same words where they were found as they are
 * @param field where they were found
 */
public record Reason(Kind kind, String asked, String found, Field field) {

    /** How words of a question match. */
    public enum Kind {
        /** The same word. */
        WORD,
        /** Another form of the word. */
        STEM,
        /** A word that the policy's authors noted for it. */
        SYNONYM,
        /** A word that is spelt nearly so. */
        SPELLING,
        /** Words in quotes, as they stand. */
        PHRASE,
        /** The question as a whole is near in meaning. */
        MEANING,
        /** The question names the part. */
        CITATION
    }

    /** Where words can match, the weightiest first. */
    public enum Field {
        /** The part's own words. */
        WORDS(1.0f),
        /** Its citation, or its id, which sums it up. */
        NAME(0.55f),
        /** Questions that it answers, as people put them. */
        EXAMPLES(0.5f),
        /** What its rule asks about an app: the questions of the facts that it reads. */
        FACTS(0.4f),
        /** The part that it belongs to: the clause above an item. */
        CONTEXT(0.3f),
        /** The headings above it. */
        HEADING(0.35f),
        /** The defined terms in it, with the words that define them. */
        TERMS(0.25f),
        /** What it does: forbid, require, permit, recommend. */
        FORCE(0.1f);

        private final float weight;

        Field(float weight) {
            this.weight = weight;
        }

        /** How much a match there counts beside one in the words. */
        float weight() {
            return weight;
        }
    }
}
