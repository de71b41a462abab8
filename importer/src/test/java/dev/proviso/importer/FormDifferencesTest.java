package dev.proviso.importer;

import static dev.proviso.importer.Differences.diff;
import static dev.proviso.importer.Differences.list;
import static dev.proviso.importer.Differences.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.redline.Segment;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where only labels, marks, markup or layout changed, a careful reader lists no change of words. */
class FormDifferencesTest {

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
    void aLeadInThatWasSetInBoldIsNotTakenOutAndPutIn() {
        String before = "# Terms\n\n## Access\n\n1. To help you. We ask for consent first.\n2. If the law wants it.\n";
        String after = """
                # Terms

                ## Access

                1. **To help you.** We ask for consent first.
                2. **If the law wants it.** We share data only when a court compels us to.
                """;

        RevisionDiff diff = diff(before, after);

        assertThat(diff.changes().stream().map(Differences::say))
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
    void theFirstWordThatJoinsAListComesAndGoesWithTheElementBehindIt() {
        String before = """
                # Terms

                1. Nobody may

                   1. feed the birds in the orchard;
                   2. climb the trees of the orchard.
                """;
        String after = before.replace("the orchard.", "the orchard; or\n   3. sell what grows on its trees.");
        String alone = before.replace("the orchard.", "the orchard; or");

        assertThat(list(before, after))
                .containsExactly("amended (punctuation-changed)[climb the trees of t]", "added[sell what grows on i]");
        assertThat(list(after, before))
                .containsExactly(
                        "amended (punctuation-changed)[climb the trees of t]", "removed[sell what grows on i]");
        assertThat(list(before, alone)).containsExactly("amended[climb the trees of t]");
    }

    @Test
    void aWordThatJoinsAListInAnotherWayIsNoForm() {
        String before = """
                # Terms

                1. Nobody may

                   1. feed the birds in the orchard; and
                   2. climb the trees of the orchard.
                """;
        String after = before.replace("; and", ";")
                .replace("the orchard.", "the orchard; or\n   3. sell what grows on its trees.");

        assertThat(list(before, after))
                .containsExactly(
                        "amended[feed the birds in th]",
                        "amended[climb the trees of t]",
                        "added[sell what grows on i]");
    }

    @Test
    void theWordThatJoinsAListStandsBehindTheLastElementOfAListWithin() {
        String before = """
                # Terms

                1. Nobody may

                   1. feed

                      1. the birds of the orchard,
                      2. the hares of the orchard.
                """;
        String after = before.replace("hares of the orchard.", "hares of the orchard; or\n   2. climb its trees.");

        assertThat(list(before, after))
                .containsExactly("amended (punctuation-changed)[the hares of the orc]", "added[climb its trees.]");
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
