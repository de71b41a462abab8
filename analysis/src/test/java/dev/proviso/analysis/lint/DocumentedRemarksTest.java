package dev.proviso.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of diagnostics lists every kind of remark, and no other. */
class DocumentedRemarksTest {

    @Test
    void thePageListsEveryKindOfRemarkAndNoOther() throws IOException {
        List<String> rows = Arrays.stream(Remark.values())
                .map(remark -> "| `" + remark.code() + "` | "
                        + remark.severity().name().toLowerCase(Locale.ROOT) + " | " + remark.title() + " |")
                .toList();

        assertThat(Files.readAllLines(Path.of("../docs/diagnostics.md")))
                .filteredOn(line -> line.startsWith("| `LNT-"))
                .isEqualTo(rows);
    }
}
