package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final int PIECE = 1 << 13;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

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
        return decode(name, in, limits.characters());
    }

    /** The text that bytes hold. */
    public static Checked<SourceText> read(String name, byte[] bytes) {
        try {
            return decode(name, new ByteArrayInputStream(bytes), Integer.MAX_VALUE - 1);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /**
     * Whether a byte order mark comes next in a stream, which stays where it is.
     *
     * @param in one that can go back
     * @throws IOException if reading fails
     */
    public static boolean isMarked(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        boolean marked = true;
        for (int i = 0; i < BYTE_ORDER_MARK.length && marked; i++) {
            marked = in.read() == BYTE_ORDER_MARK[i];
        }
        in.reset();
        return marked;
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

    /** Decodes bytes as they come, so that no more of an endless file is read than the limit allows. */
    private static Checked<SourceText> decode(String name, InputStream in, int most) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer characters = CharBuffer.allocate(PIECE);
        StringBuilder text = new StringBuilder();
        boolean ended = false;
        while (!ended) {
            // A stream's own readNBytes may ask where it stands, which a pipe cannot tell.
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (text.isEmpty() && isUtf16(bytes)) {
                return failed(
                        Problem.NOT_READABLE,
                        Location.startOf(name),
                        "this file is written in UTF-16",
                        Optional.of("save it as UTF-8"));
            }
            CoderResult result = decoder.decode(bytes, characters, ended);
            text.append(characters.flip());
            characters.clear();
            if (result.isError()) {
                return failed(
                        Problem.NOT_READABLE,
                        endOf(name, withoutMark(text)),
                        "the byte 0x%02X here is not UTF-8".formatted(bytes.get(bytes.position()) & 0xFF),
                        Optional.of("save the file as UTF-8; if it is not a text file, it is the wrong file"));
            }
            if (text.length() > most + 1) {
                return tooLong(name, most);
            }
            bytes.compact();
        }
        String read = withoutMark(text);
        return read.length() > most ? tooLong(name, most) : Checked.of(new SourceText(name, read));
    }

    private static Checked<SourceText> tooLong(String name, int most) {
        return failed(
                Problem.OVER_LIMIT,
                Location.startOf(name),
                "the file has more than " + most + " characters, and no more are read",
                Optional.of("split it, or look whether it is the right file"));
    }

    private static String withoutMark(StringBuilder text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }

    private static boolean isUtf16(ByteBuffer bytes) {
        return bytes.remaining() >= 2 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE));
    }

    private static boolean startsWith(ByteBuffer bytes, int first, int second) {
        return (bytes.get(0) & 0xFF) == first && (bytes.get(1) & 0xFF) == second;
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
