package dev.proviso.model.diff.redline;

/**
 * A stretch of a {@link Redline}: whole words, with the punctuation and white space between them.
 *
 * @param text not empty
 */
public record Segment(Operation operation, String text) {

    /** @throws IllegalArgumentException if the text is empty */
    public Segment {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a segment has words");
        }
    }

    /** What became of a stretch of text. */
    public enum Operation {
        /** Stands in both texts, in the same place. */
        EQUAL,
        /** Stands in the new text alone. */
        INSERTED,
        /** Stood in the old text alone. */
        DELETED,
        /** Stood here in the old text, and stands elsewhere in the new one: in the same redline, or in that of another change. */
        MOVED_FROM,
        /** Stands here in the new text, and stood elsewhere in the old one. */
        MOVED_TO,
        /** Stood in the old text, and stands in the same place of the new one in other letters, capital or small: the next segment. */
        RECASED_FROM,
        /** Stands in the new text, with the words of the segment in front in other letters, capital or small. */
        RECASED_TO,
        /**
         * Stood in the old text, and stands in the same place of the new one in other quotes, dashes or blanks: the next segment, which is
         * missing where blanks around a dash are gone.
         */
        RESTYLED_FROM,
        /** Stands in the new text, with the words of the segment in front in other quotes, dashes or blanks. */
        RESTYLED_TO;

        /** Whether text of this kind is part of the old text. */
        public boolean isOld() {
            return switch (this) {
                case EQUAL, DELETED, MOVED_FROM, RECASED_FROM, RESTYLED_FROM -> true;
                case INSERTED, MOVED_TO, RECASED_TO, RESTYLED_TO -> false;
            };
        }

        /** Whether text of this kind is part of the new text. */
        public boolean isNew() {
            return this == EQUAL || !isOld();
        }

        /** What it is when one looks from the new text to the old one. */
        public Operation inverse() {
            return switch (this) {
                case EQUAL -> EQUAL;
                case INSERTED -> DELETED;
                case DELETED -> INSERTED;
                case MOVED_FROM -> MOVED_TO;
                case MOVED_TO -> MOVED_FROM;
                case RECASED_FROM -> RECASED_TO;
                case RECASED_TO -> RECASED_FROM;
                case RESTYLED_FROM -> RESTYLED_TO;
                case RESTYLED_TO -> RESTYLED_FROM;
            };
        }

        /** Whether it is only the form of signs that changed, and no word. */
        public boolean isRestyled() {
            return this == RESTYLED_FROM || this == RESTYLED_TO;
        }
    }
}
