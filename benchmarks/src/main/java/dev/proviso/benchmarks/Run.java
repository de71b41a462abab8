package dev.proviso.benchmarks;

import dev.proviso.benchmarks.report.Document;
import dev.proviso.benchmarks.report.Machine;
import dev.proviso.benchmarks.report.Report;
import dev.proviso.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks, or those whose names match a pattern, and prints the tables. Arguments: {@code quick} to
 * try, {@code full} to measure or {@code record} to put what was measured into the document as well; the file for JMH's results; the
 * document; the pattern.
 */
public final class Run {

    private Run() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        Path results = Path.of(arguments[1]);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(arguments[3])
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(results.toString());
        new Runner(pace(arguments[0], options).build()).run();
        String tables = Report.render(Results.parse(Files.readString(results)), Machine.current());
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
                options.forks(2)
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
