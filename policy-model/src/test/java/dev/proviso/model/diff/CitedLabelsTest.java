package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.pair.Budget;
import dev.proviso.model.diff.pair.Pairing;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that only follow their targets, told from those that lead elsewhere. */
class CitedLabelsTest {

    /** Here section 2 became 3, with 2.1 and 2.2, which changed places, and section 3 became 4. */
    private static List<CitedLabels.Followed> followed(String before, String after) {
        Part one = new Part(1, "Scope of these terms", "");
        Part two = new Part(2, "Fees and how to pay them", "");
        Part due = new Part(5, "", "A fee is due on the day on which it was asked for.");
        Part late = new Part(6, "", "Whoever pays late pays interest on what is owed.");
        two.parts().addAll(List.of(due, late));
        Part three = new Part(3, "Ending the agreement early", "");
        Part between = new Part(4, "Notions that are used here", "");
        Revision from = new Draft(Draft.Style.NUMBERS).revision("r1", List.of(one, two, three));
        Part turned = new Part(2, two.heading(), "");
        turned.parts().addAll(List.of(late, due));
        Revision to = new Draft(Draft.Style.NUMBERS).revision("r2", List.of(one, between, turned, three));
        Pairs pairs = Pairing.pair(from, to, false, new Budget(100_000)).pairs();
        CitedLabels labels = new CitedLabels(pairs, Outline.of(from), Outline.of(to));
        // What cites stands in 2.1, which became 3.2.
        int citing = pairs.from().number(from.preorder().get(2).id());
        return labels.followed(citing, pairs.toOf(citing), before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as told in section 2            | as told in section 3
            under Clauses 2 and 3 above     | under Clauses 3 and 4 above
            see § 3                         | see § 4
            Sections 1, 1, 1, 1, 1 and 3    | Sections 1, 1, 1, 1, 1 and 4
            under clause 2(a)(ii)           | under clause 3 (a)(ii)
            under clause 2.1                | under clause 3 (2)
            under clauses 2(1) and 2(2)     | under clauses 3.2 and 3.1
            under paragraph (1)             | under paragraph (2)
            rule 3.1 and rule 2             | rule 4 (1) and rule 3
            """)
    void aReferenceToWhatWasRelabelledFollows(String before, String after) {
        assertThat(followed(before, after)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within 2 days                   | within 3 days
            as told in section 2            | as told in section 4
            as told in section 1            | as told in section 2
            as told in section 2            | as now told in section 3
            as told in section 2 in full    | as told in section 3 in part
            under clause 2(a)               | under clause 3(b)
            under clause 2(a)               | under clause 3
            under clause 2                  | under clause 3 (b)
            under clause 2.1                | under clause 3 (1)
            under clause 2 (two days)       | under clause 3 (ten days)
            """)
    void anythingElseIsAChangeOfWords(String before, String after) {
        assertThat(followed(before, after)).isEmpty();
    }

    @Test
    void whatFollowedIsToldAsPrinted() {
        assertThat(followed("Sections 2 and 3 apply.", "Sections 3 and 4 apply."))
                .containsExactly(new CitedLabels.Followed("2", "3"), new CitedLabels.Followed("3", "4"));
    }
}
