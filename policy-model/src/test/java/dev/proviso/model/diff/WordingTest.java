package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.redline.Redliner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a change of words matters, on the safe side. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You must pay.                  | You must pay!                          | COSMETIC
            You must send the payment.     | You must send such payment.            | EDITORIAL
            A modication must be agreed.   | A modification must be agreed.         | EDITORIAL
            You may only sell to customers. | You may sell only to customers.       | SUBSTANTIVE
            You may pay.                   | You must pay.                          | SUBSTANTIVE
            Pay in 30 days.                | Pay in 3 days.                         | SUBSTANTIVE
            Keep the logs safe. Tell us of every breach. | Tell us of every breach. Keep the logs safe. | EDITORIAL
            You must, within thirty days of the breach, tell us and repair it. | You must tell us and, within thirty days of the breach, repair it. | SUBSTANTIVE
            """)
    void wordsAreJudgedOnTheSafeSide(String before, String after, ChangeSeverity severity) {
        assertThat(Wording.of(before, after, Redliner.redline(before, after)).severity())
                .isEqualTo(severity);
    }
}
