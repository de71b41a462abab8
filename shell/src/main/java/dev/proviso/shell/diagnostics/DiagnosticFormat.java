package dev.proviso.shell.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How diagnostics are written. */
public enum DiagnosticFormat {
    /** For people: the line with a mark below it, and how to mend it. */
    TEXT,
    /** One JSON document, as the schema {@code diagnostics} describes it. */
    JSON,
    /** One SARIF 2.1.0 log. */
    SARIF;

    /** The words for them on a command line. */
    public static List<String> words() {
        return Stream.of(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The format for one of {@link #words()}. */
    public static DiagnosticFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
