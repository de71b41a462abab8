package dev.proviso.model.document;

/** How a publisher's text is written. */
public enum TextFormat {
    /** Words and line ends, nothing else. */
    PLAIN,
    /** Markdown, as CommonMark describes it. */
    MARKDOWN,
    HTML
}
