package dev.proviso.benchmarks.report;

/** The document that holds the tables, between two marks. */
public final class Document {

    private static final String START = "<!-- results: written by -Dbench=record -->\n";
    private static final String END = "<!-- end of results -->\n";

    private Document() {}

    /**
     * The document with other tables.
     *
     * @throws IllegalArgumentException if it lacks the marks
     */
    public static String with(String document, String tables) {
        int start = document.indexOf(START);
        int end = document.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("the marks around the results are missing");
        }
        return document.substring(0, start) + START + "\n" + tables + "\n" + document.substring(end);
    }
}
