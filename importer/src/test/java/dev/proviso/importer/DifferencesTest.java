package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.document.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a careful reader lists where publishers rewrite, renumber and rearrange their texts, and nothing else. */
class DifferencesTest {

    private static Revision markdown(String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), ImportRequest.of("terms.md"))
                .revision();
    }

    private static RevisionDiff diff(String before, String after) {
        return Differ.diff(markdown(before), markdown(after));
    }

    /** Each change in short: what it is, and the words of what it is about. */
    private static List<String> list(String before, String after) {
        return diff(before, after).changes().stream().map(DifferencesTest::say).toList();
    }

    private static String say(Change change) {
        List<Side> sides = change.to().isEmpty() ? change.from() : change.to();
        return kinds(change) + sides.stream().map(DifferencesTest::start).toList();
    }

    private static String kinds(Change change) {
        String kinds = change.kinds().stream().map(ChangeKind::code).collect(Collectors.joining("+"));
        String marks = change.marks().stream()
                .map(Mark::kind)
                .map(Mark.Kind::code)
                .distinct()
                .collect(Collectors.joining(","));
        return marks.isEmpty() ? kinds : kinds + " (" + marks + ")";
    }

    private static String start(Side side) {
        String words = (side.heading() + " " + side.text()).strip();
        return words.substring(0, Math.min(20, words.length()));
    }

    @Test
    void aSectionKeepsItsHeadingWhenTheClauseInItIsDissolved() {
        String before = """
                # Terms

                ## Requests

                1. Developer must comply with reasonable requests on its practices in this manner:
                   1. On request, Developer makes its privacy statement and its reports available.
                   2. Developer complies with the audit obligations of this agreement.

                ## Notices

                Notices are sent by courier.
                """;
        String after = """
                # Terms

                ## Requests

                On request, Developer makes its privacy statement and its reports available.

                ## Notices

                Notices are sent by courier.
                """;

        assertThat(list(before, after))
                .containsExactlyInAnyOrder(
                        "removed[Developer must compl, Developer complies w]", "relabelled[On request, Develope]");
    }

    @Test
    void theNumbersOfTheSectionsInAllLabelsAreOneChange() {
        String before = """
                # Terms

                ## 1. Data

                1. You must keep your password secret and tell nobody about it.
                2. You may share the report with your advisers at any time.

                ## 2. End

                1. We may end the contract with a notice of thirty days.
                2. The law of Berlin applies to this contract.
                """;
        String after = """
                # Terms

                ## 1. Data

                1.1 You must keep your password secret and tell nobody about it.

                1.2 You may share the report with your advisers at any time.

                ## 2. End

                2.1 We may end the contract with a notice of thirty days.

                2.2 The law of Berlin applies to this contract.
                """;

        String change =
                "relabelled[You must keep your p, You may share the re, We may end the contr, The law of Berlin ap]";
        assertThat(list(before, after)).containsExactly(change);
        assertThat(list(after, before)).containsExactly(change);
    }

    @Test
    void aClauseThatGrewUnderItsLabelIsAmendedAndNotSubstituted() {
        String before = """
                # Terms

                ## Compliance

                1. Publisher Compliance. We represent that we comply with the Shield. We only transfer data to the Developer for limited purposes.
                2. Developer Compliance.
                """;
        String after = """
                # Terms

                ## Compliance

                1. Publisher Compliance. We comply with all protection laws. We rely on standard contractual clauses for every transfer out of the European Union and of Switzerland in order to provide services, and are certified to frameworks and the commitments that these entail. We only transfer data to the Developer for limited purposes.
                2. Developer Compliance. Developer represents that it abides by the requirements of Swiss law regarding the collection, use and retention of data.
                """;

        assertThat(list(before, after))
                .containsExactly("amended[Publisher Compliance]", "amended[Developer Compliance]");
    }

    @Test
    void whatStandsAloneUnderAHeadingIsReplacedInItsPlace() {
        String before = """
                # Terms

                ## Governing law

                California statutes apply without regard to conflicts.

                ## Notices

                Notices are sent by courier.
                """;
        String after = """
                # Terms

                ## Governing law

                Any dispute goes to a judge in Hamburg, whoever sues whom.

                ## Notices

                Notices are sent by courier.
                """;

        assertThat(list(before, after)).containsExactly("substituted[Any dispute goes to ]");
    }

    @Test
    void aPartCutOffFromAnItemLeavesTheItemItsLabel() {
        String before = """
                # Terms

                1. Developer may not do any of this:

                   1. sell the account data to anybody;
                   2. use the account data otherwise. Developer shall keep all account data in accordance with privacy and security law and shall guard it well.
                """;
        String after = """
                # Terms

                1. Developer may not do any of this:

                   1. sell the account data to anybody;
                   2. use the account data otherwise.

                   Developer shall keep all account data in accordance with privacy and security law and shall guard it well.
                """;

        assertThat(list(before, after)).containsExactly("split[use the account data, Developer shall keep]");
    }

    @Test
    void aSentenceTakenOutLeavesTheForceOfTheNextOnesAsItWas() {
        String before = """
                # Terms

                1. You must register your app with us. You may withdraw the app at any time. You must not resell the data.
                """;
        String after = """
                # Terms

                1. You may withdraw the app at any time. You must not resell the data.
                """;

        assertThat(list(before, after)).containsExactly("amended[You may withdraw the]");
    }

    @Test
    void aWordOfForceThatChangedIsMarked() {
        String before = "# Terms\n\n1. You must keep a log of all requests. You must not resell the data.\n";
        String after = "# Terms\n\n1. You may keep a log of all requests. You must not resell the data.\n";

        assertThat(list(before, after)).containsExactly("amended (modality-changed)[You may keep a log o]");
    }

    @Test
    void aLeadInThatWasSetInBoldIsNotTakenOutAndPutIn() {
        String before = "# Terms\n\n## Access\n\n1. To help you. We ask for consent first.\n2. If the law wants it.\n";
        String after = """
                # Terms

                ## Access

                1. **To help you.** We ask for consent first.
                2. **If the law wants it.** We share data only when a court compels us to.
                """;

        RevisionDiff diff = diff(before, after);

        assertThat(diff.changes().stream().map(DifferencesTest::say))
                .containsExactly(
                        "unchanged (markup-changed)[To help you. We ask ]",
                        "amended (markup-changed)[If the law wants it.]");
        assertThat(diff.changes().get(1).words().segments().stream().map(Segment::operation))
                .containsExactly(Segment.Operation.MOVED_FROM, Segment.Operation.INSERTED);
    }

    @Test
    void blanksThatShowAsOneAreNoWords() {
        String before = "# Terms\n\n1. Write to us.  We answer \t soon.\n2. Pay  on time.\n";
        String after = "# Terms\n\n1. Write to us. We answer soon.\n2. Pay at any time.\n";

        assertThat(list(before, after))
                .containsExactly("unchanged (markup-changed)[Write to us. We answ]", "amended[Pay at any time.]");
        assertThat(markdown(before).text()).isEqualTo(before);
    }

    @Test
    void aMarkupThatChangedInManyPartsIsOneChange() {
        String before = numbered("*Word* %d stands in this clause for itself.");
        String after = numbered("Word %d stands in this clause for itself.");

        assertThat(diff(before, after).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.to()).hasSize(6));
    }

    private static String numbered(String clause) {
        return IntStream.range(1, 20)
                .mapToObj(n -> n + ". " + (n <= 6 ? clause : "Other words of clause %d stand here.").formatted(n))
                .collect(Collectors.joining("\n", "# Terms\n\n", "\n"));
    }

    @Test
    void aSentenceThatWentToAnotherClauseIsMovedAndNotTakenOutAndPutIn() {
        String stays = "We keep logs for security and delete them after thirty days.";
        String other = "Developer pays all fees in advance within ten days of the invoice.";
        String moved = "Both sides tell each other at once of any breach.";
        String before = "# Terms\n\n1. " + stays + " " + moved + "\n2. " + other + "\n";
        String after = "# Terms\n\n1. " + stays + "\n2. " + other + " " + moved + "\n";

        RevisionDiff diff = diff(before, after);

        assertThat(diff.changes().stream().map(DifferencesTest::say))
                .containsExactly(
                        "amended (words-moved-away)[We keep logs for sec]",
                        "amended (words-moved-here)[Developer pays all f]");
        assertThat(diff.changes().get(0).words().segments())
                .contains(new Segment(Segment.Operation.MOVED_FROM, " " + moved));
        assertThat(diff.changes().get(1).words().segments())
                .contains(new Segment(Segment.Operation.MOVED_TO, " " + moved));
    }

    @Test
    void aHalfSentenceThatWentToAnotherClauseIsMovedToo() {
        String moved = "tells the other side at once of any breach of security";
        String before = "# Terms\n\n1. Developer pays all fees in advance, and " + moved
                + ".\n2. Developer keeps logs for thirty days.\n";
        String after = "# Terms\n\n1. Developer pays all fees in advance.\n2. Developer keeps logs for thirty days, "
                + moved + " that they show, and deletes them.\n";

        RevisionDiff diff = diff(before, after);

        assertThat(diff.changes().stream().map(DifferencesTest::say))
                .containsExactly(
                        "amended (words-moved-away)[Developer pays all f]",
                        "amended (words-moved-here)[Developer keeps logs]");
        assertThat(diff.changes().get(0).words().segments()).contains(new Segment(Segment.Operation.MOVED_FROM, moved));
        assertThat(diff.changes().get(1).words().segments()).contains(new Segment(Segment.Operation.MOVED_TO, moved));
    }

    @Test
    void aSentenceThatWentToAClauseThatIsNewIsMovedToo() {
        String moved = "They send a report on its causes within ten days.";
        String before = "# Terms\n\n1. Vendors tell us of each incident within one day of it. " + moved
                + "\n2. We audit vendors once a year.\n";
        String after = """
                # Terms

                1. Vendors tell us of each incident within one day of it.
                2. We audit vendors once a year.
                3. Vendors keep a register of all that went wrong, whom it concerned, which data was lost, and what was done for those whose data it was. %s We keep reports secret, show them to nobody but our own auditors, and destroy them after seven years.
                """.formatted(moved);

        assertThat(list(before, after))
                .containsExactly(
                        "amended (words-moved-away)[Vendors tell us of e]",
                        "added (words-moved-here)[Vendors keep a regis]");
        assertThat(diff(before, after).changes().get(1).words().segments())
                .contains(new Segment(Segment.Operation.MOVED_TO, " " + moved));
        assertThat(list(after, before))
                .containsExactly(
                        "amended (words-moved-here)[Vendors tell us of e]",
                        "removed (words-moved-away)[Vendors keep a regis]");
    }

    @Test
    void aSetPhraseThatAThirdClauseHasDidNotMove() {
        String phrase = "to the fullest extent permitted by the applicable law";
        String before = "# Terms\n\n1. Developer pays all fees " + phrase
                + ".\n2. Developer keeps logs for thirty days.\n3. We are bound " + phrase + " as well.\n";
        String after = "# Terms\n\n1. Developer pays all fees.\n2. Developer keeps logs for thirty days " + phrase
                + ".\n3. We are bound " + phrase + " as well.\n";

        assertThat(list(before, after))
                .containsExactly("amended[Developer pays all f]", "amended[Developer keeps logs]");
    }

    @Test
    void aShortListWhoseMarkersAreAllWrittenOtherwiseIsOneChange() {
        String list = """
                1. Keep the data of customers secret at all times.

                2. Answer requests of customers within ten days.

                3. Log each access to personal records.
                """;
        String before = "# Terms\n\n## Duties\n\n" + list + "\n## Law\n\nThe law of Berlin applies.\n";
        String after = before.replaceAll("(?m)^([0-9])[.] ", "($1) ");

        String change = "unchanged (marker-changed)[Keep the data of cus, Answer requests of c, Log each access to p]";
        assertThat(list(before, after)).containsExactly(change);
        assertThat(list(after, before)).containsExactly(change);
    }

    @Test
    void theWordThatJoinsAListToItsLastElementGoesWithIt() {
        String before = """
                # Terms

                1. Nobody may

                   1. feed the birds in the orchard;
                   2. climb the trees of the orchard; or
                   3. sell what grows on its trees.
                """;
        String after = before.replace("; or", ";")
                .replace("its trees.", "its trees; or\n   4. light a fire between the trees.");
        String others = before.replace("; or", ";")
                .replace("its trees.", "its trees; and\n   4. light a fire between the trees.");

        assertThat(list(before, after))
                .containsExactly(
                        "amended (punctuation-changed)[climb the trees of t]",
                        "amended (punctuation-changed)[sell what grows on i]",
                        "added[light a fire between]");
        assertThat(list(before, others))
                .containsExactly(
                        "amended[climb the trees of t]",
                        "amended[sell what grows on i]",
                        "added[light a fire between]");
    }

    @Test
    void whereLinesAreBrokenIsNoChange() {
        String before = "# Terms\n\n1. Whoever writes to us gets an answer within the hour.\n2. Pay on time.\n";
        String after = before.replace("gets an", "gets an\n   ").replace("Pay", "*Pay*");

        assertThat(list(before, after)).containsExactly("unchanged (markup-changed)[Pay on time.]");
    }

    @Test
    void whatChangedAmongThemIsToldByItself() {
        String before = """
                # Terms

                a) Keep the data of customers secret at all times.

                b) Answer requests of customers within ten days.

                c) Log each access to personal records.
                """;
        String after = before.replaceAll("(?m)^([a-c])[)] ", "($1) ").replace("ten days", "two days");

        assertThat(list(before, after))
                .containsExactly(
                        "unchanged (marker-changed)[Keep the data of cus, Log each access to p]",
                        "amended (marker-changed)[Answer requests of c]");
    }

    @Test
    void aVersionLineIsAmendedWhateverItsFigures() {
        String body = "\n\n## Scope\n\nEverybody may copy these words.\n";

        assertThat(list(
                        "# Licence\n\nVersion 1.1, March 2000" + body,
                        "# Licence\n\nVersion 1.2, November 2002" + body))
                .containsExactly("amended[Version 1.2, Novembe]");
    }

    @Test
    void aClauseRewrittenUnderItsLabelIsAmendedWhereSomethingOfItIsLeft() {
        String before = """
                # Terms

                1. Keep the data of customers secret at all times.
                2. Mutual Termination for Patent Action. This License ends if You file a lawsuit in any court alleging that any certified software infringes any patent claims that are essential to use that software.
                3. Answer requests of customers within ten days.
                """;
        String after = """
                # Terms

                1. Keep the data of customers secret at all times.
                2. Termination for Patent Action. This License ends as of the date You commence an action, including a counterclaim, against the Licensor or any licensee with respect to a patent applicable to the Original Work, but excluding combinations with other hardware.
                3. Answer requests of customers within ten days.
                """;

        assertThat(list(before, after)).containsExactly("amended[Termination for Pate]");
    }

    @Test
    void aTermJoinedToItsDefinitionIsMerged() {
        String before =
                "# Terms\n\n‘Licensor’\n\nmeans any provider that has the authority to offer the data.\n\nNothing else counts as an offer here.\n";
        String after =
                "# Terms\n\n‘Licensor’ means any provider that has the authority to offer the data.\n\nNothing else counts as an offer here.\n";

        assertThat(list(before, after))
                .singleElement()
                .asString()
                .startsWith("merged (term-added)[‘Licensor’ means any");
    }

    @Test
    void paragraphsThatWereJoinedAndAmendedAreMerged() {
        String before = """
                # Names

                The service prohibits account name squatting, and account names may not be inactively held for future use. Inactive accounts may be renamed or removed by staff at their discretion. Keep in mind that not all activity is publicly visible.

                Attempts to sell, buy, or solicit payment in exchange for account names are prohibited and may result in permanent suspension.
                """;
        String after = """
                # Names

                The service prohibits account name squatting, and account names may not be reserved or inactively held for future use. Accounts violating this policy may be removed or renamed without notice. Attempts to sell, buy, or solicit payment in exchange for account names are prohibited and may result in permanent suspension.
                """;

        assertThat(list(before, after)).containsExactly("amended+merged[The service prohibit]");
    }

    @Test
    void aGuessOfForceIsNoChangeWhereNoWordOfForceChanged() {
        String before =
                "# Terms\n\n1. UNDER NO CIRCUMSTANCES SHALL THE LICENSOR BE LIABLE TO ANY PERSON FOR DAMAGES.\n";
        String after =
                "# Terms\n\n1. Under no circumstances shall the Licensor be liable to any person for indirect damages.\n";

        assertThat(list(before, after)).containsExactly("amended[Under no circumstanc]");
    }

    @Test
    void aParagraphThatBecameAListUnderAnotherHeadingIsSplit() {
        String before = """
                # Terms

                ## Old rules

                You may use the interface to build listed apps, to test them on sample accounts of your own, and to show them to reviewers of the marketplace before the launch.

                ## Notices

                Notices are sent by courier.
                """;
        String after = """
                # Terms

                ## Notices

                Notices are sent by courier.

                ## What is allowed

                You may use the interface

                - to build listed apps,
                - to test them on sample accounts of your own, and
                - to show them to reviewers of the marketplace before the launch.
                """;

        assertThat(list(before, after))
                .anySatisfy(change -> assertThat(change).contains("split"))
                .noneSatisfy(change -> assertThat(change).startsWith("removed[Old rules, You may"));
    }

    @Test
    void aSectionWithAShortHeadingIsTheSameWhereItsContentWent() {
        String before =
                "# Terms\n\n## Duties\n\n### Termination\n\nEither side may end this agreement with thirty days notice.\n";
        String after =
                "# Terms\n\n## Duties\n\nEither side may end this agreement with thirty days notice.\n\n### TERMINATION\n\nWholly other matters are told here in its place.\n";

        assertThat(list(before, after)).noneSatisfy(change -> assertThat(change).contains("removed[Termination"));
    }

    @Test
    void whatIsReadAsStandingBelowALineThatBecameAHeadingHasNotMoved() {
        String text = """
                Baskets are lent for a day.

                Ladders are lent for an hour, and brought back to the barn.

                ## Prices

                Two coins a basket are paid at the gate.
                """;
        String before = "# Orchard\n\nWhat we lend to those who pick\n\n" + text;
        String after = "# Orchard\n\n## What we lend to those who pick\n\n" + text;

        assertThat(list(before, after)).singleElement().asString().contains("[What we lend to thos]");
    }

    @Test
    void whatWentFromOneSectionToTheNextHasMovedThoughNothingStandsBetween() {
        String before = """
                # Orchard

                ## Lending

                1. Baskets are lent for a day.
                2. Ladders are lent for an hour, and brought back to the barn.

                ## Prices

                1. Two coins a basket are paid at the gate.
                """;
        String after = """
                # Orchard

                ## Lending

                1. Baskets are lent for a day.

                ## Prices

                1. Ladders are lent for an hour, and brought back to the barn.
                2. Two coins a basket are paid at the gate.
                """;

        assertThat(list(before, after))
                .anySatisfy(change -> assertThat(change).contains("moved").contains("[Ladders are lent for]"));
    }

    @Test
    void aLinkAroundAllWordsThatLeadsElsewhereIsAChangeOfMarkup() {
        String before = """
                # Orchard

                1. [Read the prices](https://orchard.example/prices-1)
                2. **Dogs stay on the lead, whoever leads them.**
                3. <a href="/one">See the way</a>
                4. [Read of the ladders](https://orchard.example/ladders)
                """;
        String after = before.replace("prices-1", "prices-2").replace("**", "").replace("/one", "/two");

        assertThat(list(before, after))
                .containsExactly(
                        "unchanged (markup-changed)[Read the prices]",
                        "unchanged (markup-changed)[Dogs stay on the lea]",
                        "unchanged (markup-changed)[See the way]");
    }
}
