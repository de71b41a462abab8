package dev.proviso.shell.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.text.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    @Test
    void aPlaceStandsOnTheLineOfItsMessage() {
        assertThat(printed("facts.yaml", 60)).isEqualTo("""
                facts.yaml:3:5: error[FACT-003]: there is no such fact
                """);
    }

    @Test
    void aPlaceWiderThanThePageIsNotBroken() {
        assertThat(printed("reviews/of-this-year/for-the-marketplace/facts.yaml", 40))
                .isEqualTo("""
                reviews/of-this-year/for-the-marketplace/facts.yaml:3:5:
                  error[FACT-003]: there is no such fact
                """);
    }

    private static String printed(String file, int width) {
        StringBuilder out = new StringBuilder();
        new DiagnosticPrinter(new Page(out::append, width, false))
                .print(new Diagnostic(
                        "FACT-003",
                        Severity.ERROR,
                        "there is no such fact",
                        new Location(file, 3, 5, 3, 9),
                        "",
                        Optional.empty()));
        return out.toString();
    }
}
