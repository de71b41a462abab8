package dev.proviso.benchmarks.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.util.ListStatistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of one run, as JMH writes them in JSON.
 *
 * @param jdk its version
 * @param measurements by class and method, such as {@code DecisionBenchmark.decider}; with {@code :} and the value where there is a
 *     parameter
 */
public record Results(String jdk, Map<String, Measurement> measurements) {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    public Results {
        measurements = Collections.unmodifiableMap(new LinkedHashMap<>(measurements));
    }

    public static Results parse(String json) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        String jdk = "";
        for (JsonNode run : JsonMapper.builder().build().readTree(json)) {
            jdk = run.path("jdkVersion").asString();
            measurements.put(
                    name(run),
                    measurement(run.path("primaryMetric").path("rawData"), allocation(run.path("secondaryMetrics"))));
        }
        return new Results(jdk, measurements);
    }

    private static String name(JsonNode run) {
        String[] parts = run.path("benchmark").asString().split("\\.", -1);
        String method = parts[parts.length - 2] + "." + parts[parts.length - 1];
        JsonNode parameters = run.path("params");
        return parameters.isEmpty()
                ? method
                : method + ":" + parameters.iterator().next().asString();
    }

    private static Measurement measurement(JsonNode forks, double bytes) {
        ListStatistics times = new ListStatistics();
        for (JsonNode fork : forks) {
            fork.forEach(iteration -> times.addValue(iteration.asDouble()));
        }
        return new Measurement(times.getPercentile(25), times.getPercentile(50), times.getPercentile(75), bytes);
    }

    /** JMH puts a dot in front of the names of its profilers' metrics. */
    private static double allocation(JsonNode metrics) {
        JsonNode plain = metrics.path(ALLOCATION);
        return (plain.isMissingNode() ? metrics.path("\u00b7" + ALLOCATION) : plain)
                .path("score")
                .asDouble(0);
    }

    Optional<Measurement> of(String name) {
        return Optional.ofNullable(measurements.get(name));
    }
}
