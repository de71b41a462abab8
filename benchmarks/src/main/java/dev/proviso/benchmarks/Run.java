package dev.proviso.benchmarks;

import dev.proviso.benchmarks.report.Document;
import dev.proviso.benchmarks.report.Machine;
import dev.proviso.benchmarks.report.Report;
import dev.proviso.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks, or those whose names match a pattern, and prints the tables. Arguments: {@code quick} to
 * try, {@code full} to measure or {@code record} to put what was measured into the document as well; the directory for JMH's results; the
 * document; the pattern.
 *
 * <p>To measure, all of them run twice, one after another: a machine that is slow for some minutes is then slow for one run of each at
 * most.
 */
public final class Run {

    private Run() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        int rounds = arguments[0].equals("quick") ? 1 : 2;
        List<String> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Path file = Path.of(arguments[1], "jmh-" + round + ".json");
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include(arguments[3])
                    .addProfiler(GCProfiler.class)
                    .resultFormat(ResultFormatType.JSON)
                    .result(file.toString());
            new Runner(pace(arguments[0], options).build()).run();
            results.add(Files.readString(file));
        }
        String tables = Report.render(Results.parse(results), Machine.current());
        System.out.println();
        System.out.print(tables);
        if (arguments[0].equals("record")) {
            Path document = Path.of(arguments[2]);
            Files.writeString(document, Document.with(Files.readString(document), tables));
        }
    }

    private static ChainedOptionsBuilder pace(String name, ChainedOptionsBuilder options) {
        return switch (name) {
            case "full", "record" ->
                options.forks(1)
                        // so long that the just-in-time compiler is through with the 3,500 clauses
                        .warmupIterations(9)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(10)
                        .measurementTime(TimeValue.milliseconds(500));
            case "quick" ->
                options.forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(200));
            default -> throw new IllegalArgumentException("quick, full or record, not " + name);
        };
    }
}
