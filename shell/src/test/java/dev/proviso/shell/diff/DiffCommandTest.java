package dev.proviso.shell.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command on a policy of its own, with one change of each kind. With {@code -Dproviso.golden.update=true} the expected outputs are
 * written anew; look at what changes.
 */
class DiffCommandTest {

    private static final Path RESOURCES = Cli.top().resolve("shell/src/test/resources/dev/proviso/shell/diff");
    private static final String RULES = RESOURCES.resolve("workshop-rules").toString();

    @TempDir
    Path folder;

    private static Outcome diff(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"--repository", RULES, "diff", "r1", "r2"}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return new Cli().run(words);
    }

    private static void assertGolden(String name, String output) throws IOException {
        Path file = RESOURCES.resolve(name);
        if (Boolean.getBoolean("proviso.golden.update")) {
            Files.writeString(file, output);
        }
        assertThat(output).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void theTextFitsTheTerminal(int columns) throws IOException {
        Outcome outcome =
                new Cli().with("COLUMNS", String.valueOf(columns)).run("--repository", RULES, "diff", "r1", "r2");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= columns);
        assertGolden("workshop-" + columns + ".txt", outcome.out());
    }

    @Test
    void stylesStandBesideBrackets() throws IOException {
        String colored = diff("--color", "always").out();

        assertThat(colored).contains("\u001b[32;4m{+and at the grinder+}\u001b[0m");
        assertGolden("workshop-color.txt", colored);
    }

    @Test
    void nothingIsFoldedInFull() throws IOException {
        assertGolden("workshop-full.txt", diff("--full").out());
    }

    @Test
    void markdownIsForChangeLogs() throws IOException {
        assertGolden("workshop.md", diff("--format", "markdown").out());
    }

    @Test
    void theDocumentTellsOfEachChange() throws IOException {
        assertGolden("workshop.json", diff("--format", "json").out());
    }

    @Test
    void onlySomeKindsOrPartsAreShown() {
        assertThat(diff("--kind", "split", "--kind", "moved").out())
                .contains("1 split, 1 moved")
                .contains("B.1 → B.1, B.2  split")
                .doesNotContain("grinder");
        assertThat(diff("C").out()).contains("heading changed").doesNotContain("grinder");
        assertThat(diff("fee").out()).contains("no such difference");
        Outcome unknown = diff("guset-age");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err())
                .contains("neither revision has a part 'guset-age'")
                .contains("did you mean 'guest-age'?");
    }

    @Test
    void statisticsCountByPart() {
        assertThat(diff("--stat").out())
                .contains("A. Safety  1 added, 3 amended")
                .doesNotContain("grinder");
    }

    @Test
    void theExitCodeTellsOfADifferenceWhenAsked() {
        assertThat(diff("--exit-code").exit()).isEqualTo(1);
        assertThat(diff("--exit-code", "fee").exit()).isZero();
        Outcome same = new Cli().run("--repository", RULES, "diff", "r1", "r1", "--exit-code");
        assertThat(same.exit()).isZero();
        assertThat(same.out()).isEqualTo("r1 → r1  no difference\n");
    }

    @Test
    void revisionsHaveNamesAddressesAndFiles() {
        String byId = diff("--format", "json").out();
        for (String name : List.of("workshop-rules@r1", RULES + "/r1.yaml")) {
            String other = new Cli()
                    .run("--repository", RULES, "diff", name, "r2", "--format", "json")
                    .out();
            assertThat(other.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"r1\""))
                    .isEqualTo(byId);
        }
    }

    @Test
    void aFileThatStandsAloneIsReadByItsPolicy() throws IOException {
        Path alone = folder.resolve("second.yaml");
        Files.copy(Path.of(RULES, "r2.yaml"), alone);

        assertThat(new Cli()
                        .run("--repository", RULES, "diff", "r2", alone.toString())
                        .out())
                .contains("no difference");
        Outcome unknown = new Cli().run("diff", "r1", alone.toString());
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("is a revision of 'workshop-rules', which is no known policy");
    }

    @Test
    void whatWasImportedToStandardOutputIsComparedByTheNameOfItsFile() throws IOException {
        Path text = folder.resolve("terms.md");
        Files.writeString(
                text, "# Terms\n\n1. You must keep Customer Data (as defined in the Main Agreement) secret.\n");
        Path old = folder.resolve("old.yaml");
        Files.writeString(old, new Cli().run("import", text.toString()).out());
        Files.writeString(text, "# Terms\n\n1. You must keep Customer Data (as defined in the Main Agreement) safe.\n");
        Path now = folder.resolve("now.yaml");
        Files.writeString(now, new Cli().run("import", text.toString()).out());

        assertThat(new Cli().run("diff", old.toString(), now.toString()))
                .satisfies(outcome -> assertThat(outcome.exit()).isZero())
                .satisfies(outcome -> assertThat(outcome.out()).contains("[-secret-]{+safe+}"));
        assertThat(new Cli().run("diff", old.toString(), text.toString()).out()).contains("[-secret-]{+safe+}");
        assertThat(new Cli()
                        .reading(Files.readString(old))
                        .run("diff", "-", now.toString())
                        .out())
                .contains("[-secret-]{+safe+}");
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertThat(new Cli().run("--repository", RULES, "diff", "r1", "r3")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err())
                    .isEqualTo("error: 'r3' is neither a revision nor a file\nhint: the revisions are r1, r2\n");
        });
        assertThat(new Cli().run("--repository", RULES, "diff", "r1", RULES)).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("is a directory, and 'r1' is not");
        });
        assertThat(new Cli().run("diff", RULES + "/policy.yaml", "r1").exit()).isNotZero();
    }

    @Test
    void standardInputIsATextOrARevision() throws IOException {
        Path now = folder.resolve("now.md");
        Files.writeString(now, "# Terms\n\n1. Keep the data of customers secret at all times.\n");

        Outcome text = new Cli()
                .reading("# Terms\n\n1. Keep the data of customers secret.\n")
                .run("diff", "-", now.toString());
        assertThat(text.exit()).isZero();
        assertThat(text.out()).startsWith("- → ").contains("Keep the data of customers secret {+at all times+}.");
        Outcome revision = new Cli()
                .reading(Files.readString(Path.of(RULES, "r1.yaml")))
                .run("--repository", RULES, "diff", "-", "r2", "--stat");
        assertThat(revision.out()).contains("A. Safety  1 added, 3 amended");
        Outcome both = new Cli().reading("").run("diff", "-", "-");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("standard input is one text, and two are to be compared");
        assertThat(new Cli().session("diff - " + now).exit()).isNotZero();
    }

    @Test
    void directoriesAreComparedNameByName() throws IOException {
        Path old = copy("old");
        Path now = copy("new");
        Files.delete(now.resolve("r2.yaml"));
        Files.writeString(
                now.resolve("r1.yaml"),
                Files.readString(now.resolve("r1.yaml")).replace("status: published", "status: superseded"),
                StandardCharsets.UTF_8);

        Outcome text = new Cli().run("diff", old.toString(), now.toString(), "--exit-code");
        Outcome json = new Cli().run("diff", old.toString(), now.toString(), "--format", "json");

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out()).contains("r2.yaml → (none)").doesNotContain("r1.yaml");
        assertThat(json.out().lines()).hasSize(2);
        assertThat(json.out().lines().skip(1)).allMatch(line -> line.contains("\"to\":null"));
        assertThat(new Cli().run("diff", old.toString(), old.toString()).out()).isEqualTo("no difference\n");
    }

    @Test
    void oneBrokenFileDoesNotHideTheOthers() throws IOException {
        Path old = copy("old");
        Path now = copy("new");
        Files.writeString(now.resolve("r1.yaml"), "policy: [\n");
        Files.copy(
                Path.of(RULES, "r2.yaml"), old.resolve("r2.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        Outcome outcome = new Cli().run("diff", old.toString(), now.toString());

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("r1.yaml");
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("policy.yaml", "vocabulary.yaml", "r1.yaml", "r2.yaml")) {
            Files.copy(Path.of(RULES, file), copy.resolve(file));
        }
        return copy;
    }

    @Test
    void aPageIsWrittenToAFileWholeOrNotAtAll() throws IOException {
        Path page = folder.resolve("diff.html");

        Outcome outcome = diff("--format", "html", "--output", page.toString());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("<ins>and at the grinder</ins>")
                .doesNotContain("http://")
                .doesNotContain("https://");
        Outcome refused = diff("--output", folder.resolve("no/such/folder.txt").toString());
        assertThat(refused.exit()).isEqualTo(5);
        assertThat(refused.err()).contains("cannot write");
    }

    @Test
    void publishedTextsAreImported() throws IOException {
        Path old = Files.createDirectory(folder.resolve("before"));
        Path now = Files.createDirectory(folder.resolve("after"));
        String text =
                "# Rules\n\n1. You must wear goggles at the lathe in the workshop.\n2. You must sweep the floor.\n";
        Files.writeString(old.resolve("rules.md"), text);
        Files.writeString(now.resolve("rules.md"), text.replace("goggles", "gloves"));

        String named = new Cli()
                .run(
                        "diff",
                        old.resolve("rules.md").toString(),
                        now.resolve("rules.md").toString())
                .out();

        assertThat(named).contains("[-goggles-]{+gloves+}");
        assertThat(new Cli().run("diff", old.toString(), now.toString()).out()).isEqualTo(named);
    }

    @Test
    void whatAffectsARuleIsProved() {
        assertThat(diff("A").out())
                .contains("effect     stricter (rule)")
                .contains("caught now, for one: machines = [grinder], eye_protection =")
                .contains("effect     laxer (parameter)")
                .contains("parameter  return_time: 2 days → 7 days");
    }
}
