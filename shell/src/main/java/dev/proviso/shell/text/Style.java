package dev.proviso.shell.text;

/**
 * What a stretch of text is, for those who see colours. Never the only carrier of a meaning: the words say it too. The colours are
 * those of the 16-colour palette that read on light and on dark.
 */
public enum Style {
    PLAIN(""),
    HEADING("1"),
    CITATION("1;36"),
    /** What matters less than its surroundings. */
    FAINT("2"),
    NAME("36"),
    KEYWORD("35"),
    /** A place where search words were found. */
    MATCH("1;4"),
    GOOD("32"),
    BAD("1;31"),
    OPEN("1;33"),
    ADVICE("34"),
    HINT("32"),
    /** Words put in; underlined, for those who see no colours. */
    INSERTED("32;4"),
    /** Words taken out; struck through, for those who see no colours. */
    DELETED("31;9"),
    /** Words that came from elsewhere. */
    MOVED_TO("34;4"),
    /** Words that went elsewhere. */
    MOVED_FROM("34;9");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The parameters of the control sequence that switches this style on; empty for plain text. */
    public String codes() {
        return codes;
    }
}
