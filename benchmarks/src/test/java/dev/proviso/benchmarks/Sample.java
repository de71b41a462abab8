package dev.proviso.benchmarks;

import dev.proviso.benchmarks.report.Report;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as if every benchmark had taken as long. */
final class Sample {

    private Sample() {}

    static String json() {
        return Report.places().stream()
                .flatMap(name -> name.startsWith("Growth")
                        ? Stream.of("35", "350", "3500").map(clauses -> run(name, "{\"clauses\": \"" + clauses + "\"}"))
                        : Stream.of(run(name, "{}")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String run(String name, String parameters) {
        return """
                {"benchmark": "dev.proviso.benchmarks.%s", "jdkVersion": "17", "params": %s,
                 "primaryMetric": {"rawData": [[1.0]]}, "secondaryMetrics": {}}
                """.formatted(name, parameters);
    }
}
