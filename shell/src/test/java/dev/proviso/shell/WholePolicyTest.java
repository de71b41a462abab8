package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy that the page about authoring shows whole is one. */
class WholePolicyTest {

    private static final Pattern FILE =
            Pattern.compile("^`([a-z0-9/-]+\\.yaml)`\n\n```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Matcher file = FILE.matcher(Files.readString(Cli.top().resolve("docs/authoring.md")));
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    private String policies() {
        return folder.resolve("policies").toString();
    }

    @Test
    void itGivesVerdicts() {
        Outcome outcome = new Cli()
                .run(
                        "check",
                        "--repository",
                        policies(),
                        folder.resolve("ada.yaml").toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Ada", "2 compliant", "1 violated", "Pets may not come in");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void itIsLaidOut() {
        assertThat(new Cli()
                        .run("fmt", "--check", policies() + "/house-rules/r1.yaml")
                        .exit())
                .isZero();
    }

    @Test
    void itsCasesPass() {
        Outcome outcome = new Cli().run("test", policies());

        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("2 cases");
    }
}
