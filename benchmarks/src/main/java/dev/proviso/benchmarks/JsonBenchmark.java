package dev.proviso.benchmarks;

import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.JsonText;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.FactRow;
import dev.proviso.dsl.Verdicts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** From the text of a facts file to the verdicts, beside nothing but the parsing of that text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    /** The apps as files. */
    @State(Scope.Thread)
    public static class Texts {

        final byte[][] texts =
                Measured.apps(Bundled.read()).stream().map(JsonText::of).toArray(byte[][]::new);
    }

    /** Reads and decides. */
    @State(Scope.Thread)
    public static class Reader {

        final Decider decider = Bundled.read().compiled().decider();
        final Verdicts verdicts = decider.verdicts();
    }

    /** Parses. */
    @State(Scope.Thread)
    public static class Parser {

        final JsonFactory json = new JsonFactory();
    }

    @Benchmark
    public Verdicts readAndDecide(Texts texts, Reader reader, DecisionBenchmark.Turn turn) {
        FactRow row = reader.decider.read("app.json", texts.texts[turn.next()]).orThrow();
        reader.decider.decide(row, reader.verdicts);
        return reader.verdicts;
    }

    @Benchmark
    public FactRow read(Texts texts, Reader reader, DecisionBenchmark.Turn turn) {
        return reader.decider.read("app.json", texts.texts[turn.next()]).orThrow();
    }

    /** Every name is looked up and every value is decoded, into the parser's own buffers. */
    @Benchmark
    public long bareParse(Texts texts, Parser bare, DecisionBenchmark.Turn turn) {
        long touched = 0;
        try (JsonParser parser = bare.json.createParser(ObjectReadContext.empty(), texts.texts[turn.next()])) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                touched += switch (token) {
                    case PROPERTY_NAME -> parser.currentName().length();
                    case VALUE_STRING ->
                        parser.getStringCharacters()[parser.getStringOffset()] + parser.getStringLength();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    default -> token.id();
                };
            }
        }
        return touched;
    }
}
