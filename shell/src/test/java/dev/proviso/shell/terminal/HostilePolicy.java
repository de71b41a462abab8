package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy of one clause, each of whose texts holds what somebody wants done to the terminal. */
final class HostilePolicy {

    private HostilePolicy() {}

    /**
     * Writes it into a directory for {@code --repository}.
     *
     * @param text as YAML has it inside double quotes
     * @param read what that says
     */
    static Path write(Path directory, String text, String read) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("evil"));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: evil
                title: "Evil %1$s"
                publisher: "Us %1$s"
                language: en
                roles: [{id: us, title: "Us %1$s"}]
                documents: []
                """.formatted(text));
        Files.writeString(folder.resolve("vocabulary.yaml"), """
                types: {}
                facts:
                  - {id: bad, type: boolean, question: "Is it bad %1$s?", help: "Say it %1$s.", kind: observed}
                """.formatted(text));
        Files.writeString(
                folder.resolve("v1.yaml"), """
                policy: evil
                revision: v1
                status: published
                dates: {}
                source: {snapshot: "%2$s", captured_by: "us %1$s", extractor: by hand, origin: publisher}
                nodes:
                  - clause: wipe
                    label: "1"
                    marker: "1."
                    text: "Wipe the screen %1$s."
                    notes: ["Beware %1$s"]
                    norms:
                      - {id: never, modality: prohibition, bearer: us, evaluability: observed, rule: "forbid bad"}
                """.formatted(text, Snapshot.of("1. Wipe the screen " + read + ".\n")));
        return directory;
    }
}
