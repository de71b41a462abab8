package dev.proviso.shell.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in a session: apps that are opened, facts that are set, and how both are undone and saved. */
class SessionChangesTest {

    private static final String TEXT = """
            # an app
            app: mine
            facts:
              breaches: []   # none so far
              security_scan: {harmful_code_found: false}
            """;

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("mine.yaml");
        Files.writeString(file, TEXT);
    }

    private Outcome session(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "use '" + file + "'";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return new Cli().session(all);
    }

    /** To replace it would need no right to write into it, and still is not what its owner wants. */
    @Test
    void whatIsReadOnlyIsNotWrittenOver() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Outcome refused = session("set breaches = unknown", "save");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.err()).contains("is read-only").contains("--force' writes into it all the same");
        assertThat(file).hasContent(TEXT);

        session("set reverse_engineering_attempted = false", "save --force");
        assertThat(file).content().contains("reverse_engineering_attempted: false");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("r--r--r--"));
    }

    @Test
    void everyChangeIsUndoneAndDoneAgain() {
        Outcome outcome = session(
                "set reverse_engineering_attempted = true",
                "unset breaches",
                "undo",
                "facts breaches",
                "undo",
                "facts reverse_engineering_attempted",
                "redo 2",
                "facts breaches",
                "redo");

        assertThat(outcome.out())
                .containsSubsequence(
                        "undid: unset breaches",
                        "breaches  list of breach  = []",
                        "undid: set reverse_engineering_attempted = true",
                        "reverse_engineering_attempted  boolean  unknown",
                        "did again: set reverse_engineering_attempted = true",
                        "did again: unset breaches",
                        "breaches  list of breach  unknown");
        assertThat(outcome.err()).contains("there is nothing to do again");
    }

    @Test
    void valuesCanBeSaidAsInAnInterview() {
        Outcome outcome = session(
                "set security_scan.harmful_code_found = yes",
                "set reverse_engineering_attempted = No",
                "set maintenance.last_updated_on = today",
                "set privacy_features = none",
                "set privacy_policy.url = none",
                "set privacy_policy.questions_contact = yes");

        assertThat(outcome.out())
                .contains(
                        "security_scan.harmful_code_found = true",
                        "reverse_engineering_attempted = false",
                        "maintenance.last_updated_on = 2026-11-20",
                        "privacy_features = []",
                        "privacy_policy.url = none",
                        "privacy_policy.questions_contact = \"yes\"");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aValueWithoutItsSignIsToldHowToBeWritten() {
        assertThat(session("set authentication.method oauth2").err())
                .contains("write set authentication.method = oauth2");
        assertThat(session("set authentication.method to oauth2").err())
                .contains("write set authentication.method = oauth2");
        assertThat(session("set breaches =").err()).contains("write set breaches = VALUE");
    }

    @Test
    void aReasonIsKeptAsEvidence() throws IOException {
        Outcome outcome = session(
                "set option by Ada",
                "set reverse_engineering_attempted = no because the developer says so in ticket 4711",
                "set privacy_policy.url = \"https://a.example/because it is so\" because \"seen on the page\"",
                "set privacy_policy.questions_contact = mail us because we answer",
                "set breaches = [] BECAUSE nobody told us of any",
                "save");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(
                        "reverse_engineering_attempted = false because the developer says so in ticket 4711",
                        "privacy_policy.url = \"https://a.example/because it is so\" because seen on the page",
                        "privacy_policy.questions_contact = \"mail us because we answer\"");
        assertThat(Files.readString(file))
                .contains("note: the developer says so in ticket 4711", "attested_by: Ada", "collected: 2026-11-20")
                .contains("note: seen on the page", "note: nobody told us of any", "# none so far");
    }

    @Test
    void whatIsNotKnownHasNoReason() {
        Outcome outcome = session("set breaches = unknown because we forgot", "facts breaches");

        assertThat(outcome.err()).contains("what is not known has no evidence");
        assertThat(outcome.out()).contains("breaches  list of breach  = []");
    }

    @Test
    void reportsAndImpactsAreAlsoOfOpenApps() {
        Outcome outcome = session(
                "set security_scan.harmful_code_found = true",
                "use '" + Cli.example("crm-sync.yaml") + "'",
                "report mine --format junit",
                "impact r1 r2 mine",
                "report mien --format junit");

        assertThat(outcome.out())
                .contains("<testsuite name=\"mine\"", "1 app,")
                .doesNotContain("testsuite name=\"crm-sync");
        assertThat(outcome.err()).contains("there is no open app or file 'mien'", "did you mean 'mine'?");
    }

    @Test
    void anOpenAppIsMeantByItsNameWhereAFileMayStand() {
        Outcome outcome = session(
                "set security_scan.harmful_code_found = true",
                "use '" + Cli.example("crm-sync.yaml") + "'",
                "check B.4 mine",
                "because mine B.4",
                "why B.4 mine",
                "answer B.4 mine",
                "facts mine security_scan");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().filter(line -> line.contains("security_scan.harmful_code_found = true")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(outcome.out()).contains("B.4: violated", "security_scan.harmful_code_found  boolean  = true");
    }

    @Test
    void aNewChangeEndsWhatCanBeDoneAgain() {
        assertThat(session("unset breaches", "undo", "unset security_scan.harmful_code_found", "redo")
                        .err())
                .contains("there is nothing to do again");
    }

    @Test
    void anAppThatWasClosedComesBack() {
        Outcome outcome = session("unset breaches", "close", "check B.4", "undo", "facts breaches");

        assertThat(outcome.out())
                .contains("closed mine, not saved; 'undo' brings it back", "breaches  list of breach  unknown");
        assertThat(outcome.err()).contains("no app is loaded");
    }

    @Test
    void anInterviewIsOneStep() {
        Outcome outcome = session("ask B.5 D.5 --by anna", "no", "no", "undo", "facts claims_another_maker");

        assertThat(outcome.out()).contains("undid: ask B.5 D.5 --by anna", "claims_another_maker  boolean  unknown");
    }

    @Test
    void savingWritesOnlyWhatChanged() throws IOException {
        Outcome outcome = session("set security_scan.harmful_code_found = true", "save", "save");

        assertThat(Files.readString(file)).isEqualTo(TEXT.replace("found: false", "found: true"));
        assertThat(outcome.out()).contains("saved mine to " + file, file + " says all of it already");
    }

    @Test
    void undoingWhatWasSavedLeavesTheFileAndShowsThatItDiffers() throws IOException {
        Outcome outcome = session("set security_scan.harmful_code_found = true", "save", "undo", "use", "save");

        assertThat(outcome.out()).contains("> mine*");
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOverUnlessToldTo() throws IOException {
        Path other = directory.resolve("other.yaml");
        Outcome outcome = session("unset breaches", "save '" + other + "'");
        assertThat(outcome.err()).isEmpty();

        Files.writeString(other, Files.readString(other).replace("app: mine", "app: mine\ntitle: Changed"));
        Outcome stale = new Cli()
                .session(
                        "use '" + other + "' --as a",
                        "use '" + file + "' --as b",
                        "unset breaches",
                        "save '" + other + "'");

        // It was read in this session, and is as it was read.
        assertThat(stale.err()).isEmpty();
    }

    @Test
    void aFileThatIsThereAndWasNotReadStaysAsItIs() throws IOException {
        Path other = directory.resolve("other.yaml");
        Files.writeString(other, "app: other\nfacts: {}\n");

        Outcome outcome = session("save '" + other + "'", "save '" + other + "' --force");

        assertThat(outcome.err()).contains("there is a file '" + other + "' already", "--force");
        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(Files.readString(other)).contains("breaches: []", "app: other");
    }

    @Test
    void whereItCannotBeWrittenNothingIsLost() {
        Outcome outcome = session("unset breaches", "save '" + directory + "/no/such.yaml'", "use");

        assertThat(outcome.err()).contains("its directory is not there");
        assertThat(outcome.out()).contains("> mine*");
    }

    @Test
    void aNewAppIsSavedAsYamlOrJson() throws IOException {
        Path yaml = directory.resolve("new.yaml");
        Path json = directory.resolve("new.json");
        Outcome outcome = new Cli()
                .session(
                        "set breaches = []",
                        "save",
                        "save '" + yaml + "'",
                        "save '" + json + "'",
                        "check '" + json + "'");

        assertThat(outcome.err()).contains("'unnamed' came from no file");
        assertThat(Files.readString(yaml)).contains("facts:\n  breaches: []");
        assertThat(Files.readString(json)).startsWith("{\"app\": \"unnamed\"");
        assertThat(outcome.out()).contains("unnamed\nhubspot-developer-policy@r1");
    }

    @Test
    void appsAreNamedListedAndClosed() {
        Outcome outcome = session(
                "use '" + file + "' --as twin", "use", "use mine", "close twin", "use", "close --all", "use", "close");

        assertThat(outcome.out())
                .containsSubsequence(
                        "  mine  2 facts", "> twin  2 facts", "closed twin", "> mine", "closed mine", "no app is open");
        assertThat(outcome.err()).contains("no app is open");
    }

    @Test
    void anAppOfTheSameNameFromAnotherFileIsOpenedUnderTheNameOfTheFile() throws IOException {
        Path other = directory.resolve("other.yaml");
        Files.writeString(other, TEXT.replace("false", "true"));

        Outcome outcome = session("use '" + other + "'", "use '" + other + "'", "use");

        assertThat(outcome.out())
                .containsSubsequence("using mine:", "using other:", "  mine  2 facts", "> other  2 facts");
        assertThat(outcome.err()).contains("is called 'mine' too, as that of", "here it is 'other'");
        assertThat(session("use '" + other + "' --as mine").err())
                .contains("an app 'mine' is open already, from " + file, "--as NAME");
    }

    @Test
    void twoFilesOfOneAppAreBothOpenedAndFound() throws IOException {
        Files.createDirectory(directory.resolve("more"));
        Path twin = Files.copy(file, directory.resolve("more/mine.yaml"));

        assertThat(session("use --only '" + twin + "' '" + file + "'", "use").out())
                .containsSubsequence("  mine  2 facts", twin.toString(), "> mine-2  2 facts", file.toString());
        Outcome outcome = session("use --only '" + directory + "'", "use '" + directory + "/./mine.yaml'", "use");
        assertThat(outcome.out()).contains("> mine  2 facts").doesNotContain("mine-2");
    }

    @Test
    void appsThatAreCalledTheSameAreToldApartByTheirFiles() throws IOException {
        Path other = directory.resolve("other.yaml");
        Files.writeString(other, TEXT.replace("false", "true"));

        assertThat(session("check '" + other + "' mine B.4").out())
                .containsSubsequence("mine (" + other + ")", "\nmine\n", "mine (", "mine ");
        assertThat(session("compare mine '" + other + "'").out()).contains("mine → mine (" + other + ")");
        assertThat(new Cli()
                        .with("COLUMNS", "200")
                        .run("compare", file.toString(), other.toString())
                        .out())
                .contains("mine (" + file + ") → mine (" + other + ")");
        assertThat(new Cli()
                        .run("report", file.toString(), other.toString(), "--format", "markdown")
                        .out())
                .contains("| mine (" + file + ") |", "| mine (" + other + ") |");
        assertThat(new Cli().run("check", file.toString()).out()).startsWith("mine\n");
    }

    @Test
    void whatSomebodyElseChangedIsTakenOverWhereNothingWasChangedHere() throws IOException {
        String lines = String.join(
                "\n", "use '" + file + "'", "unset breaches", "set reverse_engineering_attempted = true", "");
        Outcome outcome = new Cli()
                .reading(
                        lines,
                        () -> rewrite(TEXT.replace("app: mine", "app: mine\ntitle: Theirs")
                                .replace("found: false}", "found: true}\n  reverse_engineering_attempted: false")),
                        "save\nsave --force\nfacts security_scan.harmful_code_found\ncheck B.4\n")
                .run();

        assertThat(outcome.err())
                .contains(
                        "was changed by somebody else",
                        "as somebody else changed it: security_scan.harmful_code_found",
                        "written over what somebody else changed: reverse_engineering_attempted");
        assertThat(outcome.out()).contains("harmful_code_found  boolean  = true", "mine – Theirs");
        assertThat(file)
                .content()
                .contains("title: Theirs", "found: true", "reverse_engineering_attempted: true")
                .doesNotContain("breaches");
    }

    private void rewrite(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
