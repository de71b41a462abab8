package dev.proviso.shell.text;

import java.util.Locale;

/** The colours of the styles. Those for a dark and for a light background are of the palette of 256, which no terminal's scheme changes. */
public enum Theme {
    /** Of the terminal's own 16 colours, which its scheme makes readable. */
    AUTO,
    DARK,
    LIGHT,
    /** No colours, and words in place of marks: for screen readers. */
    PLAIN;

    /** The theme for a word. */
    public static Theme of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The parameters of the control sequence that switches a style on; empty for plain text. */
    public String codes(Style style) {
        return switch (this) {
            case AUTO -> style.codes();
            case DARK -> dark(style);
            case LIGHT -> light(style);
            case PLAIN -> "";
        };
    }

    private static String dark(Style style) {
        return switch (style) {
            case PLAIN, HEADING, MATCH -> style.codes();
            case FAINT -> "38;5;246";
            case CITATION -> "1;38;5;80";
            case NAME -> "38;5;80";
            case KEYWORD -> "38;5;176";
            case GOOD, HINT -> "38;5;114";
            case BAD -> "1;38;5;203";
            case OPEN -> "1;38;5;221";
            case ADVICE -> "38;5;75";
            case INSERTED -> "38;5;114;4";
            case DELETED -> "38;5;203;9";
            case MOVED_TO -> "38;5;75;4";
            case MOVED_FROM -> "38;5;75;9";
        };
    }

    private static String light(Style style) {
        return switch (style) {
            case PLAIN, HEADING, MATCH -> style.codes();
            case FAINT -> "38;5;241";
            case CITATION -> "1;38;5;24";
            case NAME -> "38;5;24";
            case KEYWORD -> "38;5;90";
            case GOOD, HINT -> "38;5;22";
            case BAD -> "1;38;5;124";
            case OPEN -> "1;38;5;94";
            case ADVICE -> "38;5;25";
            case INSERTED -> "38;5;22;4";
            case DELETED -> "38;5;124;9";
            case MOVED_TO -> "38;5;25;4";
            case MOVED_FROM -> "38;5;25;9";
        };
    }
}
