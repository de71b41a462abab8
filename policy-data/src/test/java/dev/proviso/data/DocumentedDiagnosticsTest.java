package dev.proviso.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of diagnostics lists every kind of mistake, and no other. */
class DocumentedDiagnosticsTest {

    @Test
    void thePageListsEveryKindOfMistakeAndNoOther() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Problem problem : Problem.values()) {
            rows.add(row(problem.code(), problem.severity(), problem.title()));
        }
        for (DiagnosticKind kind : DiagnosticKind.values()) {
            rows.add(row(kind.code(), kind.severity(), kind.title()));
        }

        assertThat(Files.readAllLines(Path.of("../docs/diagnostics.md")))
                // Those of the checks on data are held by a test of the module of these.
                .filteredOn(line -> line.startsWith("| `") && !line.startsWith("| `LNT-"))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(String code, Severity severity, String title) {
        return "| `" + code + "` | " + severity.name().toLowerCase(Locale.ROOT) + " | " + title + " |";
    }
}
