package dev.proviso.shell.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day stands for the revision in force on it, wherever a revision can be named, and what makes that doubtful is told. */
class DaysTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writePolicy() throws Exception {
        Files.writeString(folder.resolve("policy.yaml"), """
                id: terms
                title: Terms
                publisher: The House
                language: en
                roles: [{id: guest, title: Guest}]
                documents: []
                """);
        Files.writeString(folder.resolve("vocabulary.yaml"), "facts: []\n");
        revision("r1", "{published: 2024-01-01}", "", "Wipe your feet.");
        revision("r2", "{effective: 2025-01-01}", "predecessor: r1", "Wipe your shoes.");
        revision("r3", "{effective: 2026-01-01}", "predecessor: r2", "Wipe both.");
    }

    private void revision(String id, String dates, String predecessor, String words)
            throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve(id + ".yaml"), """
                policy: terms
                revision: %s
                status: published
                dates: %s
                %s
                source: {snapshot: "sha256:%s", captured_by: us, extractor: by hand, origin: publisher}
                nodes:
                  - paragraph: feet
                    role: closing
                    text: %s
                    after: ""
                    norms:
                      - {id: feet, modality: statement, bearer: guest, evaluability: none}
                """.formatted(
                        id, dates, predecessor, HexFormat.of().formatHex(hash), words));
    }

    private Outcome run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--repository";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return new Cli().run(all);
    }

    @Test
    void aDayStandsForTheRevisionOfIt() {
        assertThat(run("show", "closing", "--revision", "2024-06-30").out()).contains("Wipe your feet.");
        assertThat(run("diff", "2024-06-30", "2026-06-30").out()).startsWith("r1 → r3  ");
        assertThat(run("diff", "terms@2024-06-30", "r2").out()).startsWith("terms@r1 → r2  ");
        assertThat(run("diff", "2024-06-30", "2026-06-30").err()).isEmpty();
    }

    @Test
    void queriesTakeDays() {
        assertThat(run("query", "clauses as of 2025-06-30 select text", "--format", "csv")
                        .out())
                .isEqualTo("text\nWipe your shoes.\n");
        assertThat(run("query", "changes from 2024-06-30 to 2025-06-30 select redline", "--format", "csv")
                        .out())
                .isEqualTo("redline\nWipe your [-feet-]{+shoes+}.\n");
        assertThat(run("explain", "clauses as of 2025-06-30 select text").out())
                .startsWith("clauses as of 2025-06-30 select text\n");
    }

    @Test
    void anOverlapIsTold() throws Exception {
        revision("r3", "{effective: 2024-06-01}", "predecessor: r2", "Wipe both.");

        for (Outcome outcome : new Outcome[] {
            run("show", "closing", "--revision", "2025-06-30"),
            run("diff", "r1", "2025-06-30"),
            run("query", "clauses as of 2025-06-30"),
            run("query", "changes from r1 to 2025-06-30"),
        }) {
            assertThat(outcome.exit()).isZero();
            assertThat(outcome.err()).contains("REV-006", "r3 is in force from 2024-06-01, which is not after r2");
        }
    }

    @Test
    void aRevisionWithoutADayIsTold() throws Exception {
        revision("r2", "{}", "predecessor: r1", "Wipe your shoes.");

        Outcome outcome = run("diff", "2024-06-30", "2026-06-30");

        assertThat(outcome.out()).startsWith("r1 → r3  ");
        assertThat(outcome.err()).contains("REV-007", "nothing tells from when r2 is in force");
    }

    @Test
    void thatNoRevisionHasADayIsTold() throws Exception {
        revision("r1", "{}", "", "Wipe your feet.");
        revision("r2", "{}", "predecessor: r1", "Wipe your shoes.");
        revision("r3", "{}", "predecessor: r2", "Wipe both.");

        Outcome outcome = run("show", "closing", "--revision", "2025-06-30");

        assertThat(outcome.out()).contains("Wipe both.");
        assertThat(outcome.err()).contains("REV-010", "the newest published one, r3, is taken");
    }

    @Test
    void aDayBeforeAllIsRefused() {
        for (Outcome outcome : new Outcome[] {
            run("show", "closing", "--revision", "2023-12-31"),
            run("diff", "2023-12-31", "r2"),
            run("query", "clauses as of 2023-12-31"),
            run("query", "changes from 2023-12-31 to r2"),
        }) {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("REV-008", "on 2023-12-31 no revision of terms is in force");
        }
    }
}
