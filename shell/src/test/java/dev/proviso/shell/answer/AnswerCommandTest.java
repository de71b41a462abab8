package dev.proviso.shell.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCommandTest {

    private static final String A4 =
            "You will not sell, rent, exploit, or distribute HubSpot Customer Data without express consent from the Customer.";
    private static final String SELLER = Cli.example("ad-audience-exporter.yaml");

    @TempDir
    Path folder;

    @Test
    void aReplySaysWhatTheClauseSaysHowTheAppStandsWhyAndWhatToDo() {
        Outcome outcome = new Cli().run("answer", "A.4", SELLER, "--question", "May we sell contacts?");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .containsSubsequence(
                        "you asked:",
                        "    May we sell contacts?",
                        "A.4: violated",
                        "    " + A4,
                        "— HubSpot Developer Policy, A.4 (A. Data Protection), hubspot-developer-policy@r1",
                        "By the facts that we have, the app does not comply with this. Why:",
                        "  - How has the Customer consented to this use? – “The Customer has consented as the applicable law"
                                + " demands, such as by installing the app with this use described”"
                                + " [data.uses[1].customer_consent]",
                        "To comply, one of these would do:",
                        "  1. How has the Customer consented to this use? (purpose: sale, origin: hubspot_account) – to become:"
                                + " “The Customer has consented properly, and in words or by an act meant for this very use”;"
                                + " now: “The Customer has consented as the applicable law demands, such as by installing the"
                                + " app with this use described” [data.uses[1].customer_consent]");
        assertThat(outcome.out()).doesNotContain("may follow");
    }

    @Test
    void whatIsStillNeededIsAsked() {
        assertThat(new Cli()
                        .run("answer", "A.4", Cli.example("support-chatbot.yaml"))
                        .out()
                        .lines())
                .containsSubsequence(
                        "A.4: undecided",
                        "To tell, we would need to know:",
                        "  - How has the Customer consented to this use? (purpose: exploitation, origin: hubspot_account)"
                                + " [data.uses[1].customer_consent]");
    }

    @Test
    void withoutPartsTheViolatedAndUndecidedClausesAreAnswered() {
        Outcome outcome = new Cli().run("answer", Cli.example("support-chatbot.yaml"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out().lines().filter(line -> line.endsWith(": undecided")))
                .containsExactly(
                        "A.4: undecided",
                        "A.6: undecided",
                        "B.3: undecided",
                        "C.1: undecided",
                        "D.2: undecided",
                        "F.2: undecided");
    }

    @Test
    void whereNothingIsOpenTheReplySaysSo() {
        Outcome outcome = new Cli().run("answer", Cli.example("crm-sync.yaml"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "nothing in the HubSpot Developer Policy that we can check is violated or undecided (29 compliant");
    }

    @Test
    void withoutAnAppTheClausesStandAlone() {
        Outcome outcome = new Cli().run("answer", "--question", "may my app sell customer data?", "--limit", "1");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("    may my app sell customer data?\n", "\nA.4\n", A4)
                .doesNotContain("the app");
    }

    @Test
    void aQuestionOnWhichThePolicyIsSilentIsAnsweredSo() {
        Outcome outcome = new Cli().run("answer", "--question", "quarterly zebra migration");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.out()).contains("We found nothing in the HubSpot Developer Policy");
    }

    @Test
    void whatThePolicyIsKnownToSayNothingOfIsNamed() {
        String question = "What does it cost to list an app?";

        Outcome outcome = new Cli().run("answer", "--question", question);

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.out())
                .contains(
                        "The HubSpot Developer Policy says nothing of fees for developers and listings. What comes nearest:");
        assertThat(new Cli()
                        .run("answer", "--question", question, "--format", "json")
                        .out())
                .contains("\"silent\":true,\"gap\":\"fees for developers and listings\"");
    }

    @Test
    void inTheShellTheLastQuestionAndTheAppInUseAreMeant() {
        Outcome outcome = new Cli()
                .session("use " + SELLER, "may my app sell customer data?", "answer --limit 1", "answer --findings");

        assertThat(outcome.out().lines())
                .containsSubsequence(
                        "you asked:",
                        "    may my app sell customer data?",
                        "A.4: violated",
                        "A.lead-in: violated",
                        "A.1: violated");
    }

    @Test
    void wordsThatWereSearchedForAreNotQuotedAsTheDevelopersQuestion() {
        Outcome outcome = new Cli().session("use " + SELLER, "search sell customer data", "answer --limit 1");

        assertThat(outcome.out()).contains("A.4: violated").doesNotContain("you asked");
        assertThat(new Cli()
                        .session("answer A.4 --question 'sell customer data'")
                        .out())
                .contains("you asked:", "    sell customer data");
    }

    @Test
    void aQuestionIsQuotedOnlyWithClausesThatWereFoundForIt() {
        String crm = Cli.example("crm-sync.yaml");

        assertThat(new Cli()
                        .session("use " + crm, "may we sell contacts?", "answer A.4")
                        .out())
                .contains("you asked:", "    may we sell contacts?");
        assertThat(new Cli()
                        .session("use " + crm, "may we sell contacts?", "answer D.2")
                        .out())
                .doesNotContain("you asked");
    }

    @Test
    void aQuestionIsForgottenWithTheAppAndTheRevision() {
        String crm = Cli.example("crm-sync.yaml");
        String notes = Cli.example("quick-notes.yaml");

        assertThat(new Cli()
                        .session("use " + crm, "may we sell contacts?", "use " + notes, "answer A.4", "answer")
                        .out())
                .doesNotContain("you asked");
        assertThat(new Cli()
                        .session("use " + crm, "may we sell contacts?", "revision r2", "answer A.5")
                        .out())
                .doesNotContain("you asked");
        assertThat(new Cli()
                        .session("may we sell contacts?", "use " + crm, "answer A.4")
                        .out())
                .contains("you asked:", "    may we sell contacts?");
    }

    @Test
    void aQuestionThatNamesAClauseIsNotTheDevelopers() {
        assertThat(new Cli()
                        .session(
                                "use " + SELLER,
                                "may A.4 be violated by who sells data?",
                                "answer A.4",
                                "answer --limit 1")
                        .out())
                .contains("A.4: violated")
                .doesNotContain("you asked");
    }

    @Test
    void whatIsOnlyNearToAQuestionAccusesNobody() {
        Outcome outcome = new Cli()
                .run("answer", Cli.example("newsletter-legacy.yaml"), "--question", "quarterly zebra migration");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.out())
                .contains("We found nothing in the HubSpot Developer Policy")
                .doesNotContain("violated", "To comply", "By the facts");
    }

    @Test
    void aLimitHoldsForFindingsToo() {
        Outcome outcome = new Cli().run("answer", SELLER, "--findings", "--limit", "2");

        assertThat(outcome.out().lines().filter(line -> line.endsWith(": violated")))
                .containsExactly("preamble.1: violated", "A.lead-in: violated");
    }

    @Test
    void whatWasShownLastIsWrittenToAFileIfNothingElseIsAsked() throws IOException {
        Path file = folder.resolve("reply.txt");

        new Cli().session("use " + SELLER, "may my app sell customer data?", "answer --limit 1", "answer -o " + file);

        assertThat(Files.readString(file).lines().filter(line -> line.matches("[A-F]\\..*: [a-z ]+")))
                .containsExactly("A.4: violated");
    }

    @Test
    void toComplyTellsWhatCanStillBeChangedAndThatADayIsPast() {
        String out = new Cli().run("answer", "A.7", "A.lead-in", "B.3", SELLER).out();

        assertThat(out)
                .contains(
                        "  1. On what day was the last of it erased? (requested on: 2026-08-03) – to become: at most 30 days after"
                                + " 2026-08-03 (requested on): until 2026-09-02, which is past; now: none",
                        "To comply:\n  - end what is recorded here: area: data_protection, broken by: app")
                .doesNotContain("end what is recorded here: requested on", "Who or what breaks it? – to become")
                .doesNotContain("What is the statement about? – to become");
    }

    @Test
    void toAnswerTheTicketsIsToldAsOneWay() {
        assertThat(new Cli()
                        .run("answer", "F.4", Cli.example("newsletter-legacy.yaml"))
                        .out())
                .contains(
                        "To comply:\n",
                        "On what day was the app last updated, or last checked and found to need no update? – to become: no"
                                + " earlier than 2025-11-01 (at most 365 days before 2026-11-01); now: 2023-05-30",
                        "On what day did the developer answer? (opened on: 2025-12-01) – to become: at most 5 days after"
                                + " 2025-12-01 (opened on): until 2025-12-06, which is past; now: none")
                .doesNotContain("On what day did the Customer ask?", "end what is recorded");
    }

    @Test
    void whereOnlyThePastWouldHaveToBeAnotherTheReplySaysSo() throws IOException {
        Path app = folder.resolve("late.yaml");
        Files.writeString(app, """
                app: late
                as_of: 2026-11-01
                facts:
                  proof_requests: [{requested_on: 2026-01-01, provided_on: 2026-10-01}]
                """);

        assertThat(new Cli().run("answer", "closing.1", app.toString()).out())
                .contains("Nothing that can still be changed would mend this. What should have been otherwise");
        assertThat(new Cli().run("to-comply", "closing.1", app.toString()).out())
                .contains("Nothing that can still be changed mends it; it would take one of these:");
    }

    @Test
    void consequencesAreToldOnlyIfAskedForAndOnlyAsWhatMayFollow() {
        assertThat(new Cli().run("answer", "A.4", SELLER, "--consequences").out())
                .contains("What may follow on a violation, as the policy reserves it:", "removal from the marketplace");
    }

    @Test
    void whatIsAssumedIsSaidToBe() {
        assertThat(new Cli()
                        .run("answer", "A.4", SELLER, "--assuming", "data.uses[1].customer_consent = express")
                        .out())
                .contains(
                        "A.4: compliant",
                        "or by an act meant for this very use” (assumed) [data.uses[1].customer_consent]",
                        "This reply assumes what is not established:\n  - data.uses[1].customer_consent = express");
    }

    @Test
    void anIllustrationIsSaidToBeOne() {
        assertThat(new Cli().run("answer", "A.1", "--revision", "r2").out())
                .contains("hubspot-developer-policy@r2 (draft; an illustration, not a text of HubSpot)");
    }

    @Test
    void markdownQuotesInBlocks() {
        assertThat(new Cli()
                        .run("answer", "A.4", SELLER, "--format", "markdown")
                        .out()
                        .lines())
                .containsSubsequence("### A.4: violated", "> " + A4)
                .contains("- Where does the data come from? – “It comes from or through a Customer's HubSpot account”"
                        + " (`data.uses[1].origin`)");
    }

    @Test
    void aReplyIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("reply.md");

        Outcome outcome = new Cli().run("answer", "A.4", SELLER, "--format", "markdown", "-o", file.toString());

        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(new Cli()
                        .run("answer", "A.4", SELLER, "--format", "markdown")
                        .out());
    }

    @Test
    void nothingToAnswerAndWrongPartsAreRefused() {
        assertThat(new Cli().run("answer").err()).startsWith("error: there is nothing to answer");
        assertThat(new Cli().run("answer", "A.44").err()).contains("has no part 'A.44'", "did you mean 'A.4'?");
        assertThat(new Cli().run("answer", "absent.yaml").err()).contains("cannot read 'absent.yaml'");
        assertThat(new Cli().run("answer", SELLER, Cli.example("crm-sync.yaml")).err())
                .contains("a reply is about one app");
    }

    @Test
    void aPipeGetsNoControlSequence() {
        Outcome outcome = new Cli().run("answer", "A.4", "--copy");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out() + outcome.err()).doesNotContain("\u001b").contains("-o FILE");
    }

    @Test
    void onAScreenItIsToldOnceHowAReplyIsPastedWithoutBrokenLines() {
        String hint = "Lines are broken for the screen";

        Outcome outcome = new Cli().onTerminal().session("answer A.4", "answer B.4");

        assertThat(outcome.err()).containsOnlyOnce(hint);
        assertThat(new Cli().session("answer A.4").err()).doesNotContain(hint);
        assertThat(new Cli()
                        .onTerminal()
                        .session("answer A.4 --format markdown")
                        .err())
                .doesNotContain(hint);
    }
}
