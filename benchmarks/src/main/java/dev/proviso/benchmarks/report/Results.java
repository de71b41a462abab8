package dev.proviso.benchmarks.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.util.ListStatistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of a run, as JMH writes them in JSON.
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

    /**
     * Reads what the rounds of a run wrote.
     *
     * @param rounds the results of each round, in JSON
     */
    public static Results parse(List<String> rounds) {
        Map<String, ListStatistics> times = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        String jdk = "";
        for (String json : rounds) {
            for (JsonNode run : JsonMapper.builder().build().readTree(json)) {
                jdk = run.path("jdkVersion").asString();
                ListStatistics all = times.computeIfAbsent(name(run), name -> new ListStatistics());
                run.path("primaryMetric")
                        .path("rawData")
                        .forEach(fork -> fork.forEach(iteration -> all.addValue(iteration.asDouble())));
                // What other threads allocate on the way adds to it, and nothing takes away.
                bytes.merge(name(run), allocation(run.path("secondaryMetrics")), Math::min);
            }
        }
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        times.forEach((name, all) -> measurements.put(
                name,
                new Measurement(
                        all.getPercentile(25),
                        all.getPercentile(50),
                        all.getPercentile(75),
                        bytes.getOrDefault(name, 0.0))));
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
