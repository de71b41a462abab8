package dev.proviso.shell.command;

import java.util.List;
import java.util.Locale;

/** How a result is written. */
public enum Format {
    /** For people; it may change. */
    TEXT,
    /** One JSON document on one line; several questions give several lines. */
    JSON,
    /** The same, under the name that says so. */
    JSONL;

    /** The words for them on a command line. */
    public static List<String> words() {
        return List.of("text", "json", "jsonl");
    }

    /** The format for one of {@link #words()}. */
    public static Format of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
