package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Sink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Diagnostics as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard that editors and code hosts
 * show beside the source. Columns are counted in code points, as everywhere in Proviso, and the log says so.
 */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json";

    private SarifLog() {}

    /**
     * Writes a log of one run.
     *
     * @param refusals why the run could not do what it should, besides what is wrong with files
     */
    public static void write(Sink sink, List<Diagnostic> diagnostics, List<Refusal> refusals) {
        List<String> codes = List.copyOf(
                new LinkedHashSet<>(diagnostics.stream().map(Diagnostic::code).toList()));
        JsonDocument.write(sink, log -> {
            log.put("$schema", SCHEMA);
            log.put("version", "2.1.0");
            log.array(
                    "runs",
                    runs -> runs.object(run -> {
                        run.object("tool", tool -> tool.object("driver", driver -> driver(driver, codes)));
                        run.array("invocations", invocations -> invocations.object(one -> invocation(one, refusals)));
                        run.put("columnKind", "unicodeCodePoints");
                        run.objects("results", diagnostics, (result, diagnostic) -> result(result, diagnostic, codes));
                    }));
        });
    }

    private static void driver(JsonObject driver, List<String> codes) {
        Catalogue catalogue = Catalogue.load();
        driver.put("name", "Proviso");
        driver.putIfPresent(
                "version", Optional.ofNullable(SarifLog.class.getPackage().getImplementationVersion()));
        driver.objects("rules", codes, (rule, code) -> {
            rule.put("id", code);
            catalogue.find(code).ifPresent(entry -> rule(rule, entry));
        });
    }

    private static void rule(JsonObject rule, Catalogue.Entry entry) {
        rule.object("shortDescription", text -> text.put("text", entry.title()));
        rule.object("help", text -> text.put("text", entry.text()).put("markdown", entry.text()));
        rule.object("defaultConfiguration", configuration -> configuration.put("level", level(entry.severity())));
    }

    private static void invocation(JsonObject invocation, List<Refusal> refusals) {
        invocation.put("executionSuccessful", refusals.isEmpty());
        if (!refusals.isEmpty()) {
            invocation.objects("toolExecutionNotifications", refusals, (notification, refusal) -> {
                notification.put("level", "error");
                message(notification, refusal.message(), refusal.hint());
            });
        }
    }

    private static void result(JsonObject result, Diagnostic diagnostic, List<String> codes) {
        result.put("ruleId", diagnostic.code());
        result.put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", level(diagnostic.severity()));
        message(result, diagnostic.message(), diagnostic.hint());
        result.array(
                "locations",
                locations -> locations.object(
                        location -> location.object("physicalLocation", place -> place(place, diagnostic.location()))));
    }

    private static void message(JsonObject json, String message, Optional<String> hint) {
        json.object(
                "message",
                text -> text.put(
                        "text", message + hint.map(words -> "; " + words).orElse("")));
    }

    private static void place(JsonObject place, Location location) {
        place.object("artifactLocation", artifact -> {
            artifact.put("uri", ArtifactUri.of(location.file()));
            if (location.file().equals(ArtifactUri.STANDARD_INPUT)) {
                artifact.object("description", text -> text.put("text", "standard input"));
            }
        });
        place.object("region", region -> {
            region.put("startLine", location.line());
            region.put("startColumn", location.column());
            region.put("endLine", location.endLine());
            region.put("endColumn", location.endColumn());
        });
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
