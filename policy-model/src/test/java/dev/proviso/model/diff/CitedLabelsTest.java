package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.pair.Budget;
import dev.proviso.model.diff.pair.Pairing;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that only follow their targets, told from those that lead elsewhere. */
class CitedLabelsTest {

    /** Here section 2 became 3, and section 3 became 4. */
    private static CitedLabels labels() {
        Part one = new Part(1, "Scope of these terms", "");
        Part two = new Part(2, "Fees and how to pay them", "");
        Part three = new Part(3, "Ending the agreement early", "");
        Part between = new Part(4, "Notions that are used here", "");
        Revision from = new Draft(Draft.Style.NUMBERS).revision("r1", List.of(one, two, three));
        Revision to = new Draft(Draft.Style.NUMBERS).revision("r2", List.of(one, between, two, three));
        return new CitedLabels(
                Pairing.pair(from, to, false, new Budget(100_000)).pairs(), Outline.of(from), Outline.of(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as told in section 2            | as told in section 3
            under Clauses 2 and 3 above     | under Clauses 3 and 4 above
            see § 3                         | see § 4
            """)
    void aReferenceToWhatWasRelabelledFollows(String before, String after) {
        assertThat(labels().followed(before, after)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within 2 days                   | within 3 days
            as told in section 2            | as told in section 4
            as told in section 1            | as told in section 2
            as told in section 2            | as now told in section 3
            as told in section 2 in full    | as told in section 3 in part
            """)
    void anythingElseIsAChangeOfWords(String before, String after) {
        assertThat(labels().followed(before, after)).isEmpty();
    }

    @Test
    void whatFollowedIsToldAsPrinted() {
        assertThat(labels().followed("Sections 2 and 3 apply.", "Sections 3 and 4 apply."))
                .containsExactly(new CitedLabels.Followed("2", "3"), new CitedLabels.Followed("3", "4"));
    }
}
