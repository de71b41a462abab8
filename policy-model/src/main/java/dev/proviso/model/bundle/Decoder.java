package dev.proviso.model.bundle;

import dev.proviso.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one part of a bundle in the order in which an {@link Encoder} wrote it. */
final class Decoder {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private boolean peeked;
    private String lastFile = "";

    private Decoder(JsonParser json) {
        this.json = json;
    }

    /**
     * What the given reading makes of a part of some bytes.
     *
     * @throws IllegalStateException if the part was written by something else
     */
    static <T> T part(byte[] bytes, int start, int length, Function<Decoder, T> read) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, start, length)) {
            Decoder decoder = new Decoder(json);
            decoder.open();
            T value = read.apply(decoder);
            decoder.close();
            return value;
        }
    }

    void open() {
        expect(JsonToken.START_ARRAY);
    }

    void close() {
        expect(JsonToken.END_ARRAY);
    }

    String text() {
        expect(JsonToken.VALUE_STRING);
        return json.getString();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    boolean flag() {
        JsonToken token = next();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw misread("a flag", token);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <T> Optional<T> optional(Supplier<T> read) {
        if (next() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        peeked = true;
        return Optional.of(read.get());
    }

    <T> List<T> list(Supplier<T> read) {
        List<T> elements = new ArrayList<>();
        open();
        while (next() != JsonToken.END_ARRAY) {
            peeked = true;
            elements.add(read.get());
        }
        return elements;
    }

    String file() {
        lastFile = optional(this::text).orElse(lastFile);
        return lastFile;
    }

    Location location() {
        return new Location(file(), number(), number(), number(), number());
    }

    private void expect(JsonToken expected) {
        JsonToken token = next();
        if (token != expected) {
            throw misread(expected.name(), token);
        }
    }

    private JsonToken next() {
        JsonToken token = peeked ? json.currentToken() : json.nextToken();
        peeked = false;
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    private static IllegalStateException misread(String expected, JsonToken found) {
        return new IllegalStateException("a bundle of another make: expected " + expected + ", found " + found);
    }
}
