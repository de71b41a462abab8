package dev.proviso.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays results out as the tables of docs/performance.md. What was not measured is left out. */
public final class Report {

    private static final List<Row> DECISIONS = List.of(
            new Row("Java by hand, typed fields", "DecisionBenchmark.handWritten"),
            new Row("Proviso compiled, verdicts into a place that is used again", "DecisionBenchmark.decider"),
            new Row("Proviso compiled, with a result", "DecisionBenchmark.deciderWithResult"),
            new Row("Java by hand, maps", "DecisionBenchmark.handWrittenOverMaps"),
            new Row("Proviso interpreted, with findings and sanctions", "DecisionBenchmark.interpreter"),
            new Row("MVEL", "DecisionBenchmark.mvel"),
            new Row("JEXL", "DecisionBenchmark.jexl"),
            new Row("cel-java", "DecisionBenchmark.cel"),
            new Row("Drools", "DecisionBenchmark.drools"),
            new Row("Cedar, 21 of the 43 norms", "DecisionBenchmark.cedar"));

    private static final List<Row> READING = List.of(
            new Row("Jackson's parser alone", "JsonBenchmark.bareParse"),
            new Row("Proviso: read", "JsonBenchmark.read"),
            new Row("Proviso: read and decide", "JsonBenchmark.readAndDecide"));

    private static final List<String> SIZES = List.of("35", "350", "3500");
    private static final List<String> TEXT_SIZES = List.of("100", "1000", "10000");

    private final Results results;
    private final Machine machine;
    private final StringBuilder text = new StringBuilder();

    private Report(Results results, Machine machine) {
        this.results = results;
        this.machine = machine;
    }

    /**
     * Lays results out.
     *
     * @param machine that they were measured on
     */
    public static String render(Results results, Machine machine) {
        return new Report(results, machine).render();
    }

    /** Every benchmark that has a place in a table. */
    public static List<String> places() {
        List<String> places = new ArrayList<>();
        DECISIONS.forEach(row -> places.add(row.benchmark()));
        READING.forEach(row -> places.add(row.benchmark()));
        places.addAll(List.of("GrowthBenchmark.decide", "GrowthBenchmark.compile", "GrowthBenchmark.generate"));
        places.addAll(List.of("DiffBenchmark.diff", "DiffBenchmark.read"));
        return List.copyOf(places);
    }

    private record Row(String label, String benchmark) {}

    private String render() {
        text.append(
                ("%s, JDK %s. Times are lower quartiles of the iterations: whatever else a machine does adds to them. Beside them"
                                + "%nthe median and the upper quartile.%n%n")
                        .formatted(machine, results.jdk())
                        .replace("\r", ""));
        text.append("### One decision\n\n");
        table(DECISIONS, "of hand-written");
        text.append("\n### From a file to verdicts\n\n");
        table(READING, "of parsing");
        text.append("\n### Larger policies\n\n");
        growth();
        text.append("\n### Comparing revisions\n\n");
        comparing();
        return text.toString();
    }

    private void table(List<Row> rows, String comparison) {
        Optional<Measurement> limit = results.of(rows.get(0).benchmark());
        text.append("| | time | median – upper quartile | ")
                .append(comparison)
                .append(" | allocated |\n|---|--:|--:|--:|--:|\n");
        for (Row row : rows) {
            results.of(row.benchmark())
                    .ifPresent(measured -> line(
                            row.label(),
                            time(measured.lower()),
                            time(measured.median()) + " – " + time(measured.upper()),
                            limit.map(first -> ratio(measured.lower() / first.lower()))
                                    .orElse(""),
                            bytes(measured.bytes())));
        }
    }

    private void growth() {
        text.append("| clauses | one decision | for each clause | parse, check, lower | generate bytecode |\n");
        text.append("|--:|--:|--:|--:|--:|\n");
        for (String size : SIZES) {
            Optional<Measurement> decide = results.of("GrowthBenchmark.decide:" + size);
            Optional<Measurement> compile = results.of("GrowthBenchmark.compile:" + size);
            Optional<Measurement> generate = results.of("GrowthBenchmark.generate:" + size);
            if (decide.isPresent() && compile.isPresent() && generate.isPresent()) {
                line(
                        grouped(Long.parseLong(size)),
                        time(decide.get().lower()),
                        time(decide.get().lower() / Long.parseLong(size)),
                        time(compile.get().lower()),
                        time(generate.get().lower()));
            }
        }
    }

    private void comparing() {
        text.append("| clauses | import one text | compare two revisions | for each clause | allocated |\n");
        text.append("|--:|--:|--:|--:|--:|\n");
        for (String size : TEXT_SIZES) {
            Optional<Measurement> read = results.of("DiffBenchmark.read:" + size);
            Optional<Measurement> diff = results.of("DiffBenchmark.diff:" + size);
            if (read.isPresent() && diff.isPresent()) {
                line(
                        grouped(Long.parseLong(size)),
                        time(read.get().lower()),
                        time(diff.get().lower()),
                        time(diff.get().lower() / Long.parseLong(size)),
                        bytes(diff.get().bytes()));
            }
        }
    }

    private void line(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String ratio(double ratio) {
        return significant(ratio) + "\u00d7";
    }

    static String time(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return significant(nanoseconds) + " ns";
        }
        if (nanoseconds < 1e6) {
            return significant(nanoseconds / 1e3) + " \u00b5s";
        }
        return nanoseconds < 1e9 ? significant(nanoseconds / 1e6) + " ms" : significant(nanoseconds / 1e9) + " s";
    }

    private static String bytes(double bytes) {
        return grouped(Math.round(bytes)) + " B";
    }

    /** One place behind the point below ten, none from there. */
    private static String significant(double value) {
        return value < 9.95 ? String.format(Locale.ROOT, "%.1f", value) : grouped(Math.round(value));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
