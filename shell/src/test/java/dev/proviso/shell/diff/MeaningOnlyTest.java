package dev.proviso.shell.diff;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses whose words are the same, and which mean something else as something that their rules read changed. */
class MeaningOnlyTest {

    private static final String REVISION = """
            policy: terms
            revision: r1
            status: draft
            source: {snapshot: "sha256:%s", captured_by: us, extractor: by hand, origin: publisher}
            parameters:
              - {name: limit, type: integer, value: 30, words: {node: c1, exact: matter}, set_by: us}
            definitions:
              - {name: careless, as: sells and days > 3}
            nodes:
              - clause: c1
                label: "1"
                marker: "1."
                text: Clause number 1 binds you to its matter.
                norms:
                  - {id: c1, modality: prohibition, bearer: developer, evaluability: observed, rule: "forbid sells"}
              - clause: c2
                label: "2"
                marker: "2."
                text: Clause number 2 binds you to its matter.
                norms:
                  - {id: c2, modality: prohibition, bearer: developer, evaluability: observed, rule: "forbid days > limit"}
              - clause: c3
                label: "3"
                marker: "3."
                text: Clause number 3 binds you to its matter.
                norms:
                  - {id: c3, modality: prohibition, bearer: developer, evaluability: observed, rule: "forbid careless"}
              - clause: c4
                label: "4"
                marker: "4."
                text: Clause number 4 binds you to its matter.
                norms:
                  - {id: c4, modality: prohibition, bearer: developer, evaluability: observed, rule: "forbid waits > 30 days"}
            """;
    private static final String WORDS = """
            1. Clause number 1 binds you to its matter.
            2. Clause number 2 binds you to its matter.
            3. Clause number 3 binds you to its matter.
            4. Clause number 4 binds you to its matter.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writePolicy() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """
                id: terms
                title: Terms
                publisher: The House
                language: en
                roles: [{id: developer, title: Developer}]
                documents: []
                """);
        Files.writeString(folder.resolve("vocabulary.yaml"), """
                facts:
                  - {id: sells, type: boolean, question: Does it sell data?, kind: observed}
                  - {id: days, type: integer, question: How many days?, kind: observed}
                  - {id: waits, type: duration, question: How long?, kind: observed}
                """);
        write("r1.yaml", REVISION, WORDS);
    }

    private void write(String file, String revision, String words) throws IOException {
        Files.writeString(folder.resolve(file), revision.replace("%s", sha256(words)));
    }

    private static String sha256(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome run(String before, String after, String... words) throws IOException {
        assertThat(REVISION).contains(before);
        write(
                "r2.yaml",
                REVISION.replace("revision: r1", "revision: r2\npredecessor: r1")
                        .replace(before, after),
                WORDS.replace(before, after));
        String[] all = new String[words.length + 2];
        all[0] = "--repository";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return new Cli().run(all);
    }

    @Test
    void aClauseIsToldOfWhoseParameterStandsElsewhere() throws IOException {
        assertThat(run("value: 30", "value: 20", "diff", "r1", "r2").out())
                .startsWith("r1 → r2  tightening: 2 in meaning only\n")
                .contains("""
                          2  same words
                              Clause number 2 binds you to its matter.
                              effect     stricter (parameter)
                              example    caught now, for one: days = 21
                              rule       reads limit: 30 → 20
                        """);
    }

    @Test
    void aClauseIsToldOfWhoseDefinitionChanged() throws IOException {
        assertThat(run("as: sells and days > 3", "as: sells", "diff", "r1", "r2")
                        .out())
                .startsWith("r1 → r2  tightening: 1 in meaning only; 1 beside the text\n")
                .contains("""
                          3  same words
                              Clause number 3 binds you to its matter.
                              effect     stricter (definition)
                              example    caught now, for one: sells = true, days = 0
                              rule       reads careless, which is defined otherwise

                        Beside the text
                              definition careless; it bears on 3
                        """);
    }

    @Test
    void whatIsWrittenOtherwiseIsEquivalent() throws IOException {
        assertThat(run("> 30 days", "> 720 hours", "diff", "r1", "r2").out())
                .startsWith("r1 → r2  clarifying: 1 in meaning only\n")
                .contains("effect     equivalent (written otherwise)");
    }

    @Test
    void markdownAndPagesTellItToo() throws IOException {
        String markdown = run("value: 30", "value: 20", "diff", "r1", "r2", "--format", "markdown")
                .out();
        String page = run("value: 30", "value: 20", "diff", "r1", "r2", "--format", "html")
                .out();

        assertThat(markdown)
                .contains("**tightening**: 2 in meaning only")
                .contains("### 2 same words\n\n> Clause number 2 binds you to its matter.\n")
                .contains("- effect: stricter (parameter)\n- example: caught now, for one: days = 21");
        assertThat(page).contains("stricter (parameter)", "caught now, for one: days = 21", "meaning only");
    }

    @Test
    void theDocumentHasTheWitness() throws IOException {
        assertThat(run("value: 30", "value: 20", "diff", "r1", "r2", "--format", "json")
                        .out())
                .contains("\"verdict\":\"tightening\",\"proved\":true")
                .contains("\"meaning_only\":2")
                .contains("{\"kind\":\"rule-follows\",\"subject\":\"limit\",\"before\":\"30\",\"after\":\"20\"}")
                .contains("\"effects\":[{\"effect\":\"stricter\",\"aspects\":[\"parameter\"],\"norms_before\":[\"c2\"],"
                        + "\"norms_after\":[\"c2\"],\"caught\":[{\"fact\":\"days\",\"value\":21}]}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: 30              | value: 20 | stricter | 2
            value: 30              | value: 40 | laxer    | 2
            as: sells and days > 3 | as: sells | stricter | 3
            """)
    void queriesFindTheClauseAndNoOther(String before, String after, String effect, String clause) throws IOException {
        String query = "changes from r1 to r2 where effect = " + effect + " and after is not none select after, effect";

        assertThat(run(before, after, "query", query, "--format", "csv").out())
                .isEqualTo("after,effect\n" + clause + "," + effect + "\n");
    }

    @Test
    void theWitnessesAreFactsFilesThatCanBeChecked() throws IOException {
        Path apps = folder.resolve("apps");

        Outcome outcome = run("value: 30", "value: 20", "diff", "r1", "r2", "--witness", apps.toString());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEqualTo("1 app written to " + apps + "\n");
        String app = apps.resolve("c2-caught.yaml").toString();
        assertThat(new Cli().run("--repository", folder.toString(), "check", "--revision", "r1", app))
                .satisfies(checked -> assertThat(checked.out()).contains("Compliant       2"));
        assertThat(new Cli().run("--repository", folder.toString(), "why", "--revision", "r2", "2", app))
                .satisfies(why -> assertThat(why.out()).startsWith("2  violated"));
        assertThat(run("value: 30", "value: 20", "diff", "r1", "r2", "1", "--witness", apps.toString())
                        .err())
                .isEqualTo("no app shows a difference\n");
        assertThat(run(
                                "value: 30",
                                "value: 20",
                                "diff",
                                "r1",
                                "r2",
                                "--witness",
                                folder.resolve("r1.yaml").toString())
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void rulesThatCannotBeComparedAreToldAndTheWordsAreComparedAllTheSame() throws IOException {
        write("r1.yaml", REVISION.replace("forbid sells\"", "forbid sels\""), WORDS);

        Outcome outcome = run("number 4", "number four", "query", "changes from r1 to r2 select after, effect");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("4").contains("unknown");
        assertThat(outcome.err()).contains("did you mean 'sells'");
    }
}
