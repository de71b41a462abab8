package dev.proviso.shell.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts files that are written while a session has them open. */
class RereadingTest {

    private static final String TEXT = """
            app: mine
            facts:
              breaches: []
            """;

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("mine.yaml");
        Files.writeString(file, TEXT);
    }

    private Outcome session(String before, String written, String after) {
        return new Cli()
                .reading("use '" + file + "'\n" + before, () -> rewrite(written), after)
                .run();
    }

    /** A file system need not tell two moments apart that are near each other. */
    private void rewrite(String text) {
        try {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsToldIsToldOfTheFileAsItIsNow() {
        Outcome outcome = session(
                "facts breaches",
                TEXT + "  security_scan: {harmful_code_found: false}\n",
                "check B.4\nfacts security_scan\nfacts security_scan");

        assertThat(outcome.out()).contains("1 compliant").contains("harmful_code_found  boolean  = false");
        assertThat(outcome.err()).isEqualTo("read '" + file + "' again, which has changed\n");
    }

    @Test
    void theAppInUseStaysTheOneInUse() {
        String other = "use " + Cli.example("crm-sync.yaml");
        String more = TEXT + "  ip_claims: []\n";

        assertThat(session(other, more, "facts ip_claims mine\nuse").out())
                .contains("ip_claims  list of ip_claim  = []")
                .containsPattern("  mine  2 facts  [^\n]*\n> crm-sync  48 facts");
    }

    @Test
    void whatIsNotSavedCountsMoreAndTheFileIsNotLost() {
        Outcome outcome =
                session("set breaches = unknown", TEXT + "  ip_claims: []\n", "facts breaches\nfacts ip_claims\nsave");

        assertThat(outcome.out()).contains("breaches = unknown").doesNotContain("ip_claims  list of ip_claim  = []");
        assertThat(outcome.err())
                .contains("note: '" + file + "' has changed, and so have the facts here, which are not saved")
                .contains("was changed by somebody else");
        assertThat(file).hasContent(TEXT + "  ip_claims: []\n");
    }

    @Test
    void aMistakeInItIsToldOnceAndTheFactsStay() {
        Outcome outcome =
                session("facts breaches", "app: mine\nfacts: {breeches: []}\n", "facts breaches\nfacts breaches");

        assertThat(outcome.out()).containsSubsequence("breaches  list", "= []", "breaches  list", "= []");
        assertThat(outcome.err()).containsOnlyOnce("is not a fact of").contains("are those that were read before");
    }

    @Test
    void aFileThatSaysTheSameIsNotSpokenOf() {
        Outcome outcome = session("facts breaches", "# mine\n" + TEXT, "set ip_claims = []\nsave");

        assertThat(outcome.err()).isEmpty();
        assertThat(file).content().startsWith("# mine\n").contains("ip_claims: []");
    }

    @Test
    void aFileThatIsGoneLeavesItsFacts() {
        Outcome outcome = new Cli()
                .reading(
                        "use '" + file + "'",
                        () -> {
                            try {
                                Files.delete(file);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        "check A.9")
                .run();

        assertThat(outcome.out()).contains("1 not applicable");
        assertThat(outcome.err()).contains("there is no such file");
    }
}
