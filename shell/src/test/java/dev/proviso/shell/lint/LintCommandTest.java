package dev.proviso.shell.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import dev.proviso.shell.Main;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final Path FLAWED =
            Cli.top().resolve("analysis/src/test/resources/dev/proviso/analysis/lint/flawed");

    @Test
    void theBundledPolicyHasNothingToRemark() {
        assertThat(new Cli().run("lint")).isEqualTo(new Outcome(0, "1 revision, nothing to remark\n", ""));
    }

    @Test
    void remarksPointIntoTheFiles() {
        Outcome outcome = new Cli().run("lint", FLAWED.toString());

        assertThat(outcome.exit()).isEqualTo(1);
        // Where lines are broken depends on where the project lies.
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(
                        "r1.yaml:46:23: warning[LNT-005]: 'users <= limit or users > 3' is never false, whatever",
                        " require users <= limit or users > 3 ",
                        " 1 revision: 23 warnings")
                .doesNotContain("DOC-012");
    }

    @Test
    void thatARuleIsForOtherWordsCanBeSilenced(@TempDir Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(FLAWED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(FLAWED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String allowed = Files.readString(file)
                        .replaceFirst(
                                "( +)- id: no-sale\n",
                                "$1- id: no-sale\n$1  allow: [{code: LNT-016, reason: Tried.}]\n");
                Files.writeString(copy, allowed);
            }
        }

        Outcome outcome = new Cli().run("lint", directory.toString());

        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(" 1 revision: 22 warnings")
                .doesNotContain("LNT-016")
                .doesNotContain("DOC-012");
    }

    @Test
    void aRevisionIsNamedByItsFileOrItsAddress() {
        assertThat(new Cli().run("lint", FLAWED.resolve("r1.yaml").toString()).exit())
                .isEqualTo(1);
        assertThat(new Cli().run("lint", "hubspot-developer-policy@r1").exit()).isZero();
        assertThat(new Cli()
                        .run("lint", "--repository", FLAWED.toString(), "flawed")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertThat(new Cli().run("lint", "no-such-policy")).isEqualTo(new Outcome(2, "", """
                        error: 'no-such-policy' is no policy, and holds none
                        hint: name a policy, a directory with a policy.yaml, or the file of a revision in one
                        """));
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        Outcome outcome = new Cli().run("lint", FLAWED.toString(), "--format", "json");

        try (InputStream in =
                Objects.requireNonNull(Main.class.getResourceAsStream("/dev/proviso/shell/schema/lint.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(outcome.out(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(outcome.out()).contains("\"code\":\"LNT-003\"");
    }

    @Test
    void sarifNamesTheRemarks() {
        assertThat(new Cli().run("lint", FLAWED.toString(), "--format", "sarif").out())
                .contains("\"ruleId\":\"LNT-012\"", "\"text\":\"a rule that no app can break\"");
    }
}
