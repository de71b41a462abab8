package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Keys of the line editor: completion, history, lines that go on, and the keys that a person likes otherwise. */
@EnabledOnOs(OS.LINUX)
class LineEditingIT {

    private static final String TAB = "\t";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_E = "\u0005";
    private static final String CTRL_X = "\u0018";
    private static final String ESCAPE = "\u001b";
    private static final String RIGHT = "\u001bOC";
    private static final String UP = "\u001bOA";

    @TempDir
    Path state;

    private PseudoTerminal shell() throws IOException {
        return new BuiltShell(state).start();
    }

    @Test
    void pastedLinesWaitForEnterAndRunOneAfterTheOther() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("\u001b[200~show A.9\rshow C.2\u001b[201~").see("> show C.2");
            assertThat(shell.raw()).doesNotContain("must contact all affected");
            shell.type("\r").see("you must contact all affected").see("C.2  no-sensitive-information");
        }
    }

    @Test
    void tabCompletesACommandAndListsLabelsWithTheirWords() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("revis" + TAB).see(PROMPT + " revision").type(CTRL_C);
            shell.seeLastLine(PROMPT).type("show A.").type(TAB).see("You will not sell");
        }
    }

    @Test
    void tabOffersTheValuesOfAnEnumeration() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("set authentication.method = ").type(TAB).see("single_sign_on");
            shell.type("oau" + TAB).see("method = oauth2").type("\r").see("authentication.method = oauth2");
        }
    }

    @Test
    void tabCompletesFileNames() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .type("use policy-d" + TAB)
                    .see("use policy-data/")
                    .type("ex" + TAB)
                    .see("use policy-data/examples/")
                    .type("crm" + TAB)
                    .see("crm-sync.yaml")
                    .type("\r")
                    .see("using crm-sync");
            shell.seeLastLine("hubspot-developer-policy@r1 crm-sync>");
        }
    }

    @Test
    void tabGoesOnWithAQueryAndAnUnfinishedOneGoesOnOnTheNextLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("clauses where modal" + TAB).see("modalit").type(CTRL_C);
            shell.seeLastLine(PROMPT).type("clauses where modality = pro" + TAB).see("modality = prohibition");
            shell.enter(" and")
                    .see("…>")
                    .enter("text mentions \"customer data\" select label")
                    .see("4 clauses");
            shell.enter("use policy-data/examples/crm-sync.yaml").see("using crm-sync");
            shell.enter("what if data.uses[0].purpose = sale, data.uses[0].customer_consent = proper")
                    .see("2 of 46 verdicts would change.");
            shell.type(UP).see("> what if data.uses[0].purpose = sale").type(CTRL_C);
        }
    }

    @Test
    void anOpenBracketGoesOnOnTheNextLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("set privacy_policy.explains = [collection,")
                    .see("[>");
            shell.enter("use]").see("privacy_policy.explains = [collection, use]");
        }
    }

    @Test
    void escapeAndEnterGoOnOnAFurtherLine() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .type("clauses in A")
                    .type(ESCAPE + "\r")
                    .type("limit 1\r")
                    .see("1 clause");
        }
    }

    @Test
    void linesAreRememberedFromOneSessionToTheNextForTheirOwnerAlone() throws Exception {
        try (PseudoTerminal first = shell()) {
            first.see(PROMPT).enter("show A.7").see("requests for their data").enter("quit");
            assertThat(first.exit()).isZero();
        }
        try (PseudoTerminal second = shell()) {
            second.see(PROMPT).type(UP).type(UP).seeLastLine(PROMPT + " show A.7");
            second.type(CTRL_C).enter("history").see("show A.7");
            second.enter("history /A.7$/").see("show A.7").enter("history /nothing alike/");
        }
        Path history = state.resolve("proviso/history");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history.resolveSibling("."))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatWasTypedBeforeIsSuggestedAndTakenOverByAKey() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("show A.9").see("you must contact all affected");
            shell.seeLastLine(PROMPT)
                    .type("sho")
                    .seeLastLine(PROMPT + " show A.9")
                    .type(RIGHT + "\r");
            shell.seeLastLine(PROMPT).enter("history").see("1  show A.9");
            shell.seeLastLine(PROMPT).type("set option suggestions off\r").see("suggestions     off");
            shell.seeLastLine(PROMPT).type("sho");
            shell.seeLastLine(PROMPT + " sho");
        }
    }

    @Test
    void aLineIsEditedInTheEditorOfThePerson() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("toc A.4").see("> toc A.4").type(CTRL_X + CTRL_E);
            shell.seeLastLine(PROMPT + " toc B.4").type("\r").see("HubSpot Developer Policy");
            shell.seeLastLine(PROMPT);
        }
    }

    @Test
    void aLineOfTheHistoryIsRunAgainByItsNumber() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("toc A.4").see("A.4").enter("show A.9").see("you must contact all affected");
            shell.enter("!1").see("You will not sell").seeLastLine(PROMPT);
        }
    }

    @Test
    void settingsAreKeptAndTheKeysOfViAreThere() throws Exception {
        try (PseudoTerminal first = shell()) {
            first.see(PROMPT).enter("settings editing-mode vi --save").see("editing-mode    vi");
            first.enter("settings prompt '{policy} $ ' --save")
                    .see("hubspot-developer-policy $")
                    .enter("quit");
            assertThat(first.exit()).isZero();
        }
        try (PseudoTerminal second = shell()) {
            second.see("hubspot-developer-policy $").type("shwo A.9").type(ESCAPE);
            second.type("0cw").type("show").type("\r").see("you must contact all affected");
        }
    }

    @Test
    void inTheCommandsOfViEscapeDoesNothing() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("settings editing-mode vi").see("editing-mode    vi");
            shell.seeLastLine(PROMPT).type("why B.4").seeLastLine(PROMPT + " why B.4");
            // With no key behind it, as when a person waits, Escape is itself and not the start of an arrow key.
            shell.type(ESCAPE);
            Thread.sleep(300);
            shell.type(ESCAPE);
            Thread.sleep(300);
            shell.type("dd").seeLastLine(PROMPT).type("itoc A.9\r").see("HubSpot Developer Policy");
        }
    }
}
