package dev.proviso.model.document;

import java.nio.charset.StandardCharsets;

/** SHA-256 of a text's bytes, exactly as they stand. Written {@code sha256:} and 64 hexadecimal digits. */
public record ContentHash(String value) {

    /** @throws IllegalArgumentException if the text is not {@code sha256:} and 64 lower-case hexadecimal digits */
    public ContentHash {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a hash: '" + value + "'");
        }
    }

    /** Whether a text has the form of a hash: {@code sha256:} and 64 lower-case hexadecimal digits. */
    public static boolean isValid(String text) {
        return Sha256.isValid(text);
    }

    /** The hash of a text in UTF-8. */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ContentHash of(byte[] bytes) {
        return new ContentHash(Sha256.of(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
