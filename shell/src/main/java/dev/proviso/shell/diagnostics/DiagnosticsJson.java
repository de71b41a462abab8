package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import java.util.List;
import java.util.Locale;

/** Diagnostics as JSON, as the schema {@code diagnostics} describes them. */
public final class DiagnosticsJson {

    private DiagnosticsJson() {}

    /** Puts them into a document under {@code diagnostics}, in their order. */
    public static void put(JsonObject document, List<Diagnostic> diagnostics) {
        document.objects("diagnostics", diagnostics, DiagnosticsJson::put);
    }

    private static void put(JsonObject json, Diagnostic diagnostic) {
        Location location = diagnostic.location();
        json.put("code", diagnostic.code());
        json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", diagnostic.message());
        json.putOrNull("hint", diagnostic.hint());
        json.put("file", location.file());
        json.object("start", start -> position(start, location.line(), location.column()));
        json.object("end", end -> position(end, location.endLine(), location.endColumn()));
        json.put("excerpt", diagnostic.excerpt());
    }

    private static void position(JsonObject json, int line, int column) {
        json.put("line", line).put("column", column);
    }
}
