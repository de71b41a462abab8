package dev.proviso.semantic;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Vectors as bytes: a mark, the model's hash, how many there are, and for each the hash of its text and its components. A file that another
 * model made, or that is not whole, is not read.
 */
final class VectorFile {

    private static final int MARK = 0x70767331;
    private static final int HEADER = Integer.BYTES + 2 * Long.BYTES + Integer.BYTES;
    private static final int ENTRY = 2 * Long.BYTES + MiniLm.COMPONENTS * Float.BYTES;

    private VectorFile() {}

    static byte[] write(Map<TextHash, float[]> vectors) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + vectors.size() * ENTRY);
        bytes.putInt(MARK)
                .putLong(MiniLm.IDENTITY.high())
                .putLong(MiniLm.IDENTITY.low())
                .putInt(vectors.size());
        vectors.forEach((text, vector) -> {
            bytes.putLong(text.high()).putLong(text.low());
            for (float component : vector) {
                bytes.putFloat(component);
            }
        });
        return bytes.array();
    }

    /** @throws IOException if these are not vectors of this model */
    static Map<TextHash, float[]> read(byte[] content) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            boolean isOurs =
                    bytes.getInt() == MARK && new TextHash(bytes.getLong(), bytes.getLong()).equals(MiniLm.IDENTITY);
            int count = bytes.getInt();
            if (!isOurs || count < 0 || content.length != HEADER + (long) count * ENTRY) {
                throw new IOException("no vectors of this model");
            }
            Map<TextHash, float[]> vectors = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                TextHash text = new TextHash(bytes.getLong(), bytes.getLong());
                float[] vector = new float[MiniLm.COMPONENTS];
                bytes.asFloatBuffer().get(vector);
                bytes.position(bytes.position() + vector.length * Float.BYTES);
                vectors.put(text, vector);
            }
            return vectors;
        } catch (BufferUnderflowException e) {
            throw new IOException("no vectors of this model", e);
        }
    }
}
