package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Sink;
import java.util.List;

/** Diagnostics as a {@link SarifDocument}. */
public final class SarifLog {

    private SarifLog() {}

    /**
     * Writes a log of one run.
     *
     * @param refusals why the run could not do what it should, besides what is wrong with files
     */
    public static void write(Sink sink, List<Diagnostic> diagnostics, List<Refusal> refusals) {
        Catalogue catalogue = Catalogue.load();
        SarifDocument.write(
                sink,
                diagnostics.stream()
                        .map(Diagnostic::code)
                        .distinct()
                        .map(code -> rule(code, catalogue))
                        .toList(),
                diagnostics.stream().map(SarifLog::result).toList(),
                refusals);
    }

    private static SarifDocument.Rule rule(String code, Catalogue catalogue) {
        return catalogue
                .find(code)
                .map(entry -> new SarifDocument.Rule(code, entry.title(), entry.text(), entry.severity()))
                .orElseGet(() -> new SarifDocument.Rule(code, "", "", Severity.ERROR));
    }

    private static SarifDocument.Result result(Diagnostic diagnostic) {
        return new SarifDocument.Result(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.message()
                        + diagnostic.hint().map(words -> "; " + words).orElse(""),
                List.of(diagnostic.location()));
    }
}
