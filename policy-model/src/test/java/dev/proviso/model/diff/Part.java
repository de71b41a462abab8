package dev.proviso.model.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document that tests draw up and edit; {@link Draft} turns it into a revision. Its key tells which part it is, through all
 * edits.
 */
final class Part {

    private final int key;
    private String heading;
    private String text;
    private final List<Part> parts = new ArrayList<>();

    Part(int key, String heading, String text) {
        this.key = key;
        this.heading = heading;
        this.text = text;
    }

    int key() {
        return key;
    }

    String heading() {
        return heading;
    }

    void head(String words) {
        heading = words;
    }

    String text() {
        return text;
    }

    void write(String words) {
        text = words;
    }

    List<Part> parts() {
        return parts;
    }

    Part copy() {
        Part copy = new Part(key, heading, text);
        parts.forEach(part -> copy.parts.add(part.copy()));
        return copy;
    }

    /** This part and all below it, each before those below it. */
    List<Part> all() {
        List<Part> all = new ArrayList<>(List.of(this));
        parts.forEach(part -> all.addAll(part.all()));
        return all;
    }
}
