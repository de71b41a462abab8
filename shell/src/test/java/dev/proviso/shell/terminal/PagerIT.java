package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results on a screen that is too low for them. */
@EnabledOnOs(OS.LINUX)
class PagerIT {

    private static final String CTRL_C = "\u0003";
    private static final String PAGING = "q: leave";
    private static final String START_OF_TOC = "HubSpot Developer Policy";
    private static final String END_OF_TOC = "closing.3";

    @TempDir
    Path state;

    private BuiltShell built = new BuiltShell(Path.of(""));

    @BeforeEach
    void here() {
        built = new BuiltShell(state);
    }

    @Test
    void aLongResultIsShownScreenAfterScreenAndStaysTheLastResult() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("toc").see(PAGING).see(START_OF_TOC);
            assertThat(String.join("\n", shell.lines())).doesNotContain(END_OF_TOC);
            shell.type("G").see(END_OF_TOC);
            shell.type("g").see(START_OF_TOC);
            shell.type("/transmit\r").see("B.4").type("q");
            // What was seen last stays, so that one can refer to it.
            shell.seeLastLine(PROMPT).see("B.4");
            assertThat(String.join("\n", shell.lines())).doesNotContain(PAGING);

            shell.enter("last json").see("\"policy\"").see(PAGING).type("q").seeLastLine(PROMPT);
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    /** What is broken over two rows would push the text off the screen. */
    @ParameterizedTest
    @CsvSource({"50, 'Space: go on   b: back   h: keys   q: leave'", "34, 'Space: go on   q: leave'"})
    void onANarrowScreenTheKeysStayOnOneRow(int columns, String keys) throws Exception {
        try (PseudoTerminal shell = built.startPaging(columns, 12)) {
            shell.seeLastLine("r1>").enter("show A").see("A. Data Protection.").seeLastLine(keys);
            shell.type("j").seeLastLine(keys);
            shell.type("q").seeLastLine("r1>");
        }
    }

    @Test
    void toGoOnAtTheEndIsToLeave() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("toc A").see(PAGING);
            shell.typeUntilSeen(" ", PROMPT).see("A.9").seeLastLine(PROMPT);
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    @Test
    void whatFitsIsPrintedAsItIs() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("toc A.4").see("You will not sell").seeLastLine(PROMPT);
            assertThat(shell.raw()).doesNotContain(PAGING, "\u001b[?1049h");
        }
    }

    @Test
    void controlCLeavesThePagerAndNothingElse() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("toc").see(PAGING);
            shell.typeUntilSeen(CTRL_C, PROMPT).seeLastLine(PROMPT);
            assertThat(shell.raw()).doesNotContain("interrupted", "error");
            shell.enter("toc A.4").see("You will not sell").seeLastLine(PROMPT);
            shell.enter("quit");
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void coloursAndTypographyAreKept() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("show C.3").see(PAGING).see("Integration’s legitimate");
            assertThat(shell.raw()).containsPattern("\u001b\\[[0-9;]*m[^\u001b]*C\\.3");
            shell.type("G").see("put through the HubSpot Platform").type("q").seeLastLine(PROMPT);
        }
    }

    @Test
    void theSettingAndTheEnvironmentSwitchItOff() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("set option pager off").see("pager           off");
            shell.enter("toc").see(END_OF_TOC).seeLastLine(PROMPT);
            assertThat(shell.raw()).doesNotContain(PAGING);
        }
        try (PseudoTerminal shell = built.startPaging(80, 12, "PAGER=cat")) {
            shell.see(PROMPT).enter("toc").see(END_OF_TOC).seeLastLine(PROMPT);
            assertThat(shell.raw()).doesNotContain(PAGING);
        }
    }

    @Test
    void thePagerOfThePersonIsUsed() throws Exception {
        Path paged = state.resolve("paged");
        try (PseudoTerminal shell = built.startPaging(
                80, 12, "PAGER=false", "PROVISO_PAGER=tee '" + paged + "' | head -1; read answer < /dev/tty")) {
            shell.see(PROMPT).enter("toc").see(START_OF_TOC).type("\r").seeLastLine(PROMPT);
            assertThat(Files.readString(paged)).contains(START_OF_TOC).contains(END_OF_TOC);
            shell.enter("toc A.4").see("You will not sell").seeLastLine(PROMPT);
        }
    }

    @Test
    void controlCInThePagerOfThePersonIsThePersons() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12, "PROVISO_PAGER=sed 1q; echo waiting; exec sleep 60")) {
            shell.see(PROMPT).enter("toc").see("waiting");
            shell.type(CTRL_C).seeLastLine(PROMPT);
            shell.enter("toc A.4").see("You will not sell").seeLastLine(PROMPT);
        }
    }

    @Test
    void aPagerThatIsNotThereIsNoReasonToShowNothing() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12, "PROVISO_PAGER=no-such-pager")) {
            shell.see(PROMPT)
                    .enter("toc")
                    .see(START_OF_TOC)
                    .see(PAGING)
                    .type("q")
                    .seeLastLine(PROMPT);
        }
    }

    @Test
    void anInterviewIsNotPaged() throws Exception {
        try (PseudoTerminal shell = built.startPaging(80, 12)) {
            shell.see(PROMPT).enter("ask A.4").see("also: don't know").seeLastLine(">");
            shell.enter("quit").see("Left before all was decided.").seeLastLine(PROMPT);
            assertThat(shell.raw()).doesNotContain(PAGING);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 200})
    void mistakesStandWhereTheyBelongInWhatIsPaged(int columns) throws Exception {
        String prompt = columns > 40 ? PROMPT : "r1>";
        try (PseudoTerminal shell = built.startPaging(columns, 10)) {
            shell.see(prompt).enter("show A X.99").see(PAGING).type("G");
            shell.see("no part 'X.99'").type("q").seeLastLine(prompt);
        }
    }
}
