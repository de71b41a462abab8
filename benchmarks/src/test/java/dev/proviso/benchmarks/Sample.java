package dev.proviso.benchmarks;

import dev.proviso.benchmarks.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as if every benchmark had taken as long. */
final class Sample {

    private Sample() {}

    static String json() {
        return Report.places().stream()
                .flatMap(name -> sizes(name).isEmpty()
                        ? Stream.of(run(name, "{}"))
                        : sizes(name).stream().map(clauses -> run(name, "{\"clauses\": \"" + clauses + "\"}")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> sizes(String name) {
        if (name.startsWith("Growth")) {
            return List.of("35", "350", "3500");
        }
        return name.startsWith("Diff") ? List.of("100", "1000", "10000") : List.of();
    }

    private static String run(String name, String parameters) {
        return """
                {"benchmark": "dev.proviso.benchmarks.%s", "jdkVersion": "17", "params": %s,
                 "primaryMetric": {"rawData": [[1.0]]}, "secondaryMetrics": {}}
                """.formatted(name, parameters);
    }
}
