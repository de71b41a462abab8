package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.outcome.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is wrong with inputs while a command runs, and tells it on the error output: as text at once, in another format all of it
 * in one document when the command is done. If nothing is wrong, nothing is written.
 */
public final class Complaints implements AutoCloseable {

    private final Console console;
    private final DiagnosticFormat format;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Complaints(Console console, DiagnosticFormat format) {
        this.console = console;
        this.format = format;
    }

    /** Complaints that are told on the error output of a console. */
    public static Complaints to(Console console, DiagnosticFormat format) {
        return new Complaints(console, format);
    }

    /** What is wrong, or doubtful, with an input. */
    public void add(List<Diagnostic> found) {
        if (format == DiagnosticFormat.TEXT) {
            if (!found.isEmpty()) {
                new DiagnosticPrinter(console.errorPage()).print(found);
            }
            return;
        }
        diagnostics.addAll(found);
    }

    /** Why something could not be done. */
    public void add(Refusal refusal) {
        if (format == DiagnosticFormat.TEXT) {
            new DiagnosticPrinter(console.errorPage()).print(refusal);
            return;
        }
        diagnostics.addAll(refusal.diagnostics());
        if (!refusal.message().isEmpty()) {
            refusals.add(refusal);
        }
    }

    /** Writes what was collected. */
    @Override
    public void close() {
        if (diagnostics.isEmpty() && refusals.isEmpty()) {
            return;
        }
        console.output().flush();
        if (format == DiagnosticFormat.JSON) {
            JsonDocument.write(console.errors(), json -> {
                DiagnosticsJson.put(json, diagnostics);
                json.objects("refusals", refusals, (object, refusal) -> {
                    object.put("message", refusal.message());
                    object.putOrNull("hint", refusal.hint());
                });
            });
        } else {
            SarifLog.write(console.errors(), diagnostics, refusals);
        }
        console.errors().flush();
    }
}
