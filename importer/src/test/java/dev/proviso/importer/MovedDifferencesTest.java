package dev.proviso.importer;

import static dev.proviso.importer.Differences.diff;
import static dev.proviso.importer.Differences.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.redline.Segment;
import org.junit.jupiter.api.Test;

/** Of words that stand somewhere else a careful reader says that they moved, and of others not. */
class MovedDifferencesTest {

    @Test
    void aSentenceThatWentToAnotherClauseIsMovedAndNotTakenOutAndPutIn() {
        String stays = "We keep logs for security and delete them after thirty days.";
        String other = "Developer pays all fees in advance within ten days of the invoice.";
        String moved = "Both sides tell each other at once of any breach.";
        String before = "# Terms\n\n1. " + stays + " " + moved + "\n2. " + other + "\n";
        String after = "# Terms\n\n1. " + stays + "\n2. " + other + " " + moved + "\n";

        RevisionDiff diff = diff(before, after);

        assertThat(diff.changes().stream().map(Differences::say))
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

        assertThat(diff.changes().stream().map(Differences::say))
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
}
