package dev.proviso.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.benchmarks.report.Document;
import dev.proviso.benchmarks.report.Machine;
import dev.proviso.benchmarks.report.Report;
import dev.proviso.benchmarks.report.Results;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** What the report says, and that docs/performance.md has its form. */
class ReportTest {

    private static final Path DOCUMENT = Path.of("../docs/performance.md");
    private static final Machine MACHINE = new Machine(Optional.of("Processor X"), 4, 16L << 30, "Linux amd64");

    @Test
    void everyBenchmarkHasAPlaceInATable() {
        List<String> benchmarks = Stream.of(
                        DecisionBenchmark.class, JsonBenchmark.class, GrowthBenchmark.class, DiffBenchmark.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(ReportTest::name))
                .toList();

        assertThat(Report.places()).containsExactlyInAnyOrderElementsOf(benchmarks);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void quartilesAndRatiosAreOfTheIterationsOfAllRounds() {
        String json = """
                [{"benchmark": "dev.proviso.benchmarks.DecisionBenchmark.handWritten", "jdkVersion": "17.0.1",
                  "primaryMetric": {"rawData": [[100.0, 900.0], [200.0]]},
                  "secondaryMetrics": {"\\u00b7gc.alloc.rate.norm": {"score": 0.001}}},
                 {"benchmark": "dev.proviso.benchmarks.DecisionBenchmark.mvel", "jdkVersion": "17.0.1",
                  "primaryMetric": {"rawData": [[20000.0], [30000.0]]},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 12345.6}}}]
                """;

        String again = """
                [{"benchmark": "dev.proviso.benchmarks.DecisionBenchmark.handWritten", "jdkVersion": "17.0.1",
                  "primaryMetric": {"rawData": [[150.0]]},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 3.0}}}]
                """;

        assertThat(Report.render(Results.parse(List.of(json, again)), MACHINE))
                .contains("Processor X, 4 cores, 16 GiB, Linux amd64, JDK 17.0.1")
                .contains("| Java by hand, typed fields | 113 ns | 175 ns – 725 ns | 1.0\u00d7 | 0 B |")
                .contains("| MVEL | 20 \u00b5s | 25 \u00b5s – 30 \u00b5s | 178\u00d7 | 12,346 B |");
    }

    @Test
    void theDocumentHasTheTablesOfTheReport() throws IOException {
        String all = Report.render(Results.parse(List.of(Sample.json())), MACHINE);

        assertThat(headingsAndLabels(Files.readString(DOCUMENT))).containsAll(headingsAndLabels(all));
    }

    @Test
    void resultsTakeThePlaceOfEarlierOnesAndNothingElseChanges() throws IOException {
        String document = Files.readString(DOCUMENT);

        String once = Document.with(document, "once\n");
        String twice = Document.with(once, "twice\n");

        assertThat(twice).contains("twice").doesNotContain("once\n\n<!--");
        assertThat(Document.with(twice, "once\n")).isEqualTo(once);
        assertThat(twice.substring(0, twice.indexOf("<!-- results"))).isEqualTo(before(document));
    }

    private static String before(String document) {
        return document.substring(0, document.indexOf("<!-- results"));
    }

    private static List<String> headingsAndLabels(String text) {
        return text.lines()
                .filter(line -> line.startsWith("### ") || line.startsWith("|"))
                .map(line -> line.contains("time") || line.startsWith("###") ? line : label(line))
                .toList();
    }

    private static String label(String row) {
        return row.substring(0, row.indexOf('|', 1));
    }
}
