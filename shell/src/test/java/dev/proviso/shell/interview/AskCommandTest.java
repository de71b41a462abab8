package dev.proviso.shell.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews whose answers come from a pipe. */
class AskCommandTest {

    @TempDir
    Path directory;

    private final Cli cli = new Cli();

    private Outcome ask(String answers, String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "ask";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = "--by";
        line[words.length + 2] = "anna";
        return cli.reading(answers).run(line);
    }

    @Test
    void itEndsAsSoonAsAllIsDecided() {
        Outcome outcome = ask("no\nthis line is not read\n", "A.4");

        assertThat(outcome.out()).contains("data.uses  is there any?", "→ A.4 is not applicable", "All is decided.");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aQuestionQuotesTheClauseItIsFor() {
        assertThat(ask("", "B.5").out().replaceAll("\\s+", " "))
                .contains("for B.5 “You will not attempt to reverse engineer");
    }

    @Test
    void aListIsToldElementByElementAndCountsOnceItIsComplete() {
        Outcome outcome = ask("yes\nservice\nyes\nsale\n1\n3\nno\n", "A.4");

        assertThat(outcome.out())
                .containsSubsequence(
                        "data.uses[0].purpose",
                        "Is there another one?",
                        "data.uses[1].purpose",
                        "Is there another one?  data.uses, 2 told",
                        "→ A.4 is violated");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void aListWhoseEndWasNotToldIsSpokenOf() {
        Outcome outcome = ask("yes\nsale\nquit\n", "A.4");

        assertThat(outcome.out()).contains("Not kept        data.uses: ").doesNotContain("facts known");
        assertThat(ask("no\n", "A.4").out()).doesNotContain("Not kept");
    }

    @Test
    void aFieldThatCannotMatterIsNotAskedFor() {
        // A service cannot be a sale, so nobody wants to know how the Customer consented to it.
        assertThat(ask("yes\nservice\nno\n", "A.4").out())
                .doesNotContain("customer_consent", "data.uses[0].origin")
                .contains("→ A.4 is compliant");
    }

    @Test
    void backTakesTheLastAnswerBackAndWhyTellsWhatItIsFor() {
        Outcome outcome = ask("back\nwhy\nyes\nback\nno\n", "A.4");

        assertThat(outcome.out())
                .containsSubsequence(
                        "This is the first question.", "It may decide A.4", "data.uses[0].purpose", "All is decided");
    }

    @Test
    void somethingIsLookedUpInBetweenAndTheQuestionIsPutAgain() {
        Outcome outcome = ask("show A.9\nwho has to be told of a breach?\n? resell contacts\nno\n", "A.4");

        assertThat(outcome.out())
                .containsSubsequence(
                        "data.uses  is there any?",
                        "A.9  report-breaches  hubspot-developer-policy@r1",
                        "data.uses  is there any?",
                        "A.9  report-breaches",
                        "data.uses  is there any?",
                        "A.4  no-sale-without-express-consent",
                        "data.uses  is there any?",
                        "All is decided.");
        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aLookUpThatFailsIsToldAndTheInterviewGoesOn() {
        Outcome outcome = ask("show A.44\nno\n", "A.4");

        assertThat(outcome.err()).contains("has no part 'A.44'");
        assertThat(outcome.out()).contains("All is decided.");
    }

    @Test
    void quotesMakeAnAnswerOfWhatReadsLikeALookUp() {
        Outcome outcome = ask("\"show A.4\"\nquit\n", "A.5");
        Outcome other = ask("show A.4\nquit\n", "A.5");

        assertThat(outcome.out()).doesNotContain("no-sale-without-express-consent");
        assertThat(other.out()).contains("no-sale-without-express-consent");
    }

    @Test
    void aCommandThatHasToWaitSaysSo() {
        Outcome outcome = ask("check A.4\nno\n", "A.4");

        assertThat(outcome.out()).contains("'check' waits until the interview is over: 'quit' ends it");
    }

    @Test
    void whatIsNotKnownStaysUnknownAndIsToldAtTheEnd() {
        Outcome outcome = ask("don't know\n", "B.5");

        assertThat(outcome.out())
                .contains(
                        "Nothing that can still be asked decides anything more.",
                        "Undecided       B.5",
                        "Not known       reverse_engineering_attempted");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @Test
    void whatIsSkippedIsAskedAgainAtTheEnd() {
        Outcome outcome = ask("skip\nno\nno\n", "B.4", "B.5");

        assertThat(outcome.out()).contains("→ B.4 is compliant", "→ B.5 is compliant", "All is decided.");
    }

    @Test
    void anotherQuestionCanBeTurnedTo() {
        Outcome outcome = ask("list\ngo 2\nno\nquit\n", "B.4", "B.5");

        assertThat(outcome.out()).contains("  1  ", "  2  ", "Left before all was decided.");
        assertThat(outcome.out().lines().filter(line -> line.contains("→"))).hasSize(1);
    }

    @Test
    void judgementsComeLastAndAreMarked() {
        Outcome outcome = ask("", "F.1");

        assertThat(outcome.out()).doesNotContain("A judgement");
        assertThat(ask("no\n", "F.1").out())
                .containsSubsequence(
                        "All that can be observed was asked; what is left are judgements.",
                        "A judgement: only a person can tell.");
    }

    @Test
    void answersAreFactsWithEvidence() throws IOException {
        Path file = directory.resolve("app.yaml");

        Outcome outcome = ask("no because ticket 4711\n", "B.5", "--out", file.toString());

        assertThat(outcome.out()).contains("saved unnamed to " + file);
        assertThat(Files.readString(file))
                .contains(
                        "reverse_engineering_attempted: false",
                        "{method: interview, attested_by: anna, collected: 2026-11-20, note: ticket 4711}");
    }

    @Test
    void anAppsOwnFileIsChangedInPlace() throws IOException {
        Path file = directory.resolve("app.yaml");
        Files.writeString(file, "# kept\napp: mine\nfacts:\n  breaches: []   # none so far\n");

        ask("no\n", file.toString(), "B.5", "--out", file.toString());

        assertThat(Files.readString(file)).startsWith("""
                        # kept
                        app: mine
                        facts:
                          breaches: []   # none so far
                          reverse_engineering_attempted: false
                        """).contains("evidence:");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverAndNobodyIsAskedInVain() throws IOException {
        Path file = directory.resolve("other.yaml");
        Files.writeString(file, "app: other\nfacts: {}\n");

        Outcome outcome = ask("no\n", "B.5", "--out", file.toString());

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is a file");
        assertThat(Files.readString(file)).isEqualTo("app: other\nfacts: {}\n");
    }

    @Test
    void answersThatAreWrittenNowhereAreSpokenOf() {
        assertThat(ask("no\n", "B.5").err()).contains("The answers were not written anywhere: --out FILE does.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B.5 | perhaps | this is a question for yes or no",
                "A.4 | perhaps | this is a question for yes or no",
                "E.1 | logos | 'logos' is not a value",
                "B.2.a | oauth3 | write one of oauth2_per_guide",
                "E.1 | ,logo,[ | never closed",
            })
    void mistakesAreToldWithAWayToMendThemAndAskedAgain(String clause, String answer, String told) {
        Outcome outcome = ask(answer + "\n", clause);

        assertThat(outcome.out()).contains("? ").contains(told);
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E.1 | 2 | [logo]",
                "E.1 | name, 4 | [name, trade_dress]",
                "E.1 | [logo, name] | [logo, name]",
                "E.1 | none | []",
                "B.2.a | oauth2_p | oauth2_per_guide",
                "B.2.a | 5 | user_password",
            })
    void choicesAreMadeByNumberNameOrItsBeginning(String clause, String answer, String value) {
        String line = ask(answer + "\n", clause, "--format", "json").out();

        assertThat(line.replace("\"", "").replace(",", ", ")).contains("value:" + value);
    }

    @Test
    void hostileAnswersHarmNoTerminal() {
        Outcome outcome = ask("\u001b]52;c;aGk=\u0007\n" + "x".repeat(100_000) + "\n[[[[[[\n{\n\u0000\n", "B.2.a");

        assertThat(outcome.out() + outcome.err()).doesNotContain("\u001b", "\u0007", "internal error");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i dont know", "I dont know", "don’t know", "I don’t know", "idk", "dunno"})
    void notToKnowIsSaidInManyWays(String answer) {
        assertThat(ask(answer + "\n", "A.4").out()).contains("Not known       data.uses");
    }

    @Test
    void aReasonStandsBehindAnAnswer() {
        assertThat(ask("because bob\nno\n", "A.4").out())
                .contains("'because' stands behind an answer", "as in: yes because bob");
        assertThat(ask("no, because bob told me\n", "A.4").out()).contains("All is decided.");
    }

    @Test
    void aDayThatIsWrittenOtherwiseIsToldHowItIs() {
        assertThat(ask("yes\n2026-8-2\n2026/08/20\n2026-13-1\n", "A.7").out())
                .contains("did you mean 2026-08-02?", "did you mean 2026-08-20?", "write year, month and day");
    }
}
