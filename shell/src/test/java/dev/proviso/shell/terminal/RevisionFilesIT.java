package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Texts become revisions, are sealed, verified and written out again by a person at a terminal. */
@EnabledOnOs(OS.LINUX)
class RevisionFilesIT {

    private static final String FIRST = """
            # Orchard Terms

            Effective: May 1, 2024

            1. You must pay for each basket.
            2. You may bring a dog.
            """;
    private static final String SECOND = FIRST.replace("May 1", "June 1") + "3. You must not climb.\n";

    @TempDir
    Path folder;

    private BuiltShell built = new BuiltShell(Path.of(""));
    private Path first = Path.of("");
    private Path second = Path.of("");
    private Path policy = Path.of("");

    @BeforeEach
    void here() throws IOException {
        built = new BuiltShell(folder.resolve("state"));
        first = Files.writeString(folder.resolve("1.md"), FIRST);
        second = Files.writeString(folder.resolve("2.md"), SECOND);
        policy = folder.resolve("orchard");
    }

    private PseudoTerminal imported() throws IOException, InterruptedException {
        PseudoTerminal shell = built.start().see(PROMPT);
        shell.enter("import " + first + " -o " + policy.resolve("r1.yaml")).see("imported orchard@r1");
        shell.clear(PROMPT).enter("seal " + policy.resolve("r1.yaml")).see("sealed:");
        return shell.clear(PROMPT);
    }

    @Test
    void aTextThatFollowsAnotherIsSealedSoundAndComesOutAgain() throws Exception {
        Path back = folder.resolve("back.md");
        try (PseudoTerminal shell = imported()) {
            String onto = "import %s --onto %s --revision r2 -o %s"
                    .formatted(second, policy.resolve("r1.yaml"), policy.resolve("r2.yaml"));
            shell.enter(onto).see("new, without a rule:");
            shell.clear(PROMPT).enter("seal " + policy.resolve("r2.yaml")).see("sealed:");
            shell.clear(PROMPT).enter("verify " + policy).see("sound").see("r2");
            shell.clear(PROMPT).enter("export " + policy.resolve("r2.yaml")).see("3. You must not climb.");
            shell.clear(PROMPT).enter("export " + policy.resolve("r1.yaml") + " -o " + back);
            shell.enter("quit");

            assertThat(shell.exit()).isZero();
            assertThat(back).hasContent(FIRST);
        }
    }

    @Test
    void aSealedRevisionThatChangedIsToldAndLeftAlone() throws Exception {
        Path file = policy.resolve("r1.yaml");
        try (PseudoTerminal shell = imported()) {
            String changed = Files.readString(file).replace("status: draft", "status: published");
            Files.writeString(file, changed);

            shell.enter("verify " + policy).see("not sound");
            shell.clear(PROMPT).enter("seal " + file).see("error[REV-001]");
            assertThat(file).hasContent(changed);
            shell.clear(PROMPT).enter("seal --again " + file).see("sealed:");
            shell.clear(PROMPT).enter("verify " + policy).see("sound");
        }
    }

    @Test
    void aDayTellsWhichRevisionIsMeant() throws Exception {
        try (PseudoTerminal shell = built.start().see(PROMPT)) {
            shell.enter("show A.4 --revision 2026-11-01").see("no-sale-without-express-consent");
        }
    }
}
