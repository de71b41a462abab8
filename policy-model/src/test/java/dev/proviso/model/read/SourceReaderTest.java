package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void moreBytesThanTheLimitAllowsAreNotRead() throws IOException {
        assertThat(SourceReader.read("app.yaml", new ByteArrayInputStream(new byte[41]), new ReadingLimits(10, 9, 9, 9))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("DOC-002");
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
