package dev.proviso.benchmarks;

import dev.proviso.benchmarks.data.RevisedText;
import dev.proviso.importer.ImportRequest;
import dev.proviso.importer.Importer;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Revision;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to compare two revisions, and to import one before that, as texts grow. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class DiffBenchmark {

    @Param({"100", "1000", "10000"})
    public int clauses;

    private byte[] text;
    private Revision before;
    private Revision after;

    @Setup
    public void readBoth() {
        RevisedText revised = RevisedText.of(clauses);
        text = revised.before().getBytes(StandardCharsets.UTF_8);
        before = revision(text);
        after = revision(revised.after().getBytes(StandardCharsets.UTF_8));
    }

    private static Revision revision(byte[] bytes) {
        return Importer.read(bytes, ImportRequest.of("terms.md")).revision();
    }

    @Benchmark
    public RevisionDiff diff() {
        return Differ.diff(before, after);
    }

    @Benchmark
    public Revision read() {
        return revision(text);
    }
}
