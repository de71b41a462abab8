package dev.proviso.model.read;

import dev.proviso.model.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A YAML or JSON document as a tree that remembers where each part stands. The two formats give the same tree.
 *
 * <p>Offsets are in UTF-16 units from the start of the source; the end is exclusive.
 */
public sealed interface DataNode {

    /** The document of a source; empty if it cannot be read. */
    static Optional<DataNode> of(SourceText source) {
        return DataParser.parse(new Reading(source, ReadingLimits.DEFAULT));
    }

    /** Whether a source is JSON and no YAML, as its name and its first characters tell. */
    static boolean isJson(SourceText source) {
        return DataParser.isJson(source);
    }

    int start();

    int end();

    /** What this is, in words, with its article. */
    String describe();

    /** A single value. */
    record Scalar(int start, int end, Kind kind, String text) implements DataNode {
        @Override
        public String describe() {
            return switch (kind) {
                case TEXT -> "the text '" + abbreviated() + "'";
                case INTEGER, DECIMAL -> "the number " + abbreviated();
                case BOOLEAN -> text;
                case NULL -> "null";
            };
        }

        private String abbreviated() {
            return text.length() <= 40 ? text : text.substring(0, 39) + "…";
        }
    }

    /** How a scalar is written. A text without quotes that looks like a number is a number. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /** Values in order. */
    record Sequence(int start, int end, List<DataNode> elements) implements DataNode {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /** Keys and values in the order of the source. INVARIANT: no two keys are the same. */
    record Mapping(int start, int end, List<Entry> entries) implements DataNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String describe() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, DataNode value) {}
}
