package dev.proviso.importer.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumberingProperties {

    @Property
    void aNumberOfTheEastIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 9_999) int number) {
        assertThat(Numbering.HAN.count(Numbering.HAN.label(number))).hasValue(number);
    }

    @Property
    void aLetterIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 52) int number) {
        assertThat(Numbering.LOWER_LETTER.count(Numbering.LOWER_LETTER.label(number)))
                .hasValue(number);
        assertThat(Numbering.UPPER_LETTER.count(Numbering.UPPER_LETTER.label(number)))
                .hasValue(number);
    }

    @Property
    void anyWordsAtAllAreANumberOrNone(@ForAll String words) {
        for (Numbering numbering : Numbering.values()) {
            numbering.count(words).ifPresent(number -> assertThat(number).isNotNegative());
        }
    }
}
