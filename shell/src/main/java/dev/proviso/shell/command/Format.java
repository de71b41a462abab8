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

    /** The format for one of {@link #words()}. */
    public static Format of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
