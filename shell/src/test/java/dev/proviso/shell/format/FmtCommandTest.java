package dev.proviso.shell.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String LOOSE =
            "policy:   p # kept\nnodes:\n- norms:\n  - rule: |\n        forbid   a // why\n";
    private static final String LAID_OUT =
            "policy:   p # kept\nnodes:\n- norms:\n  - rule: |\n        forbid a // why\n";
    private static final String BROKEN = LOOSE.replace("a //", "and //");

    @TempDir
    private Path folder;

    @Test
    void theBundledPolicyIsLaidOut() {
        String resources = Cli.top().resolve("policy-data/src/main/resources").toString();

        Outcome outcome = new Cli().run("fmt", "--check", resources);

        assertThat(outcome.out()).matches("[1-9][0-9]* files, all laid out already\n");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aFileIsLaidOutWhereItStands() throws IOException {
        Path file = file("r1.yaml", LOOSE);

        Outcome outcome = new Cli().run("fmt", file.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, "laid out: " + file + "\n1 of 1 file changed\n", ""));
        assertThat(file).hasContent(LAID_OUT);
        assertThat(new Cli().run("fmt", file.toString()).out()).isEqualTo("1 file, laid out already\n");
    }

    @Test
    void aFileThatIsAllLineEndsOrCommentsIsLaidOutOrRefused() throws IOException {
        assertThat(new Cli()
                        .run(
                                "fmt",
                                "--check",
                                file("rule.txt", "\n".repeat(60_000) + "forbid a")
                                        .toString())
                        .exit())
                .isOne();
        assertThat(new Cli()
                        .run(
                                "fmt",
                                "--check",
                                file("long.txt", "// why\n".repeat(200_000)).toString())
                        .err())
                .contains("error[SYN-002]");
    }

    @Test
    void whatIsNoRuleStaysByteForByte() throws IOException {
        String text = "\uFEFF" + LOOSE.replace("\n", "\r\n");
        Path file = file("r1.yaml", text);

        new Cli().run("fmt", file.toString());

        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + LAID_OUT.replace("\n", "\r\n"));
    }

    @Test
    void aLinkStaysALinkAndPermissionsStayAsTheyAre() throws IOException {
        Path file = file("r1.yaml", LOOSE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r----x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("r1.yaml"));

        new Cli().run("fmt", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(LAID_OUT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r----x");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void checkingChangesNothingAndSaysSo() throws IOException {
        Path file = file("r1.yaml", LOOSE);

        Outcome outcome = new Cli().run("fmt", "--check", folder.toString());

        assertThat(outcome).isEqualTo(new Outcome(1, "not laid out: " + file + "\n", ""));
        assertThat(file).hasContent(LOOSE);
    }

    @Test
    void aDifferenceIsShownAsPatchesAre() throws IOException {
        Path file = file("r1.yaml", LOOSE);

        Outcome outcome = new Cli().run("fmt", "--diff", file.toString());

        assertThat(outcome.out()).isEqualTo("""
                --- %1$s
                +++ %1$s
                @@ -2,4 +2,4 @@
                 nodes:
                 - norms:
                   - rule: |
                -        forbid   a // why
                +        forbid a // why
                """.formatted(file));
        assertThat(outcome.exit()).isZero();
        assertThat(file).hasContent(LOOSE);
    }

    @Test
    void standardInputIsLaidOutToStandardOutput() {
        assertThat(new Cli().reading("applies when a   require b\n").run("fmt", "-"))
                .isEqualTo(new Outcome(0, "applies when a\nrequire b\n", ""));
        assertThat(new Cli()
                        .reading("define  x as y clause A.4 forbid x")
                        .run("fmt", "-")
                        .out())
                .isEqualTo("define x as y\n\nclause A.4\n  forbid x\n");
        assertThat(new Cli().reading("a  and b").run("fmt", "-").out()).isEqualTo("a and b\n");
        assertThat(new Cli().reading(LOOSE).run("fmt", "-").out()).isEqualTo(LAID_OUT);
        assertThat(new Cli().reading("a  and b").run("fmt", "--check", "-"))
                .isEqualTo(new Outcome(1, "not laid out: -\n", ""));
    }

    @Test
    void aFileWithAMistakeIsLeftAloneAndTheOthersAreNot() throws IOException {
        Path broken = file("a.yaml", BROKEN);
        Path loose = file("b.yaml", LOOSE);

        Outcome outcome = new Cli().run("fmt", folder.toString());

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).startsWith(broken + ":5:18: error[SYN-015]");
        assertThat(outcome.out()).endsWith("1 of 2 files changed; 1 left alone\n");
        assertThat(broken).hasContent(BROKEN);
        assertThat(loose).hasContent(LAID_OUT);
        assertThat(new Cli().run("fmt", folder.toString()).out()).isEqualTo("1 file, laid out already; 1 left alone\n");
        assertThat(new Cli().run("fmt", broken.toString()).out()).isEqualTo("1 file left alone\n");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Outcome outcome = new Cli().run("fmt", folder.resolve("no.yaml").toString());

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).contains("there is no such file");
    }

    @Test
    void programsInFilesOfTheirOwnAreLaidOutAndHiddenFilesAreNot() throws IOException {
        Path program = file("rules.proviso", "clause A.4   forbid x");
        Path hidden = file(".rules.proviso", "clause A.4   forbid x");

        new Cli().run("fmt", folder.toString());

        assertThat(program).hasContent("clause A.4\n  forbid x\n");
        assertThat(hidden).hasContent("clause A.4   forbid x");
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
