package dev.proviso.shell.json;

import dev.proviso.shell.text.Sink;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON document on one line. Characters that could act on a terminal, or would be there unseen, are written as escapes, which
 * means the same to every reader of JSON.
 */
public final class JsonDocument {

    private JsonDocument() {}

    /** Writes a document whose top is an object. */
    public static void write(Sink sink, Consumer<JsonObject> content) {
        StringWriter line = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().characterEscapes(new HiddenEscapes()).build();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            content.accept(new JsonObject(generator));
            generator.writeEndObject();
        }
        sink.write(line.append('\n').toString());
    }

    /** The members of an object, in the order in which they are put. */
    public static final class JsonObject {

        private final JsonGenerator generator;

        JsonObject(JsonGenerator generator) {
            this.generator = generator;
        }

        public JsonObject put(String name, String value) {
            generator.writeStringProperty(name, value);
            return this;
        }

        public JsonObject put(String name, boolean value) {
            generator.writeBooleanProperty(name, value);
            return this;
        }

        public JsonObject put(String name, long value) {
            generator.writeNumberProperty(name, value);
            return this;
        }

        public JsonObject put(String name, double value) {
            generator.writeNumberProperty(name, value);
            return this;
        }

        /** Puts a text, or null where there is none. */
        public JsonObject putOrNull(String name, Optional<String> value) {
            if (value.isPresent()) {
                return put(name, value.get());
            }
            generator.writeNullProperty(name);
            return this;
        }

        /** Puts the text of something that prints itself, if there is one. */
        public JsonObject putIfPresent(String name, Optional<?> value) {
            value.ifPresent(present -> put(name, present.toString()));
            return this;
        }

        /** Puts an object. */
        public JsonObject object(String name, Consumer<JsonObject> content) {
            generator.writeName(name);
            new JsonArray(generator).object(content);
            return this;
        }

        /** Puts an array with one object for each element. */
        public <T> JsonObject objects(String name, Iterable<T> elements, ObjectContent<T> content) {
            return array(name, array -> elements.forEach(element -> array.object(o -> content.write(o, element))));
        }

        /** Puts an array of texts. */
        public JsonObject texts(String name, Iterable<?> elements) {
            return array(name, array -> elements.forEach(element -> array.add(element.toString())));
        }

        /** Puts an array. */
        public JsonObject array(String name, Consumer<JsonArray> content) {
            generator.writeName(name);
            new JsonArray(generator).array(content);
            return this;
        }

        /** Puts a value that the function writes as one element. */
        public JsonObject value(String name, Consumer<JsonArray> one) {
            generator.writeName(name);
            one.accept(new JsonArray(generator));
            return this;
        }
    }

    /** The elements of an array, in order. */
    public static final class JsonArray {

        private final JsonGenerator generator;

        JsonArray(JsonGenerator generator) {
            this.generator = generator;
        }

        public void add(String value) {
            generator.writeString(value);
        }

        public void add(boolean value) {
            generator.writeBoolean(value);
        }

        public void add(long value) {
            generator.writeNumber(value);
        }

        public void add(java.math.BigDecimal value) {
            generator.writeNumber(value);
        }

        public void addNull() {
            generator.writeNull();
        }

        /** Adds an object. */
        public void object(Consumer<JsonObject> content) {
            generator.writeStartObject();
            content.accept(new JsonObject(generator));
            generator.writeEndObject();
        }

        /** Adds an array. */
        public void array(Consumer<JsonArray> content) {
            generator.writeStartArray();
            content.accept(this);
            generator.writeEndArray();
        }
    }

    /** Writes one element as an object. */
    @FunctionalInterface
    public interface ObjectContent<T> {
        void write(JsonObject object, T element);
    }
}
