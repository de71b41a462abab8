package dev.proviso.shell.console;

import dev.proviso.shell.text.Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A standard stream, in UTF-8 whatever the locale says: policies quote typographically, and JSON is UTF-8.
 *
 * <p>When the reader at the other end of a pipe has gone ({@code | head -1}), what is written from then on is dropped without a
 * word, so that the exit code still is that of the result.
 */
public final class Output implements Sink {

    private static final int FLUSH_AT = 1 << 14;

    private final OutputStream stream;
    private final StringBuilder pending = new StringBuilder();
    private boolean isClosed;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(String characters) {
        pending.append(characters);
        if (pending.length() >= FLUSH_AT) {
            flush();
        }
    }

    /** Writes bytes as they are, behind all that was written before. */
    public void write(byte[] bytes) {
        flush();
        if (!isClosed) {
            try {
                stream.write(bytes);
                stream.flush();
            } catch (IOException e) {
                isClosed = true;
            }
        }
    }

    /** Hands everything on. */
    public void flush() {
        if (!isClosed && pending.length() > 0) {
            try {
                stream.write(pending.toString().getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException e) {
                isClosed = true;
            }
        }
        pending.setLength(0);
    }

    /** Whether nobody reads it any more. */
    public boolean isClosed() {
        return isClosed;
    }
}
