package dev.proviso.model.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A piece of YAML to be written. */
sealed interface Yaml {

    /** A text, in quotes if it needs them. */
    record Text(String text) implements Yaml {}

    /** A value that means the same to everybody as it stands: a number, a day, true, null. */
    record Word(String word) implements Yaml {}

    /** A text of several lines, which stands there line by line if its characters allow that. */
    record Block(String text) implements Yaml {}

    /**
     * Keys and values.
     *
     * @param inline on one line, in braces
     */
    record Mapping(List<Entry> entries, boolean inline) implements Yaml {}

    /**
     * Values in order.
     *
     * @param inline on one line, in brackets
     */
    record Sequence(List<Yaml> elements, boolean inline) implements Yaml {}

    record Entry(String key, Yaml value) {}

    static Yaml text(String text) {
        return new Text(text);
    }

    /** Anything whose text says all about it, as a text: an id, a hash, a link. */
    static Yaml name(Object name) {
        return new Text(name.toString());
    }

    static Yaml word(Object word) {
        return new Word(word.toString());
    }

    /** A list that goes on one line. */
    static <T> Yaml row(List<T> elements, Function<T, Yaml> write) {
        return new Sequence(elements.stream().map(write).toList(), true);
    }

    /** A list with an element on each line. */
    static <T> Yaml rows(List<T> elements, Function<T, Yaml> write) {
        return new Sequence(elements.stream().map(write).toList(), elements.isEmpty());
    }

    /** A mapping on one line. */
    static Yaml inline(Consumer<Keys> write) {
        Keys keys = new Keys();
        write.accept(keys);
        return new Mapping(keys.entries, true);
    }

    /** A mapping with a key on each line. */
    static Yaml block(Consumer<Keys> write) {
        Keys keys = new Keys();
        write.accept(keys);
        return new Mapping(keys.entries, keys.entries.isEmpty());
    }

    /** The keys of a mapping as they are added. */
    final class Keys {

        private final List<Entry> entries = new ArrayList<>();

        void put(String key, Yaml value) {
            entries.add(new Entry(key, value));
        }

        void text(String key, String text) {
            put(key, Yaml.text(text));
        }

        /** A text that is left out where it is the default. */
        void text(String key, String text, String byDefault) {
            if (!text.equals(byDefault)) {
                text(key, text);
            }
        }

        <T> void optional(String key, Optional<T> value, Function<T, Yaml> write) {
            value.ifPresent(present -> put(key, write.apply(present)));
        }

        /** A list of short things, left out if empty. */
        <T> void row(String key, List<T> elements, Function<T, Yaml> write) {
            if (!elements.isEmpty()) {
                put(key, Yaml.row(elements, write));
            }
        }

        /** A list of longer things, left out if empty. */
        <T> void rows(String key, List<T> elements, Function<T, Yaml> write) {
            if (!elements.isEmpty()) {
                put(key, Yaml.rows(elements, write));
            }
        }
    }
}
