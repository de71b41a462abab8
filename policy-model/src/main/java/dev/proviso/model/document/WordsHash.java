package dev.proviso.model.document;

import java.nio.charset.StandardCharsets;

/** SHA-256 of a text's {@link NormalForm}: two texts that differ only in form have the same one. */
public record WordsHash(String value) {

    /** @throws IllegalArgumentException if the text is not {@code sha256:} and 64 lower-case hexadecimal digits */
    public WordsHash {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a hash: '" + value + "'");
        }
    }

    /** Whether a text has the form of a hash: {@code sha256:} and 64 lower-case hexadecimal digits. */
    public static boolean isValid(String text) {
        return Sha256.isValid(text);
    }

    public static WordsHash of(String text) {
        return new WordsHash(Sha256.of(NormalForm.of(text).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
