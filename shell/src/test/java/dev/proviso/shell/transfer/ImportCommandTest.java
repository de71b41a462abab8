package dev.proviso.shell.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Texts that become revisions, while a session looks at their policy. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private Path text;
    private Path policies;
    private Path first;

    @BeforeEach
    void writeText() throws IOException {
        text = Files.writeString(folder.resolve("terms.txt"), "Terms\n\n1. You must pay.\n2. You must not steal.\n");
        policies = Files.createDirectory(folder.resolve("policies"));
        first = policies.resolve("terms/r1.yaml");
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    @Test
    void aSessionSeesWhatWasImportedInIt() {
        String lines = String.join(
                "\n",
                "import " + quoted(text) + " -o " + quoted(first),
                "toc --policy terms",
                "import " + quoted(text) + " --onto terms@r1 -o " + quoted(policies.resolve("terms/r2.yaml")),
                "diff terms@r1 terms@r2",
                "");

        Outcome outcome = new Cli().reading(lines).run("--repository", policies.toString());

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("You must not steal.", "terms@r1 → terms@r2  no difference");
    }

    @Test
    void noRevisionIsWrittenOverUnlessOneSaysSo() throws IOException {
        new Cli().run("import", text.toString(), "-o", first.toString());
        Files.writeString(first, Files.readString(first) + "# looked over\n");
        String before = Files.readString(first);

        Outcome refused = new Cli().run("import", text.toString(), "-o", first.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already", "--replace");
        assertThat(first).hasContent(before);

        assertThat(new Cli()
                        .run("import", text.toString(), "-o", first.toString(), "--replace")
                        .exit())
                .isZero();
        assertThat(first).content().doesNotContain("looked over");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceNamesNoRevisionAndHasNoPolicyBesideIt() {
        Outcome outcome = new Cli().run("import", "--policy", "terms", text.toString(), "-o", "/dev/null");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("imported terms@r1").doesNotContain("policy.yaml");
    }
}
