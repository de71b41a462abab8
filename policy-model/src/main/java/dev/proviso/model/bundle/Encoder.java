package dev.proviso.model.bundle;

import dev.proviso.model.diagnostic.Location;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one part of a bundle: values one after the other, without names, as nested JSON arrays on one line. A {@link Decoder} reads
 * them back in the same order.
 */
final class Encoder {

    private final JsonGenerator json;
    private String lastFile = "";

    private Encoder(JsonGenerator json) {
        this.json = json;
    }

    /** The line that the given writing makes, with its line end. */
    static byte[] line(Consumer<Encoder> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            new Encoder(json).group(write);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void group(Consumer<Encoder> write) {
        json.writeStartArray();
        write.accept(this);
        json.writeEndArray();
    }

    void text(String text) {
        json.writeString(text);
    }

    /** Anything whose text says all about it: an id, a day, a hash. */
    void word(Object word) {
        json.writeString(word.toString());
    }

    void constant(Enum<?> constant) {
        json.writeString(constant.name());
    }

    void number(long number) {
        json.writeNumber(number);
    }

    void flag(boolean flag) {
        json.writeBoolean(flag);
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        if (value.isPresent()) {
            write.accept(value.get());
        } else {
            json.writeNull();
        }
    }

    <T> void list(Collection<T> elements, Consumer<T> write) {
        json.writeStartArray();
        for (T element : elements) {
            write.accept(element);
        }
        json.writeEndArray();
    }

    /** The name of a file. Most places of a line are in the same file, so that it is written only where it changes. */
    void file(String file) {
        optional(Optional.of(file).filter(name -> !name.equals(lastFile)), this::text);
        lastFile = file;
    }

    void location(Location location) {
        file(location.file());
        number(location.line());
        number(location.column());
        number(location.endLine());
        number(location.endColumn());
    }
}
