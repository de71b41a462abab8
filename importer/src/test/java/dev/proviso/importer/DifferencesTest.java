package dev.proviso.importer;

import static dev.proviso.importer.Differences.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a careful reader lists where publishers rewrite, renumber and rearrange their texts, and nothing else. */
class DifferencesTest {

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
}
