package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Sink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard that editors and code hosts show beside the
 * source. Columns are counted in code points, as everywhere in Proviso, and the log says so.
 */
public final class SarifDocument {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json";

    private SarifDocument() {}

    /**
     * What results are instances of.
     *
     * @param id of which results are found
     * @param title in a line
     * @param help more about it; Markdown
     */
    public record Rule(String id, String title, String help, Severity severity) {}

    /**
     * Something found.
     *
     * @param rule id of a rule
     * @param places the first is where it is shown, the others belong to it; may be empty
     */
    public record Result(String rule, Severity severity, String message, List<Location> places) {
        public Result {
            places = List.copyOf(places);
        }
    }

    /**
     * Writes a log of one run.
     *
     * @param rules those of all results
     * @param refusals why the run could not do what it should, besides what was found
     */
    public static void write(Sink sink, List<Rule> rules, List<Result> results, List<Refusal> refusals) {
        Map<String, Integer> indexes = new HashMap<>();
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
        JsonDocument.write(sink, log -> {
            log.put("$schema", SCHEMA);
            log.put("version", "2.1.0");
            log.array(
                    "runs",
                    runs -> runs.object(run -> {
                        run.object("tool", tool -> tool.object("driver", driver -> driver(driver, rules)));
                        run.array("invocations", invocations -> invocations.object(one -> invocation(one, refusals)));
                        run.put("columnKind", "unicodeCodePoints");
                        run.objects(
                                "results",
                                results,
                                (json, result) -> result(json, result, indexes.getOrDefault(result.rule(), -1)));
                    }));
        });
    }

    private static void driver(JsonObject driver, List<Rule> rules) {
        driver.put("name", "Proviso");
        driver.putIfPresent(
                "version", Optional.ofNullable(SarifDocument.class.getPackage().getImplementationVersion()));
        driver.objects("rules", rules, SarifDocument::rule);
    }

    private static void rule(JsonObject json, Rule rule) {
        json.put("id", rule.id());
        if (!rule.title().isEmpty()) {
            json.object("shortDescription", text -> text.put("text", rule.title()));
            json.object("help", text -> text.put("text", rule.help()).put("markdown", rule.help()));
            json.object("defaultConfiguration", configuration -> configuration.put("level", level(rule.severity())));
        }
    }

    private static void invocation(JsonObject invocation, List<Refusal> refusals) {
        invocation.put("executionSuccessful", refusals.isEmpty());
        if (!refusals.isEmpty()) {
            invocation.objects("toolExecutionNotifications", refusals, (notification, refusal) -> {
                notification.put("level", "error");
                message(
                        notification,
                        refusal.message()
                                + refusal.hint().map(words -> "; " + words).orElse(""));
            });
        }
    }

    private static void result(JsonObject json, Result result, int index) {
        json.put("ruleId", result.rule());
        json.put("ruleIndex", index);
        json.put("level", level(result.severity()));
        message(json, result.message());
        locations(json, "locations", result.places().stream().limit(1).toList());
        if (result.places().size() > 1) {
            locations(
                    json,
                    "relatedLocations",
                    result.places().subList(1, result.places().size()));
        }
    }

    private static void locations(JsonObject json, String name, List<Location> places) {
        json.objects(name, places, (location, at) -> location.object("physicalLocation", place -> place(place, at)));
    }

    private static void message(JsonObject json, String message) {
        json.object("message", text -> text.put("text", message));
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
