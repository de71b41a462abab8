package dev.proviso.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

    private static final List<String> TEXTS = List.of("one", "two", "Ünlike");

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    private float[] model(String text) {
        asked.add(text);
        float[] vector = new float[MiniLm.COMPONENTS];
        Arrays.fill(vector, text.hashCode());
        return vector;
    }

    @Test
    void whatOneProcessWorkedOutTheNextOneFinds() {
        Map<TextHash, float[]> first =
                VectorCache.in(folder.resolve("new/folder")).of(TEXTS, this::model);
        Map<TextHash, float[]> second =
                VectorCache.in(folder.resolve("new/folder")).of(TEXTS, this::model);

        assertThat(asked).isEqualTo(TEXTS);
        assertThat(second).hasSameSizeAs(first);
        second.forEach((text, vector) -> assertThat(vector).isEqualTo(first.get(text)));
    }

    @Test
    void otherTextsAreOtherVectors() {
        VectorCache.in(folder).of(TEXTS, this::model);
        VectorCache.in(folder).of(List.of("one", "two"), this::model);

        assertThat(asked).hasSize(5);
    }

    @Test
    void aFileThatIsBrokenIsWorkedOutAgain() throws IOException {
        VectorCache.in(folder).of(TEXTS, this::model);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            }
        }

        assertThat(VectorCache.in(folder).of(TEXTS, this::model)).hasSize(3);
        assertThat(asked).hasSize(6);
        assertThat(VectorCache.in(folder).of(TEXTS, this::model)).hasSize(3);
        assertThat(asked).hasSize(6);
    }

    @Test
    void whereNothingCanBeKeptItIsWorkedOut() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");

        assertThat(VectorCache.in(file).of(TEXTS, this::model)).hasSize(3);
    }

    @Test
    void oldFilesGo() throws IOException {
        for (int i = 0; i < 40; i++) {
            VectorCache.in(folder).of(List.of("text " + i), this::model);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(32);
        }
    }

    @Test
    void onlyVectorsOfThisModelAreRead() {
        byte[] other = VectorFile.write(Map.of());
        other[5]++;

        assertThatThrownBy(() -> VectorFile.read(other)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> VectorFile.read(new byte[3])).isInstanceOf(IOException.class);
    }
}
