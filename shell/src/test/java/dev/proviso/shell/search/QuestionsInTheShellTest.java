package dev.proviso.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person who is asked sees of a question at once. */
class QuestionsInTheShellTest {

    private static final String USE = "use " + Cli.example("ad-audience-exporter.yaml");

    @Test
    void ofTheAppInUseTheVerdictIsToldAndTheReasonOfTheFirst() {
        String out = new Cli()
                .session(USE, "search --by words --limit 2 sell customer data")
                .out();

        assertThat(out)
                .contains("1  A.4  violated  no-sale-without-express-consent")
                .contains("    because     data.uses[1].customer_consent = proper  (line 10)")
                .containsPattern("\n2  [A-Z.0-9a-z]+  (violated|compliant|undecided|not applicable|followed)  ");
        assertThat(out.split("\n2  ", 2)[1]).doesNotContain("because  ");
    }

    @Test
    void withoutAnAppThereIsNoVerdict() {
        assertThat(new Cli()
                        .session("search --by words --limit 1 sell customer data")
                        .out())
                .startsWith("1  A.4  no-sale-without-express-consent\n");
    }

    @Test
    void programsAreToldTheVerdictsToo() {
        assertThat(new Cli()
                        .session(USE, "search --by words --limit 1 --format json sell customer data")
                        .out())
                .contains("\"app\":\"ad-audience-exporter\"")
                .contains("\"id\":\"no-sale-without-express-consent\",\"verdict\":\"violated\"");
    }

    @Test
    void aKnownGapIsToldByItsTopicAboveTheClauses() {
        Outcome outcome = new Cli().session("What does it cost to list an app?");
        Outcome json = new Cli().run("search", "what does it cost to list an app", "--format", "json");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err()).isEqualTo("""
                        note: hubspot-developer-policy@r1 says nothing of fees for developers and listings
                        hint: the clauses shown are the nearest
                        """);
        assertThat(outcome.out()).startsWith("1  ").contains("\n3  ").doesNotContain("\n4  ");
        assertThat(json.out()).contains("\"silent\":true,\"gap\":\"fees for developers and listings\"");
    }

    @Test
    void anAppInUseHasNoReasonToGiveWhereThePolicyIsSilent() {
        Outcome outcome = new Cli().session(USE, "What does it cost to list an app?");

        assertThat(outcome.err()).contains("says nothing of fees for developers and listings");
        assertThat(outcome.out()).doesNotContain("because  ");
    }

    @Test
    void whatNamesAPartOrIsQuotedIsNoGap() {
        Outcome named = new Cli().run("search", "what does it cost to list an app under A.4");
        Outcome quoted = new Cli().run("search", "what does it cost to list an \"Application\"");

        assertThat(named.exit()).isZero();
        assertThat(named.out()).startsWith("A.4  ");
        assertThat(quoted.exit()).isZero();
    }

    /** A name in quotes is none of the policy's words, and the question is one all the same. */
    @Test
    void quotesInAQuestionNeedNotBeThePolicysWords() {
        Outcome question = new Cli().session("May I sell the data of \"Acme Corp\" to others?");

        assertThat(question.exit()).isZero();
        assertThat(question.out()).startsWith("1  A.4  ");
        assertThat(new Cli().session("search \"Acme Corp\"").exit()).isEqualTo(1);
    }

    @Test
    void quotesAmongOtherWordsNeedNotEither() {
        assertThat(new Cli()
                        .session("search can I call it the \"official Salesforce connector\"")
                        .exit())
                .isZero();
    }

    @Test
    void anyNumberOfQuotesIsStillAQuestion() {
        Outcome quotes = new Cli().session("search --by words " + "\"zebra\" ".repeat(20_000));

        assertThat(quotes.err()).startsWith("error: nothing in hubspot-developer-policy@r1 has these words together");
        assertThat(quotes.exit()).isEqualTo(1);
    }

    @Test
    void whatIsFarBehindTheFirstIsLeftOut() {
        String few = new Cli()
                .session("search --by words --format json mislead about performance and data")
                .out();
        String many = new Cli()
                .session("search --by words --limit 5 --format json mislead about performance and data")
                .out();

        assertThat(few.split("\"clause\"", -1)).hasSize(1 + 3);
        assertThat(many.split("\"clause\"", -1)).hasSize(1 + 5);
    }

    /** In what its rule asks nobody looks for a word that the clause does not have. */
    @Test
    void onlyWordsOfTheClauseAreToldToStandForOthers() {
        assertThat(new Cli()
                        .session("search --by words --limit 1 resell contact lists")
                        .out())
                .startsWith("1  ")
                .doesNotContain("“resell”: sale");
    }

    @Test
    void theAnswerToSuchAQuestionFindsTheSame() {
        assertThat(new Cli()
                        .session("May I sell the data of \"Acme Corp\" to others?", "answer --limit 1")
                        .out())
                .contains("    May I sell the data of \"Acme Corp\" to others?")
                .contains("— HubSpot Developer Policy, A.4 ");
    }

    @Test
    void aLetterIsAskedForWhatItAsks() {
        String letter = """
                Hi HubSpot team,

                we're happy with proviso.example.com. May we sell the data
                of our customers? Our app "SyncIt" stores names; it's for backups.

                Thanks,
                Bob
                """;
        Cli cli = new Cli();
        Outcome outcome = cli.run("-c", letter + "answer --limit 1");

        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.out())
                .startsWith("1  A.4  ")
                .contains("you asked:\n\n    May we sell the data of our customers?\n");
    }

    @Test
    void theQuotedLetterOfAnEarlierMailIsReadToo() {
        String letter = "> Dear all,\n> may we sell\n> customer data?\n> Bob";

        assertThat(new Cli().run("-c", letter + "\nanswer --limit 1").out())
                .contains("    may we sell customer data?\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is a Customer?",
                "What does Customer mean?",
                "what's meant by \"customer\"?",
                "who is the Customer?",
            })
    void whatATermMeansIsToldBeforeTheClausesThatUseIt(String question) {
        assertThat(new Cli().session(question).out())
                .startsWith("Customer (Customers)  defined in Developer Terms\n1  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is a breach of Customer data?", "does a Customer mean harm?", "Customer?"})
    void noOtherQuestionIsTakenForOne(String question) {
        assertThat(new Cli().session(question).out()).doesNotContain("defined in");
    }
}
