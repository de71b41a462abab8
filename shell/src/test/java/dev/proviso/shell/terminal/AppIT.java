package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Working on an app in the built shell. */
@EnabledOnOs(OS.LINUX)
class AppIT {

    @TempDir
    Path state;

    private PseudoTerminal shell() throws IOException {
        return shell(80);
    }

    private PseudoTerminal shell(int columns) throws IOException {
        return new BuiltShell(state).start(columns, "xterm-256color");
    }

    @Test
    void anAppIsCheckedBeforeAndAfterAChange() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use policy-data/examples/crm-sync.yaml").see("using crm-sync");
            shell.enter("check").see("Not applicable");
            shell.enter("set data.uses[0].customer_consent = missing").see("data.uses[0].customer_consent = missing");
            shell.enter("set data.uses[0].purpose = sale").see("crm-sync*>");
            shell.enter("check A.4").see("1 violated").see("You will not sell").see("to comply");
            shell.enter("unset data.uses").see("data.uses is unknown now");
            shell.enter("check A.4").see("1 undecided");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void aCheckFitsTheWidthAndNoWordIsTorn(int columns) throws Exception {
        try (PseudoTerminal shell = shell(columns)) {
            shell.see(PROMPT)
                    .enter("use policy-data/examples/ad-audience-exporter.yaml")
                    .see("using ad-audience");
            shell.enter("check A.4 B.4")
                    .see("1 violated, 1 compliant")
                    .see("intercept, or")
                    .seeLastLine(columns > 60 ? BuiltShell.prompt("ad-audience-exporter") : "r1 ad-audience-exporter>");

            List<String> lines = shell.lines();
            assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
                    .contains(
                            "A.4 You will not sell, rent, exploit, or distribute HubSpot Customer Data without express"
                                    + " consent from the Customer. because data.uses[1].customer_consent = proper (line 10);",
                            "to comply data.uses[1].customer_consent = express instead of proper",
                            "What may follow, as the policy reserves it: blocked from connecting to the HubSpot Platform;");
            // The page is as wide as the terminal, or the width that is good to read.
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line.stripTrailing()).hasSizeGreaterThan(columns * 3 / 5));
        }
    }

    @Test
    void whatIsViolatedIsExplainedMendedAndTried() throws Exception {
        String app = BuiltShell.prompt("ad-audience-exporter");
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("use policy-data/examples/ad-audience-exporter.yaml")
                    .clear(app);
            shell.enter("because A.4")
                    .see("data.uses[1].purpose = sale  (line 10)")
                    .clear(app);
            shell.enter("to comply A.4")
                    .see("1. data.uses[1].customer_consent = express instead of proper")
                    .clear(app);
            shell.enter("what if data.uses[1].customer_consent = express")
                    .see("A.4  violated → compliant")
                    .clear(app);
            shell.enter("use policy-data/examples/quick-notes.yaml").see("using quick-notes");
            shell.enter("missing A.4").see("may decide A.4").clear(BuiltShell.prompt("quick-notes"));
            shell.enter("compare ad-audience-exporter")
                    .see("proof_requests")
                    .seeLastLine(BuiltShell.prompt("quick-notes"));
            shell.enter("apps select name, verdict(A.4)").see("2 apps");
        }
    }

    @Test
    void aReplyIsCopiedToTheClipboardOfTheTerminal() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT)
                    .enter("answer A.4 policy-data/examples/ad-audience-exporter.yaml --format markdown --copy")
                    .see("was sent to the clipboard")
                    .seeLastLine(PROMPT);

            Matcher sequence =
                    Pattern.compile("\u001b\\]52;c;([A-Za-z0-9+/=]+)\u0007").matcher(shell.raw());
            assertThat(sequence.find()).isTrue();
            assertThat(new String(Base64.getDecoder().decode(sequence.group(1)), StandardCharsets.UTF_8))
                    .isEqualTo(new Cli()
                            .run("answer", "A.4", Cli.example("ad-audience-exporter.yaml"), "--format", "markdown")
                            .out());
            assertThat(shell.lines()).noneMatch(line -> line.contains("52;c;"));
        }
    }

    @Test
    void theWordsOfAClauseAreCopiedWithWhereTheyStand() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("copy A.4").see("copied A.4").seeLastLine(PROMPT);

            Matcher sequence =
                    Pattern.compile("\u001b\\]52;c;([A-Za-z0-9+/=]+)\u0007").matcher(shell.raw());
            assertThat(sequence.find()).isTrue();
            assertThat(new String(Base64.getDecoder().decode(sequence.group(1)), StandardCharsets.UTF_8))
                    .isEqualTo("""
                            You will not sell, rent, exploit, or distribute HubSpot Customer Data without express \
                            consent from the Customer.

                            — HubSpot Developer Policy, A.4 (A. Data Protection), hubspot-developer-policy@r1
                            """);
        }
    }

    @Test
    void hostileFactsLeaveTheTerminalUnharmed() throws Exception {
        Path facts = state.resolve("hostile.yaml");
        Files.writeString(facts, """
                app: "evil\\e]0;title\\a\\e]52;c;aGk=\\a\\e[2J\\u202Eapp"
                facts:
                  privacy_policy: {url: "https://example.com/\\e[31m\\u009b2J"}
                """);
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use " + facts).see("using evil\\x1b]0;title");
            shell.enter("facts privacy_policy.url").see("\\x1b[31m\\x9b2J");
            shell.enter("check").see("<U+202E>app");

            assertThat(shell.raw()).doesNotContain("\u001b]0;title", "\u001b]52", "\u202e", "\u009b");
        }
    }
}
