package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Facts are changed, taken back and written to their file, or not, by a person at a terminal. */
@EnabledOnOs(OS.LINUX)
class SavingIT {

    private static final String CTRL_D = "\u0004";
    private static final String SAVED = BuiltShell.prompt("mine");
    private static final String CHANGED = BuiltShell.prompt("mine*");
    private static final int KILLS = 4;
    private static final int LONGEST_WAIT_MILLIS = 400;

    private static final String FACTS = """
            # What the developer told
            app: mine
            facts:
              authentication: {method: oauth2}   # seen in the code
              breaches: []
            """;

    @TempDir
    Path folder;

    private BuiltShell built = new BuiltShell(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void here() throws IOException {
        built = new BuiltShell(folder.resolve("state"));
        file = Files.writeString(folder.resolve("mine.yaml"), FACTS);
    }

    private PseudoTerminal using() throws IOException, InterruptedException {
        PseudoTerminal shell = built.start();
        return shell.see(PROMPT).enter("use " + file).see("using mine").seeLastLine(SAVED);
    }

    @Test
    void changesAreTakenBackMadeAgainAndSavedWithoutTouchingTheRest() throws Exception {
        try (PseudoTerminal shell = using()) {
            shell.enter("set authentication.method = access_key").seeLastLine(CHANGED);
            shell.enter("set reverse_engineering_attempted = false").see("attempted = false");
            shell.enter("undo 2")
                    .see("undid: set authentication.method = access_key")
                    .seeLastLine(SAVED);
            shell.enter("redo 2")
                    .see("did again: set reverse_engineering_attempted = false")
                    .seeLastLine(CHANGED);
            assertThat(file).hasContent(FACTS);

            shell.enter("save").see("saved mine").seeLastLine(SAVED);
            assertThat(file)
                    .hasContent(FACTS.replace("oauth2", "access_key") + "  reverse_engineering_attempted: false\n");
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void aFileThatSomebodyElseChangedStaysUntilToldOtherwise() throws Exception {
        try (PseudoTerminal shell = using()) {
            shell.enter("set authentication.method = access_key").seeLastLine(CHANGED);
            String theirs = FACTS.replace("breaches: []", "breaches: []   # asked again");
            Files.writeString(file, theirs);

            shell.enter("save").see("was changed by somebody else").seeLastLine(CHANGED);
            assertThat(file).hasContent(theirs);
            shell.enter("save --force").see("saved mine").seeLastLine(SAVED);
            assertThat(file).content().contains("method: access_key");
        }
    }

    @Test
    void whoLeavesWithUnsavedFactsIsToldOnce() throws Exception {
        for (String leaving : new String[] {"quit\r", CTRL_D}) {
            try (PseudoTerminal shell = using()) {
                shell.enter("set authentication.method = access_key").seeLastLine(CHANGED);
                shell.type(leaving)
                        .see("Facts of mine were changed and not saved")
                        .seeLastLine(CHANGED);
                shell.type(leaving);

                assertThat(shell.exit()).isZero();
                assertThat(file).hasContent(FACTS);
            }
        }
    }

    @Test
    void whereverASaveIsKilledTheFileIsTheOldOrTheNewOneWhole() throws Exception {
        String one = FACTS + "# and so on\n".repeat(100_000);
        String other = one.replace("oauth2", "access_key");
        Files.writeString(file, one);
        Random random = new Random(20260301);
        for (int kill = 0; kill < KILLS; kill++) {
            try (PseudoTerminal shell = using()) {
                shell.type(("set authentication.method = access_key\rsave\r"
                                + "set authentication.method = oauth2\rsave\r")
                        .repeat(20));
                shell.see("saved mine");
                Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
                shell.kill();
            }
            assertThat(Files.readString(file))
                    .as("after kill %d", kill)
                    .satisfiesAnyOf(
                            text -> assertThat(text.equals(one)).isTrue(),
                            text -> assertThat(text.equals(other)).isTrue());
        }
        try (PseudoTerminal shell = using()) {
            shell.enter("set breaches = unknown")
                    .seeLastLine(CHANGED)
                    .enter("save")
                    .see("saved mine");
        }
    }
}
