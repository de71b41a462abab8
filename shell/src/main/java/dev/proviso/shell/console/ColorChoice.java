package dev.proviso.shell.console;

import java.util.Locale;

/** Whether colours are wanted. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** The choice for a word of the option {@code --color}. */
    public static ColorChoice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
