package dev.proviso.semantic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** The first half of the SHA-256 of a text, by which its vector is known again. */
record TextHash(long high, long low) {

    static TextHash of(String text) {
        return first(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** That of several texts together. */
    static TextHash ofAll(Collection<String> texts) {
        MessageDigest digest = digest();
        for (String text : texts) {
            TextHash one = of(text);
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(one.high)
                    .putLong(one.low)
                    .array());
        }
        return first(digest.digest());
    }

    private static TextHash first(byte[] hash) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new TextHash(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return String.format("%016x%016x", high, low);
    }
}
