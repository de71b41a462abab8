package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Policies of a user's own directory, beside the bundled one; their text may be hostile. */
class RepositoryTest {

    @TempDir
    Path directory;

    private final Cli cli = new Cli();

    @BeforeEach
    void writePolicy() throws IOException {
        policy("house-rules", "Wipe your feet.\u001b[2J\u202e");
    }

    private void policy(String id, String text) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(id));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: %s
                title: "House Rules"
                publisher: The House
                language: en
                roles: [{id: guest, title: Guest}]
                documents: []
                """.formatted(id));
        Files.writeString(folder.resolve("vocabulary.yaml"), """
                types: {}
                facts:
                  - {id: feet_wiped, type: boolean, question: "Were the feet wiped?", kind: observed}
                """);
        Files.writeString(folder.resolve("v1.yaml"), """
                policy: %s
                revision: v1
                status: published
                dates: {}
                source: {snapshot: "%s", captured_by: us, extractor: by hand, origin: publisher}
                nodes:
                  - section: rules
                    label: "1"
                    marker: "1."
                    heading: "Rules\\e]0;x\\a"
                    children:
                      - clause: feet
                        label: a
                        marker: "a)"
                        text: "%s"
                        norms:
                          - id: feet
                            modality: obligation
                            bearer: guest
                            evaluability: observed
                            rule: require feet_wiped
                """.formatted(
                        id, hash("1. Rules\u001b]0;x\u0007\n\na) " + text + "\n"), quoted(text)));
    }

    /** The text as YAML in double quotes. */
    private static String quoted(String text) {
        return text.replace("\u001b", "\\e").replace("\u202e", "\\u202E");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--repository";
        all[words.length + 1] = directory.toString();
        return cli.run(all);
    }

    @Test
    void factsThatDoNotFitTheDeclarationsAnyMoreAreToldAsSuch() throws IOException {
        policy("other-rules", "Wipe your feet.");
        Path vocabulary = directory.resolve("other-rules/vocabulary.yaml");
        Files.writeString(vocabulary, Files.readString(vocabulary).replace("boolean", "integer"));
        Path rules = directory.resolve("other-rules/v1.yaml");
        Files.writeString(rules, Files.readString(rules).replace("require feet_wiped", "require feet_wiped = 2"));

        for (String command : new String[] {"check", "why 1.a", "missing", "query apps where violated(1.a)", "ask"}) {
            Outcome outcome = cli.reading(
                            "policy house-rules\nset feet_wiped = true\n" + command + " --policy other-rules\n")
                    .run("--repository", directory.toString());

            assertThat(outcome.err())
                    .as(command)
                    .contains("facts that were loaded do not fit this policy", "feet_wiped is of type integer")
                    .doesNotContain("internal error");
            assertThat(outcome.exit()).as(command).isEqualTo(4);
        }
    }

    @Test
    void oneOfSeveralPoliciesIsChosenInASession() throws IOException {
        policy("other-rules", "Wipe your shoes.");

        Outcome outcome = cli.reading("policy other-rules\nshow 1.a\npolicy house-rules\nshow 1.a\n")
                .run("--repository", directory.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Wipe your shoes.", "Wipe your feet.");
    }

    @Test
    void theOnlyPolicyOfADirectoryIsTheOneMeant() {
        assertThat(run("show", "1.a").out()).startsWith("1.a  feet  house-rules@v1");
    }

    @Test
    void theBundledPolicyStaysWithinReach() {
        assertThat(run("policies").out()).contains("house-rules  House Rules", "hubspot-developer-policy  ");
        assertThat(run("show", "A.4", "--policy", "hubspot-developer-policy@r1").out())
                .startsWith("A.4");
    }

    @Test
    void amongSeveralOneMustBeNamed() throws IOException {
        policy("garden-rules", "Mind the roses.");

        Outcome outcome = run("show");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("there are several policies, and none is named", "garden-rules, house-rules");
        assertThat(run("show", "--policy", "garden-rules").out()).contains("Mind the roses.");
    }

    @Test
    void itsTextReachesNoTerminalWithLiveControlSequences() {
        for (String format : new String[] {"text", "json"}) {
            for (String command : new String[] {"show", "toc", "show 1.a", "search feet"}) {
                String line = command + " --color never --format " + format;
                String out = run(line.split(" ", -1)).out();

                assertThat(out).as(line).isNotEmpty().doesNotContain("\u001b", "\u202e", "\u0007");
            }
        }
        assertThat(run("show", "1.a").out()).contains("Wipe your feet.\\x1b[2J<U+202E>");
        assertThat(run("show", "1.a", "--format", "json").out()).contains("\\u001B[2J\\u202e");
    }

    @Test
    void itIsCheckedLikeTheBundledOne() throws IOException {
        Path facts = Files.writeString(directory.resolve("guest.yaml"), "app: guest\nfacts: {feet_wiped: false}\n");

        assertThat(run("check", facts.toString()).exit()).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithAPolicyIsTold() throws IOException {
        Files.writeString(
                directory.resolve("house-rules/v1.yaml"), "policy: house-rules\nrevision: v1\nstatos: published\n");

        Outcome outcome = run("show");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("v1.yaml:3:1: error[DOC-005]", "did you mean 'status'?");
    }
}
