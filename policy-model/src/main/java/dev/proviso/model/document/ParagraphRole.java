package dev.proviso.model.document;

/** What a {@link Paragraph} does in its document. */
public enum ParagraphRole {
    /** The document's title. */
    TITLE,
    /** The line that gives (or, left blank, fails to give) the date of the text. */
    DATELINE,
    /** Stands before the first section. */
    PREAMBLE,
    /** Introduces the clauses below it and may govern them (the chapeau of legislative drafting). */
    LEAD_IN,
    /** Goes on after sub-clauses or items. */
    CONTINUATION,
    /** Stands behind the last section. */
    CLOSING,
    /** Running text of a document or a section that is not cut into clauses. */
    BODY
}
