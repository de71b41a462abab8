package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    @Test
    void theBytesAreReadAsUtf8() throws IOException {
        assertThat(read("é 😀\r\n".getBytes(StandardCharsets.UTF_8)).orThrow().text())
                .isEqualTo("é 😀\r\n");
    }

    @Test
    void aByteOrderMarkIsLeftOut() throws IOException {
        assertThat(read("\uFEFFapp: x".getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .text())
                .isEqualTo("app: x");
    }

    @Test
    void aByteThatIsNotUtf8IsToldWithItsPlace() throws IOException {
        assertThat(read("app: x\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("app.yaml:2:11: error[DOC-001]: the byte 0xE9 here is not UTF-8;"
                        + " save the file as UTF-8; if it is not a text file, it is the wrong file");
    }

    @Test
    void aSequenceCutOffAtTheEndIsTold() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xC3}).diagnostics())
                .extracting(d -> d.location().toString())
                .containsExactly("app.yaml:1:2");
    }

    @Test
    void utf16IsToldAsSuch() throws IOException {
        assertThat(read("app: x".getBytes(StandardCharsets.UTF_16)).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("UTF-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u20AC", "\uD83D\uDE00"})
    void aStreamIsReadNoFurtherThanPastTheLimit(String piece) throws IOException {
        Endless endless = new Endless(piece.getBytes(StandardCharsets.UTF_8));

        Checked<SourceText> read = SourceReader.read("app.yaml", endless, new ReadingLimits(100_000, 9, 9, 9));

        assertThat(read.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "app.yaml:1:1: error[DOC-002]: the file has more than 100000 characters, and no more are"
                                + " read; split it, or look whether it is the right file");
        assertThat(endless.given).isLessThan(100_000 * 3 + 20_000);
    }

    @Test
    void aFileOfJustTheLimitIsRead() throws IOException {
        ReadingLimits limits = new ReadingLimits(20_000, 9, 9, 9);
        byte[] bytes = ("\uFEFF" + "\u20AC".repeat(20_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(SourceReader.read("app.yaml", new ByteArrayInputStream(bytes), limits)
                        .orThrow()
                        .text())
                .isEqualTo("\u20AC".repeat(20_000));
        assertThat(SourceReader.read("app.yaml", new ByteArrayInputStream(bytes), new ReadingLimits(19_999, 9, 9, 9))
                        .isValid())
                .isFalse();
    }

    @Property(tries = 50)
    void textIsReadTheSameHoweverItComes(
            @ForAll @StringLength(max = 20_000) String text, @ForAll @IntRange(min = 1, max = 9_000) int most)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return super.read(to, offset, Math.min(most, length));
            }
        };

        String read = new String(bytes, StandardCharsets.UTF_8);
        assertThat(SourceReader.read("app.yaml", slow).orThrow().text())
                .isEqualTo(read.startsWith("\uFEFF") ? read.substring(1) : read);
    }

    @Test
    void aMarkIsSeenAndLeftInTheStream() throws IOException {
        InputStream marked = new ByteArrayInputStream("\uFEFFa".getBytes(StandardCharsets.UTF_8));

        assertThat(SourceReader.isMarked(marked)).isTrue();
        assertThat(marked.readAllBytes()).hasSize(4);
        assertThat(SourceReader.isMarked(new ByteArrayInputStream(new byte[] {(byte) 0xEF})))
                .isFalse();
    }

    /** Gives the same bytes again and again, and counts them. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private long given;

        private Endless(byte[] piece) {
            this.piece = piece;
        }

        @Override
        public int read() {
            return piece[(int) (given++ % piece.length)] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                to[i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void aFileThatIsNotThereIsTheCallersMatter(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceReader.read(folder.resolve("absent.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Checked<SourceText> read(byte[] bytes) throws IOException {
        return SourceReader.read("app.yaml", new ByteArrayInputStream(bytes));
    }
}
