package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions whose lines come from a pipe. */
class SessionTest {

    private final Cli cli = new Cli();
    private final String use = "use '" + Cli.example("crm-sync.yaml") + "'";

    @Test
    void thereIsNoPromptAndTheLastLineNeedsNoLineEnd() {
        Outcome outcome = cli.reading("# a comment\n\nshow A.4\nversion").run();

        assertThat(outcome.out()).startsWith("A.4  ").contains("proviso (").doesNotContain(">");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void theExitCodeIsTheMostSeriousOfTheLines() {
        assertThat(cli.session(use, "check", "set breaches = unknown", "check", "version")
                        .exit())
                .isEqualTo(3);
        assertThat(cli.session("show Z.9", "shwo", "version").exit()).isEqualTo(2);
    }

    @Test
    void quitEndsTheSession() {
        assertThat(cli.session("quit", "show A.4").out()).isEmpty();
    }

    @Test
    void theLoadedAppIsWhatCheckWhyAndFactsMean() {
        Outcome outcome = cli.session(use, "facts authentication.method", "why A.4", "check");

        assertThat(outcome.out())
                .contains("using crm-sync (Ledgerline CRM Sync): 48 of 48 facts known")
                .contains("authentication.method  authentication_method?  = oauth2")
                .contains("A.4  compliant")
                .contains("crm-sync – Ledgerline CRM Sync");
    }

    @Test
    void partsAreFoundWithoutTheirFullStopsWhereverTheyCanStand() {
        for (String command : List.of("check", "answer", "because")) {
            Outcome outcome = cli.session(use, command + " a4");

            assertThat(outcome.err()).as(command).isEmpty();
            assertThat(outcome.out()).as(command).contains("A.4");
        }
        assertThat(cli.session(use, "facts a4").err()).contains("'a4' is a part of the policy and no fact");
    }

    @Test
    void aLineThatOnlyNamesPartsShowsThem() {
        assertThat(cli.session("a4").out()).isEqualTo(cli.session("show A.4").out());
        assertThat(cli.session("A.7 § B.1").err()).contains("there is no command 'A.7'");
        assertThat(cli.session("A.7 §B.1").out()).contains("A.7  ", "B.1  ");
        assertThat(cli.session("toc C", "2").out()).contains("C.1  consent-for-customer-data");
        assertThat(cli.session("2").err()).contains("there is no command '2'");
        assertThat(cli.session("#a4").out()).isEmpty();
        assertThat(cli.session("A.4 sell").err()).contains("there is no command 'A.4'");
        assertThat(cli.run("A.4").err()).contains("there is no command 'A.4'", "write 'show A.4'");
    }

    @Test
    void aQueryOnACommandLineStandsInQuotesBehindItsCommand() {
        assertThat(cli.run("clauses", "where", "modality", "=", "power").err())
                .contains("there is no command 'clauses'", "proviso query 'clauses …'");
        assertThat(cli.run("count clauses").err()).contains("proviso query 'count clauses'");
    }

    @Test
    void withoutAnAppThereIsAWayOut() {
        assertThat(cli.session("check").err()).contains("no app is loaded", "load one with 'use FACTS'");
    }

    @Test
    void anAppCanBeStatedFactByFact() {
        Outcome outcome = cli.session(
                "set security_scan.harmful_code_found = true",
                "why B.4",
                "unset security_scan.harmful_code_found",
                "why B.4");

        assertThat(outcome.out()).containsSubsequence("B.4  violated", "is unknown now", "B.4  undecided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "set data.uses[0].purpose = sale | data.uses[0].purpose = sale",
                "set data.uses[3] = {purpose: sale} | data.uses[3] = {purpose: sale}",
                "set privacy_policy.explains = [use, collection] | privacy_policy.explains = [use, collection]",
                "set privacy_policy.url = none | privacy_policy.url = none",
                "set privacy_policy.url = \"https://example.com/a b\" | privacy_policy.url = \"https://example.com/a b\"",
                "set data.erasure_requests[1].erased_on=2026-10-28 | data.erasure_requests[1].erased_on = 2026-10-28",
                "set breaches = [] | breaches = []",
                "set breaches = unknown | breaches = unknown",
                "unset data.uses[0] | data.uses[0] is taken out; the elements behind it moved up",
                "unset data.uses[0].purpose | data.uses[0].purpose is unknown now",
            })
    void aFactOrAnyPartOfItCanBeSet(String line, String told) {
        Outcome outcome = cli.session(use, line);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().toList().get(1)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "set authentication.methd = oauth2 | did you mean 'authentication.method'?",
                "set authentication = oauth2 | 'authentication' is a group of facts; 'facts authentication' lists them",
                "set authentication.method = oauth3 | did you mean 'oauth2'?",
                "set data.uses[0].purpos = sale | did you mean 'purpose'?",
                "set data.uses[9].purpose = sale | elements count from 0; the next one to add is [3]",
                "set data.uses.purpose = sale | 'data.uses' is of type list of data_use and has no field 'purpose'",
                "set authentication.logins_audited = perhaps | write true or false",
                "set authentication.logins_audited = none | 'unset authentication.logins_audited' if it is not known",
                "set breaches[0].discovered_on = 31.12.2026 | such as 2026-11-01",
                "set authentication.method | write set authentication.method = VALUE",
                "set authentication.method = | write set authentication.method = VALUE",
                "unset data.usess | did you mean 'data.uses'?",
                "show 'A.4 | a quote ' is not closed",
                "check A.44 | there is no part of the policy, open app or file 'A.44'",
                "check A.44 | did you mean 'A.4'?",
                "because A.4 crm-snyc | did you mean 'crm-sync'?",
                "why A.4 crm-snyc | did you mean 'crm-sync'?",
                "show data.uses | 'data.uses' is a fact: 'facts data.uses' tells of it",
                "show authentication | 'authentication' is a fact: 'facts authentication' tells of it",
                "facts A.4 | 'why A.4' tells which facts it rests on",
                "open crm-sync.yaml | 'use FACTS' opens an app",
                "find the clause on resale | 'search WORDS' finds clauses; or, to ask in words, put a question mark",
                "shwo me the resale clause | did you mean 'show'? Or, to ask in words",
                "use - | standard input is where commands come from",
            })
    void mistakesAreToldAndChangeNothing(String line, String told) {
        Outcome outcome = cli.session(use, line, "check");

        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).contains("29 compliant");
    }

    @Test
    void aFileThatIsNotThereMayBeAnotherOne() {
        String directory = Cli.top().resolve("policy-data/examples").toString();

        assertThat(cli.session("use '" + directory + "/crm-snyc.yaml'").err())
                .contains("did you mean '" + directory + "/crm-sync.yaml'?");
        assertThat(cli.session("use '" + directory + "/crm-sync'").err())
                .contains("did you mean '" + directory + "/crm-sync.yaml'?");
        assertThat(cli.session("use '" + directory + "/nowhere/crm-sync.yaml'").err())
                .contains("there is no directory '" + directory + "/nowhere/' either");
    }

    @Test
    void aCommandMayBeAskedAloud() {
        assertThat(cli.session(use, "why A.4?").out()).contains("A.4  compliant");
        assertThat(cli.session(use, "check A.4 B.4?").out()).contains("2 compliant");
    }

    @Test
    void diagnosticsPointIntoTheLineAsItWasTyped() {
        assertThat(cli.session("set authentication.method = oauth3").err()).isEqualTo("""
                        set:1:25: error[FACT-004]: 'oauth3' is not a value of 'authentication.method'
                            authentication.method = oauth3
                                                    ^^^^^^
                        hint: did you mean 'oauth2'?
                        -:1: in: set authentication.method = oauth3
                        """);
    }

    @Test
    void whatIsTypedReachesNoTerminalWithLiveControlSequences() {
        Outcome outcome = cli.session(
                "show \u001b[2J\u202e",
                "\u001b]0;x\u0007",
                "set privacy_policy.url = \"\\e[2J\"",
                "facts privacy_policy");

        assertThat(outcome.out() + outcome.err())
                .doesNotContain("\u001b", "\u202e", "\u0007")
                .contains("\\x1b[2J");
    }

    @Test
    void thePolicyAndRevisionCanBeChosen() {
        Outcome outcome = cli.session("policy", "policy hubspot-developer-policy@r1", "revision r1", "revision r7");

        assertThat(outcome.out().lines())
                .containsOnly("hubspot-developer-policy@r1  HubSpot Developer Policy")
                .hasSize(3);
        assertThat(outcome.err()).contains("there is no revision of hubspot-developer-policy 'r7'");
    }

    @Test
    void theShellCanBeStartedWithAPolicyInView() {
        assertThat(cli.reading("policy")
                        .run("--policy", "hubspot-developer-policy@r1")
                        .out())
                .startsWith("hubspot-developer-policy@r1");
        assertThat(cli.reading("policy").run("shell").out()).startsWith("hubspot-developer-policy@r1");
    }
}
