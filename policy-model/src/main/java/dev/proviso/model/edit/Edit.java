package dev.proviso.model.edit;

import java.util.List;

/**
 * A stretch of a text, in UTF-16 units with an exclusive end, and what to write in its place.
 */
record Edit(int start, int end, String text) {

    /** The text with all edits made; they are in order and do not overlap. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            out.append(text, at, edit.start).append(edit.text);
            at = edit.end;
        }
        return out.append(text, at, text.length()).toString();
    }
}
