package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A policy whose rules run into the limit of steps, each of them, so that an evaluation takes longer than anybody waits. */
final class SlowPolicy {

    private static final int NORMS = 300;
    private static final int ELEMENTS = 1_000;

    private SlowPolicy() {}

    /** Writes it, and the facts about an app as {@code app.yaml}, into a directory for {@code --repository}. */
    static Path write(Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("slow"));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: slow
                title: Slow
                publisher: Us
                language: en
                roles: [{id: us, title: Us}]
                documents: []
                """);
        Files.writeString(folder.resolve("vocabulary.yaml"), """
                types: {}
                facts:
                  - {id: numbers, type: list of integer, question: "Which numbers?", kind: observed}
                """);
        String text = "1. Compare all numbers.\n";
        Files.writeString(folder.resolve("v1.yaml"), """
                policy: slow
                revision: v1
                status: published
                dates: {}
                source: {snapshot: "%s", captured_by: us, extractor: by hand, origin: publisher}
                nodes:
                  - clause: numbers
                    label: "1"
                    marker: "1."
                    text: Compare all numbers.
                    norms:
                %s
                """.formatted(
                        Snapshot.of(text),
                        IntStream.range(0, NORMS).mapToObj(SlowPolicy::norm).collect(Collectors.joining("\n"))));
        String numbers =
                IntStream.range(0, ELEMENTS).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        Files.writeString(directory.resolve("app.yaml"), "app: slow\nfacts:\n  numbers: [" + numbers + "]\n");
        return directory;
    }

    private static String norm(int number) {
        return "      - {id: n" + number
                + ", modality: obligation, bearer: us, evaluability: observed, rule: \"require every a in"
                + " numbers satisfies every b in numbers satisfies every c in numbers satisfies a + b + c < 10000\"}";
    }
}
