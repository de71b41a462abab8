package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever policies, facts, names of files and pasted lines hold, none of it acts on the terminal: nothing is erased, nothing gets onto
 * the clipboard, no line runs from right to left, and the terminal is left as it was.
 */
@EnabledOnOs(OS.LINUX)
class HostileTerminalIT {

    private static final String TAB = "\t";

    /** Erases the screen, writes to the clipboard, sets the title, and turns the line around. */
    private static final String RAW = "\u001b[2J\u001b]52;c;aGk=\u0007\u001b]0;mine\u0007\u202eevil";

    /** How a YAML text in double quotes writes it, and what no file may hold as it is. */
    private static final String WRITTEN = "\\e[2J\\e]52;c;aGk=\\a\\e]0;mine\\a\\u202Eevil\\0\\u009b31m";

    /** What a text written like that says. */
    private static final String READ = RAW + "\0\u009b31m";

    @TempDir
    Path folder;

    private BuiltShell built = new BuiltShell(Path.of(""));

    @BeforeEach
    void here() {
        built = new BuiltShell(folder.resolve("state"));
    }

    /** Leaves the shell, and looks at what it wrote and what it left. */
    private static void leavesTheTerminalUnharmed(PseudoTerminal shell) throws Exception {
        shell.type("\r").enter("quit").type("\r").enter("quit");
        List<String> settings = BuiltShell.settings(shell);
        assertThat(settings).hasSize(2).containsOnly(settings.get(0));
        assertThat(shell.raw()).doesNotContain("\u001b[2J", "\u001b]", "\u202e", "\u009b", "\u0000", "\tat dev.");
    }

    @Test
    void aPolicyThatIsHostileInEveryTextIsRead() throws Exception {
        Path policies = HostilePolicy.write(folder.resolve("policies"), WRITTEN, READ);
        try (PseudoTerminal shell = built.startBetweenLooks("--repository '" + policies + "'")) {
            shell.see("evil@v1>").enter("policy").see("Evil \\x1b[2J");
            shell.enter("show 1").see("Wipe the screen");
            shell.enter("search wipe")
                    .enter("terms")
                    .enter("toc")
                    .see("<U+202E>evil")
                    .seeLastLine("evil@v1>");
            shell.type("check " + TAB).see("(Wipe").type("\u0003");
            shell.seeLastLine("evil@v1>").type("set bad = " + TAB).see("true").type("\u0003");
            shell.seeLastLine("evil@v1>")
                    .enter("ask")
                    .see("Is it bad \\x1b[2J")
                    .enter("why")
                    .see("It may decide 1");
            shell.enter("yes")
                    .see("→ 1 is violated")
                    .enter("why 1")
                    .see("Because")
                    .enter("diff v1 v1");
            shell.enter("clauses select label, text").see("1 clause");
            leavesTheTerminalUnharmed(shell);
        }
    }

    @Test
    void namesOfFilesAndAppsAreShownNotDone() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(
                files.resolve(RAW + "1.yaml"), "app: \"a" + WRITTEN + "\"\ntitle: \"b" + WRITTEN + "\"\nfacts: {}\n");
        Files.writeString(
                files.resolve(RAW + "2.yaml"), "app: \"a" + WRITTEN + "\"\nfacts: {\"" + WRITTEN + "\": 1}\n");
        try (PseudoTerminal shell = built.startBetweenLooks("")) {
            shell.see(PROMPT).enter("use " + files).see("error[FACT-001]").seeLastLine(PROMPT);
            shell.type("use " + files + "/" + TAB + TAB).type("\u0003").seeLastLine(PROMPT);
            Files.delete(files.resolve(RAW + "2.yaml"));
            shell.enter("use " + files)
                    .see("using a\\x1b[2J")
                    .enter("check A.4")
                    .see("1 undecided");
            shell.enter("use")
                    .enter("status")
                    .enter("missing")
                    .enter("set breaches = []")
                    .see("*>");
            shell.enter("apps select name, title")
                    .see("1 app")
                    .enter("compare nobody")
                    .enter("close nobody");
            leavesTheTerminalUnharmed(shell);
        }
    }

    @Test
    void whatIsPastedIsText() throws Exception {
        try (PseudoTerminal shell = built.startBetweenLooks("")) {
            for (String line : new String[] {"show ", "why ", "set breaches = ", "what if "}) {
                shell.clear(PROMPT)
                        .type("\u001b[200~" + line + RAW + "\u001b[201~")
                        .see("evil")
                        .type("\r");
                shell.see("error").seeLastLine(PROMPT);
            }
            shell.enter("quit");
            assertThat(BuiltShell.settings(shell)).hasSize(2);
            // The key that clears the screen is the user's own wish.
            assertThat(shell.raw()).doesNotContain("\u001b]", "\u202e", "\u009b");
        }
    }

    @Test
    void enormousLinesAndNulAreToldAndTheSessionGoesOn() throws Exception {
        Files.createDirectories(folder);
        String enormous = "x".repeat(10_000_000);
        Path facts = Files.writeString(folder.resolve("big.yaml"), "app: \"" + enormous + "\0\"\nfacts: {}\n");
        Path nul = Files.writeString(folder.resolve("nul.yaml"), "app: a\0b\nfacts: {}\n");
        Path script = Files.writeString(folder.resolve("lines"), "show " + "x".repeat(5_000_000) + "\0\ntoc A.4\n");
        try (PseudoTerminal shell = built.startBetweenLooks("")) {
            shell.see(PROMPT).enter("use " + facts).see("error[").seeLastLine(PROMPT);
            shell.clear(PROMPT).enter("use " + nul).see("error[").seeLastLine(PROMPT);
            shell.clear(PROMPT)
                    .enter("source " + script)
                    .see("You will not sell")
                    .seeLastLine(PROMPT);
            shell.clear(PROMPT)
                    .type("\u001b[200~show " + "x".repeat(20_000) + "\0\u001b[201~\r")
                    .see("error")
                    .seeLastLine(PROMPT);
            shell.enter("quit");
            assertThat(BuiltShell.settings(shell)).hasSize(2);
            assertThat(shell.raw()).doesNotContain("\u001b]", "\u0000", "\tat dev.");
        }
    }
}
