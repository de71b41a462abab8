package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads YAML or JSON into a {@link DataNode}, token by token, so that nothing of the source's order or places is lost. */
final class DataParser {

    private static final Pattern JSON_START = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[)");

    // Our own limit on characters is checked before; the library's lower one for a text would be told in its own words.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Reading reading;
    private final ReadingLimits limits;
    private final JsonParser parser;
    private final boolean yaml;
    private final boolean countsCodePoints;
    private int nodes;
    private int lastRefused = -1;

    private DataParser(Reading reading, JsonParser parser, boolean yaml) {
        this.reading = reading;
        this.limits = reading.limits();
        this.parser = parser;
        this.yaml = yaml;
        this.countsCodePoints = yaml && reading.source().text().chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** The document of the source; empty if it cannot be read, and then at least one error is reported. */
    static Optional<DataNode> parse(Reading reading) {
        return parse(reading, !isJson(reading.source()));
    }

    /** The same for a source that is YAML even if it starts as JSON does, such as {@code [a, b]}. */
    static Optional<DataNode> parseYaml(Reading reading) {
        return parse(reading, true);
    }

    private static Optional<DataNode> parse(Reading reading, boolean yaml) {
        String text = reading.source().text();
        int most = reading.limits().characters();
        if (text.length() > most) {
            reading.report(
                    Problem.OVER_LIMIT,
                    0,
                    0,
                    "the file has " + text.length() + " characters; at most " + most + " are read",
                    Optional.empty());
            return Optional.empty();
        }
        if (SyntaxErrors.refuseControlCharacters(reading, yaml)) {
            return Optional.empty();
        }
        try (JsonParser parser = yaml ? YamlSource.open(text) : json(text)) {
            return new DataParser(reading, parser, yaml).document();
        } catch (JacksonException e) {
            SyntaxErrors.report(reading, e);
            return Optional.empty();
        }
    }

    /** A file's ending says what it is. What has none is JSON if it starts as only JSON does. */
    static boolean isJson(SourceText source) {
        String name = source.name();
        if (name.endsWith(".json")) {
            return true;
        }
        return !name.endsWith(".yaml")
                && !name.endsWith(".yml")
                && JSON_START.matcher(source.text()).lookingAt();
    }

    private static JsonParser json(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    private Optional<DataNode> document() {
        if (parser.nextToken() == null) {
            reading.report(
                    Problem.NOT_READABLE,
                    0,
                    0,
                    "the file is empty",
                    Optional.of("it should be a mapping of keys to values, such as 'id: …'"));
            return Optional.empty();
        }
        Optional<DataNode> root = node(0);
        if (root.isPresent() && parser.nextToken() != null) {
            int at = start();
            reading.report(
                    Problem.NOT_READABLE,
                    at,
                    at,
                    "a second document starts here; one file holds one document",
                    Optional.of("remove the line '---' in front of it, or put it into a file of its own"));
        }
        return root;
    }

    /** The value that starts with the current token; empty once a limit is passed, and then reading stops. */
    private Optional<DataNode> node(int depth) {
        if (depth > limits.depth()) {
            return overLimit("lists and mappings stand more than " + limits.depth() + " levels inside each other");
        }
        if (++nodes > limits.nodes()) {
            return overLimit("the file has more than " + limits.nodes() + " values");
        }
        refuseAnchorsAndTags();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> Optional.of(scalar());
        };
    }

    private Optional<DataNode> overLimit(String message) {
        reading.report(Problem.OVER_LIMIT, start(), start(), message, Optional.empty());
        return Optional.empty();
    }

    /** A mapping starts where its first key does: what stands there is told once. */
    private void refuseAnchorsAndTags() {
        int start = start();
        if (yaml && start != lastRefused) {
            YamlSource.refused(reading.source().text(), start).ifPresent(found -> {
                lastRefused = start;
                reading.report(
                        Problem.ANCHOR_OR_TAG,
                        start,
                        Math.max(start, end()),
                        found + " is not read here",
                        Optional.of("write the value out"));
            });
        }
    }

    private Optional<DataNode> mapping(int depth) {
        int start = start();
        List<Entry> entries = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseAnchorsAndTags();
            Scalar key = new Scalar(start(), end(), Kind.TEXT, parser.currentName());
            parser.nextToken();
            Optional<DataNode> value = node(depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null) {
                entries.add(new Entry(key, value.get()));
            } else {
                reading.report(
                        Problem.DUPLICATE_KEY,
                        key,
                        "the key '" + key.text() + "' was already given on line "
                                + reading.locate(first).line(),
                        Optional.of("keep one of them"));
            }
        }
        return Optional.of(new Mapping(start, end(), entries));
    }

    private Optional<DataNode> sequence(int depth) {
        int start = start();
        List<DataNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Optional<DataNode> element = node(depth + 1);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(new Sequence(start, end(), elements));
    }

    private Scalar scalar() {
        String text = parser.getString();
        int start = start();
        int end = end();
        Kind kind = switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> isUnwritten(text, start, end) ? Kind.NULL : Kind.TEXT;
        };
        return new Scalar(start, end, kind, kind == Kind.NULL ? "" : text);
    }

    /** YAML's other two ways to write null: {@code ~}, and nothing at all. */
    private boolean isUnwritten(String text, int start, int end) {
        String source = reading.source().text();
        boolean quoted = start < source.length() && (source.charAt(start) == '"' || source.charAt(start) == '\'');
        return !quoted && ((text.isEmpty() && end <= start) || text.equals("~"));
    }

    private int start() {
        return offset(parser.currentTokenLocation());
    }

    private int end() {
        return Math.max(start(), offset(parser.currentLocation()));
    }

    private int offset(TokenStreamLocation location) {
        String text = reading.source().text();
        long offset = Math.max(0, Math.min(location.getCharOffset(), text.length()));
        return countsCodePoints ? utf16(text, (int) offset) : (int) offset;
    }

    private int countedCodePoints;
    private int countedUnits;

    /** The YAML parser counts code points. Tokens come nearly in order, so each step counts only from the last one. */
    private int utf16(String text, int codePoints) {
        countedUnits = text.offsetByCodePoints(countedUnits, codePoints - countedCodePoints);
        countedCodePoints = codePoints;
        return countedUnits;
    }
}
