package dev.proviso.model.hostile;

import java.io.ByteArrayOutputStream;

/** What has happened to a file at one place. */
final class Damage {

    enum Kind {
        INSERTED,
        REPLACED,
        CUT_OUT,
        DOUBLED,
        CUT_OFF
    }

    private final Kind kind;
    private final double where;
    private final int length;
    private final byte[] insertion;

    /**
     * Damage of a kind.
     *
     * @param where as a part of the file's length
     * @param length of the stretch that it happened to, in bytes
     * @param insertion what stands there instead, where something does
     */
    Damage(Kind kind, double where, int length, byte[] insertion) {
        this.kind = kind;
        this.where = where;
        this.length = length;
        this.insertion = insertion;
    }

    /** The bytes with this damage. */
    byte[] of(byte[] bytes) {
        int start = (int) (where * bytes.length);
        int end = Math.min(bytes.length, start + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + length);
        out.write(bytes, 0, start);
        switch (kind) {
            case INSERTED -> {
                out.writeBytes(insertion);
                out.write(bytes, start, bytes.length - start);
            }
            case REPLACED -> {
                out.writeBytes(insertion);
                out.write(bytes, end, bytes.length - end);
            }
            case CUT_OUT -> out.write(bytes, end, bytes.length - end);
            case DOUBLED -> {
                out.write(bytes, start, end - start);
                out.write(bytes, start, bytes.length - start);
            }
            case CUT_OFF -> {}
        }
        return out.toByteArray();
    }
}
