package dev.proviso.model.read;

import java.io.Reader;
import java.util.Objects;

/**
 * Gives out a text piece by piece, and never half of a character outside the basic plane: the YAML parser falls over one that lies
 * across the end of its buffer.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int position;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int rest = text.length() - position;
        if (rest == 0) {
            return -1;
        }
        int count = Math.min(length, rest);
        if (count > 1 && count < rest && Character.isHighSurrogate(text.charAt(position + count - 1))) {
            count--;
        }
        text.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
