package dev.proviso.model.diff.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.number.Numeral.Style;
import dev.proviso.model.document.Label;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels read as numbers. */
class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1      | DECIMAL 1
            07     | DECIMAL 7
            2.10   | DECIMAL 2.+10
            3.1.4  | DECIMAL 3.1.+4
            A.4    | DECIMAL A.+4
            b      | LOWER_LETTER 2
            C      | UPPER_LETTER 3, UPPER_ROMAN 100
            i      | LOWER_LETTER 9, LOWER_ROMAN 1
            iv     | LOWER_ROMAN 4
            XII    | UPPER_ROMAN 12
            aa     | LOWER_LETTER 27
            bb     | LOWER_LETTER 28
            ab     | LOWER_LETTER 28
            2.b    | LOWER_LETTER 2.+2
            """)
    void aLabelIsReadInEachStyleThatItCanBe(String label, String readings) {
        assertThat(Numeral.read(label).stream()
                        .map(numeral -> numeral.style() + " "
                                + (numeral.prefix().isEmpty() ? "" : numeral.prefix() + "+") + numeral.value())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(readings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "§", "Annex", "aB", "bc", "1234567", "iiiiiiiiiiiii", "é"})
    void whatIsNoNumberHasNoReading(String label) {
        assertThat(Numeral.read(label)).isEmpty();
    }

    @Test
    void ofSeveralReadingsTheLeastShiftCounts() {
        assertThat(Shift.between(new Label("i"), new Label("ii")).orElseThrow())
                .isEqualTo(new Shift(new Numeral(Style.LOWER_ROMAN, "", 1), new Numeral(Style.LOWER_ROMAN, "", 2)));
        assertThat(Shift.between(new Label("i"), new Label("j")).orElseThrow())
                .isEqualTo(new Shift(new Numeral(Style.LOWER_LETTER, "", 9), new Numeral(Style.LOWER_LETTER, "", 10)));
        assertThat(Shift.between(new Label("c"), new Label("d")).orElseThrow().by())
                .isEqualTo(1);
        assertThat(Shift.between(new Label("3"), new Label("c"))).isEmpty();
    }

    @Test
    void theSameNumberInAnotherStyleIsRestyled() {
        assertThat(Shift.isRestyled(new Label("b"), new Label("ii"))).isTrue();
        assertThat(Shift.isRestyled(new Label("3"), new Label("c"))).isTrue();
        assertThat(Shift.isRestyled(new Label("6.3"), new Label("6.4"))).isFalse();
        assertThat(Shift.isRestyled(new Label("b"), new Label("c"))).isFalse();
    }
}
