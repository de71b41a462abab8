package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.fact.Facts;
import dev.proviso.shell.Cli;
import dev.proviso.shell.TestCommands;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private final Session session = new Session(() -> LocalDate.of(2026, 11, 20));
    private final Suggestions suggestions = new Suggestions(TestCommands.all(), session);

    private List<Suggestion> at(String line) {
        LineParser.Words words = LineParser.Words.of(line, line.length());
        return suggestions.at(words.words(), words.wordIndex());
    }

    /** What is offered inside a query, or behind {@code assuming}. */
    private List<String> inLanguage(String line) {
        LanguageWord word = LanguageWord.at(line, line.length()).orElseThrow();
        return suggestions.inLanguage(word).stream().map(Suggestion::value).toList();
    }

    private List<String> values(String line) {
        return at(line).stream().map(Suggestion::value).toList();
    }

    @Test
    void theFirstWordIsACommandWithItsSummary() {
        assertThat(at(""))
                .extracting(Suggestion::value)
                .contains("show", "check", "set", "quit")
                .doesNotContain("shell");
        assertThat(at("ch"))
                .filteredOn(s -> s.value().equals("check"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.description()).isEqualTo("evaluate apps against every clause");
                    assertThat(check.group()).isEqualTo("Check an app");
                });
    }

    @Test
    void labelsComeWithTheWordsOfTheClause() {
        assertThat(at("show A."))
                .filteredOn(s -> s.value().equals("A.4"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.description()).startsWith("You will not sell"));
        assertThat(values("why ")).contains("A", "A.4", "preamble.1").doesNotContain("no-sale-without-express-consent");
        assertThat(values("why n")).contains("A.4", "no-sale-without-express-consent");
    }

    @Test
    void commandsOfTwoWordsGoOn() {
        assertThat(values("to ")).containsExactly("comply");
        assertThat(values("what ")).containsExactly("if");
        assertThat(values("to comply ")).contains("A.4");
        assertThat(values("To comply ")).contains("A.4");
        assertThat(values("to comply A.4 --")).contains("--all");
        assertThat(values("what is ")).isEmpty();
    }

    @Test
    void settingsWithCommandsOfTheirOwnOfferTheirValues() {
        assertThat(values("timing ")).containsExactly("on", "off");
        assertThat(values("mode ")).contains("json", "csv");
        assertThat(values("theme ")).contains("light");
    }

    /** One knows what an app is called, and not where its file lies. */
    @Test
    void factsFilesBelowAreOfferedByTheStartOfTheirNames() {
        assertThat(values("use slips-te")).contains("src/test/files/slips-test.yaml");
        assertThat(values("check slips-te")).contains("src/test/files/slips-test.yaml");
        assertThat(values("use ")).doesNotContain("src/test/files/slips-test.yaml");
        assertThat(values("source slips-te")).doesNotContain("src/test/files/slips-test.yaml");
    }

    @Test
    void optionsAndTheirValuesAreOffered() {
        assertThat(values("show --"))
                .contains("--rules", "--format", "--policy")
                .doesNotContain("--on");
        assertThat(values("check --format ")).containsExactly("text", "json", "jsonl");
        assertThat(values("why --param ")).contains("erasure_deadline=");
        assertThat(values("show --policy ")).containsExactly("hubspot-developer-policy");
    }

    @Test
    void factsAndTheirFieldsAreOffered() {
        assertThat(values("set ")).contains("authentication.method", "data.uses", "data.uses[0].purpose");
        assertThat(values("unset auth")).contains("authentication.method");
        assertThat(values("facts ")).contains("authentication", "authentication.method");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`set authentication.method = ` | oauth2",
                "`set authentication.method=` | none",
                "`set authentication.logins_audited = ` | true",
                "`set data.uses[0].purpose = s` | sale",
                "`set privacy_policy.explains = [use, ` | collection",
                "`set data.uses[0] = {` | purpose:",
                "`set data.uses[0] = {purpose: ` | sale",
                "`set breaches[0].discovered_on = ` | 2026-11-20",
            })
    void behindTheSignOfEqualityTheTypeDecides(String line, String value) {
        assertThat(values(line)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`count ` | clauses",
                "`query ` | findings",
                "`clauses ` | where",
                "`clauses where ` | modality",
                "`clauses where mod` | modality",
                "`clauses where modality ` | in",
                "`clauses where modality = ` | prohibition",
                "`clauses where modality in {power, pro` | prohibition",
                "`clauses where modality = power ` | and",
                "`clauses where reads(` | data.uses",
                "`clauses where refers to ` | A.4",
                "`clauses where uses term ` | `\"Application\"`",
                "`clauses in ` | A",
                "`apps where ` | breaches",
                "`apps where violated(` | A.4",
                "`apps where verdict(A.4) = ` | undecided",
                "`apps where authentication.method = ` | oauth2",
                "`clauses sort ` | by",
                "`apps assuming ` | breaches",
                "`apps assuming authentication.method = ` | oauth2",
                "`check assuming ` | data.uses[0].purpose",
                "`check assuming data.uses[0].purpose = ` | sale",
                "`what if breaches = unknown, authentication.method = ` | oauth2",
            })
    void inAQueryTheGrammarAndTheSourceDecide(String line, String value) {
        assertThat(inLanguage(line)).contains(value);
    }

    @Test
    void whatCannotStandThereIsNotOffered() {
        assertThat(inLanguage("clauses in ")).doesNotContain("A.4", "modality");
        assertThat(inLanguage("clauses where modality = ")).doesNotContain("text", "where");
        assertThat(inLanguage("clauses where mistake mistake ")).isEmpty();
    }

    @Test
    void theAppsOfTheSessionAreOfferedWhereAnAppIsNamed() {
        session.load(LoadedApp.typed(Facts.none("my-app")));

        assertThat(inLanguage("findings of ")).containsExactly("my-app");
        assertThat(inLanguage("facts where unknown(")).containsExactly("my-app");
    }

    @Test
    void queriesStartLinesToo() {
        assertThat(values("")).contains("clauses", "findings", "count");
    }

    @Test
    void theWordsOfAQueryHaveTheColorOfTheirKind() {
        LineHighlighter highlighter = new LineHighlighter(TestCommands.all(), session, true);
        String line = "clauses where modality = power and refers to A.4 --format csv";

        assertThat(highlighter.colored(line).toString()).isEqualTo(line);
        assertThat(List.of(
                        style(highlighter, line, 0),
                        style(highlighter, line, line.indexOf("where")),
                        style(highlighter, line, line.indexOf("modality")),
                        style(highlighter, line, line.indexOf("A.4"))))
                .doesNotContain(AttributedStyle.DEFAULT)
                .doesNotHaveDuplicates();
        assertThat(style(highlighter, line, line.indexOf("--"))).isNotEqualTo(AttributedStyle.DEFAULT);
    }

    @Test
    void whatASetHoldsAlreadyIsNotOfferedAgain() {
        assertThat(values("set privacy_policy.explains = [use, ")).doesNotContain("use");
    }

    @Test
    void filesAreOfferedByTheirDirectory() {
        String examples = Cli.top().resolve("policy-data/examples") + "/";

        assertThat(values("use " + examples)).contains(examples + "crm-sync.yaml", examples + "meeting-scheduler.json");
        assertThat(values("use " + Cli.top() + "/"))
                .contains(Cli.top() + "/docs/")
                .doesNotContain(Cli.top() + "/README.md");
    }

    @Test
    void topicsAndCommandsHaveHelp() {
        assertThat(values("help ")).contains("check", "exit-codes");
    }

    @Test
    void anUnknownCommandOffersNothing() {
        assertThat(values("frobnicate ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "show A.4 | ",
                "show 'A.4 | '",
                "set a = [b, {c: | [{",
                "set a = [b] | ",
                "search [b | ",
                "show customer's | ",
                "clauses where | …",
                "clauses where modality = | …",
                "clauses where violated( | …",
                "clauses | ",
                "clauses where modality = power | ",
                "clauses wehre modality | ",
                "clauses where --format csv | ",
                "check assuming | …",
                "what if breaches = {} | ",
            })
    void aLineGoesOnWhileSomethingIsOpen(String line, String open) {
        assertThat(LineParser.openAtEnd(line)).isEqualTo(open == null ? "" : open);
    }

    @Test
    void whatIsKnownHasTheColorOfItsKindAndWhatIsNotIsMarked() {
        LineHighlighter highlighter = new LineHighlighter(TestCommands.all(), session, true);
        AttributedStyle wrong =
                AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline();

        assertThat(style(highlighter, "shwo A.4", 0)).isEqualTo(wrong);
        assertThat(style(highlighter, "sho", 0)).isEqualTo(AttributedStyle.DEFAULT);
        assertThat(style(highlighter, "show A.4", 5)).isNotEqualTo(AttributedStyle.DEFAULT);
        assertThat(style(highlighter, "show A.99 B.1", 5)).isEqualTo(wrong);
        assertThat(style(highlighter, "set authentication.methd = x", 5)).isEqualTo(wrong);
        assertThat(style(highlighter, "show --nonsense A.1", 6)).isEqualTo(wrong);
        assertThat(highlighter.colored("set a = [b,  {c: d}]").toString()).isEqualTo("set a = [b,  {c: d}]");
    }

    @Test
    void withoutColorNothingIsMarked() {
        LineHighlighter highlighter = new LineHighlighter(TestCommands.all(), session, false);

        assertThat(style(highlighter, "shwo", 0)).isEqualTo(AttributedStyle.DEFAULT);
    }

    private static AttributedStyle style(LineHighlighter highlighter, String line, int column) {
        return highlighter.colored(line).styleAt(column);
    }

    @Test
    void aQueryAboutChangesOffersRevisionsFieldsAndValues() {
        assertThat(values("ch")).contains("changes");
        assertThat(inLanguage("changes ")).contains("from");
        assertThat(inLanguage("changes from ")).contains("r1", "r2");
        assertThat(inLanguage("changes from r1 ")).contains("to");
        assertThat(inLanguage("changes from r1 to ")).contains("r1", "r2");
        assertThat(inLanguage("changes from r1 to r2 in ")).contains("A", "B").doesNotContain("A.4");
        assertThat(inLanguage("changes from r1 to r2 where ")).contains("kind", "effect", "redline");
        assertThat(inLanguage("changes from r1 to r2 where effect = ")).contains("stricter", "unproved");
        assertThat(inLanguage("changes from r1 to r2 where kind in {added, ")).contains("amended");
    }
}
