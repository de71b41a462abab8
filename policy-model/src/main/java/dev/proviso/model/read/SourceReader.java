package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the characters of a file: strict UTF-8, a byte order mark left out. */
public final class SourceReader {

    /** The most bytes that one character takes. */
    private static final long BYTES_PER_CHARACTER = 4;

    private SourceReader() {}

    /**
     * The text of a file, under the name it was given by.
     *
     * @throws IOException if the file is not there or cannot be read
     */
    public static Checked<SourceText> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, ReadingLimits.DEFAULT);
        }
    }

    /**
     * The text of a stream, read to its end and left open.
     *
     * @param name what to call it in diagnostics, such as {@code -} for standard input
     * @throws IOException if reading fails
     */
    public static Checked<SourceText> read(String name, InputStream in) throws IOException {
        return read(name, in, ReadingLimits.DEFAULT);
    }

    /**
     * The text of a stream, read to its end or past the limit and left open.
     *
     * @throws IOException if reading fails
     */
    public static Checked<SourceText> read(String name, InputStream in, ReadingLimits limits) throws IOException {
        long most = Math.min(limits.characters() * BYTES_PER_CHARACTER, Integer.MAX_VALUE - 16);
        byte[] bytes = atMost((int) most + 1, in);
        if (bytes.length > most) {
            return failed(
                    Problem.OVER_LIMIT,
                    Location.startOf(name),
                    "the file has more than " + most + " bytes",
                    Optional.empty());
        }
        return decode(name, bytes);
    }

    /** The text that bytes hold. */
    public static Checked<SourceText> read(String name, byte[] bytes) {
        return decode(name, bytes);
    }

    /** The text of a file that should be there; if it cannot be read, a diagnostic says so. */
    static Checked<SourceText> readIfThere(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, ReadingLimits.DEFAULT);
        } catch (NoSuchFileException e) {
            return failed(Problem.NO_FILE, Location.startOf(name), "this file is missing", Optional.empty());
        } catch (IOException e) {
            return failed(
                    Problem.NO_FILE,
                    Location.startOf(name),
                    "this file cannot be read (" + e.getClass().getSimpleName() + ")",
                    Optional.empty());
        }
    }

    /** A stream's own {@code readNBytes} may ask where it stands, which a pipe cannot tell. */
    private static byte[] atMost(int length, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read = 0;
        while (read >= 0 && bytes.size() < length) {
            bytes.write(buffer, 0, read);
            read = in.read(buffer, 0, Math.min(buffer.length, length - bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static Checked<SourceText> decode(String name, byte[] bytes) {
        if (bytes.length >= 2 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))) {
            return failed(
                    Problem.NOT_READABLE,
                    Location.startOf(name),
                    "this file is written in UTF-16",
                    Optional.of("save it as UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return failed(
                    Problem.NOT_READABLE,
                    endOf(name, text),
                    "the byte 0x%02X here is not UTF-8".formatted(bytes[in.position()] & 0xFF),
                    Optional.of("save the file as UTF-8; if it is not a text file, it is the wrong file"));
        }
        return Checked.of(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Location endOf(String name, String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1;
        return new Location(name, line, column, line, column);
    }

    private static Checked<SourceText> failed(Problem problem, Location at, String message, Optional<String> hint) {
        return Checked.failed(List.of(new Diagnostic(problem.code(), problem.severity(), message, at, "", hint)));
    }
}
