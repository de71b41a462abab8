package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FactId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads facts files in JSON straight into rows. It takes files that are plainly right; of all others the policy's own reader says
 * what they mean, or what is wrong with them.
 */
public final class JsonRows {

    /** Larger texts are left to the policy's reader, which knows the limits. */
    private static final int LARGEST = 1_900_000;

    private static final int APP = 0;
    private static final int TITLE = 1;
    private static final int POLICY = 2;
    private static final int AS_OF = 3;
    private static final int FACTS = 4;
    private static final int EVIDENCE = 5;

    /** Each thread keeps buffers of its own: a pool for all is slower, and threads that read many files would wait for each other. */
    private final JsonFactory json = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final RowLayout layout;
    private final PropertyNameMatcher keys;
    private final JsonNames facts;
    private final Set<String> policyNames;

    /**
     * @param program that will run on the rows; texts of which it asks no more than whether they are there are left out
     * @param policyNames that files may name the policy by
     */
    public JsonRows(Program program, Set<String> policyNames) {
        this.layout = program.layout();
        Predicate<Shape.Reference> isRead = program::isRead;
        this.policyNames = Set.copyOf(policyNames);
        this.keys = JsonNames.matcher(json, List.of("app", "title", "policy", "as_of", "facts", "evidence"));
        Map<FactId, JsonShape> shapes = new LinkedHashMap<>();
        layout.facts().forEach((fact, shape) -> shapes.put(fact, JsonShape.of(json, shape, isRead)));
        this.facts = JsonShape.facts(json, shapes);
    }

    /**
     * Reads a file.
     *
     * @param today the day of the evaluation; empty: the day for which the facts hold
     * @return the row; empty if the file is not plainly right, or holds evidence
     */
    public Optional<Row> read(byte[] text, Optional<LocalDate> today) {
        if (text.length > LARGEST || text.length < 2 || text[0] <= 0 || text[1] <= 0) {
            return Optional.empty(); // not ASCII to begin with: another encoding, or a byte order mark
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            return Optional.of(new Reading(parser).file(today));
        } catch (JsonValues.NotPlain | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The reading of one file. */
    private final class Reading {

        private final JsonParser parser;
        private final JsonValues values;
        private final Block row = Block.of(layout.row(), 1);

        Reading(JsonParser parser) {
            this.parser = parser;
            this.values = new JsonValues(parser);
        }

        Row file(Optional<LocalDate> today) {
            int read = 0;
            JsonValues.require(parser.nextToken() == JsonToken.START_OBJECT);
            int match = parser.nextNameMatch(keys);
            while (match >= 0) {
                JsonValues.require((read & (1 << match)) == 0);
                read |= 1 << match;
                entry(match, parser.nextToken());
                match = parser.nextNameMatch(keys);
            }
            JsonValues.require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            JsonValues.require((read & (1 << FACTS)) != 0);
            today.ifPresent(day -> today(day.toEpochDay()));
            return new Row(row, values.largest());
        }

        private void entry(int key, JsonToken token) {
            switch (key) {
                case APP, TITLE -> JsonValues.require(token == JsonToken.VALUE_STRING && parser.getStringLength() > 0);
                case POLICY ->
                    JsonValues.require(token == JsonToken.VALUE_STRING && policyNames.contains(parser.getString()));
                case AS_OF -> {
                    JsonValues.require(token == JsonToken.VALUE_STRING);
                    today(JsonValues.day(
                            parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength()));
                }
                case FACTS -> values.members(row, layout.row(), 0, facts, token);
                case EVIDENCE -> {
                    // What is stale depends on the evidence: the policy's reader takes it from here.
                    JsonValues.require(token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.END_OBJECT);
                }
                default -> throw new IllegalArgumentException("no such key: " + key);
            }
        }

        private void today(long day) {
            row.states[layout.today().state()] = Block.KNOWN;
            row.words[layout.today().word()] = day;
        }
    }
}
