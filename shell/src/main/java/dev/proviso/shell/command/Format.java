package dev.proviso.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a result is written. */
public enum Format {
    /** For people; it may change. */
    TEXT,
    /** One JSON document on one line; several questions give several lines. */
    JSON,
    /** The same, under the name that says so. */
    JSONL,
    /** Tables for spreadsheets: comma-separated values. */
    CSV,
    /** For documents: GitHub Flavored Markdown. */
    MARKDOWN,
    /** One page that needs nothing from elsewhere. */
    HTML,
    /** Everything found wrong as one SARIF 2.1.0 log, for the tools that show such logs beside the source. */
    SARIF,
    /** Results of tests in the XML that build servers read. */
    JUNIT;

    /** Those that every command writes unless it says otherwise. */
    public static final List<Format> COMMON = List.of(TEXT, JSON, JSONL);

    /** The words for them on a command line. */
    public static List<String> words() {
        return words(List.of(values()));
    }

    /** The words for some of them. */
    public static List<String> words(List<Format> formats) {
        return formats.stream().map(Format::word).toList();
    }

    /** The word for it on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of JSON documents of Proviso's own, one a line. */
    public boolean isJson() {
        return this == JSON || this == JSONL;
    }

    /** The format that files of this name have by their ending; empty if it tells none. */
    public static Optional<Format> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : switch (ending) {
                    case "txt" -> Optional.of(TEXT);
                    case "json" -> Optional.of(JSON);
                    case "jsonl" -> Optional.of(JSONL);
                    case "csv" -> Optional.of(CSV);
                    case "md", "markdown" -> Optional.of(MARKDOWN);
                    case "html", "htm" -> Optional.of(HTML);
                    case "sarif" -> Optional.of(SARIF);
                    case "xml" -> Optional.of(JUNIT);
                    default -> Optional.empty();
                };
    }

    /** The format for one of {@link #words()}. */
    public static Format of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
