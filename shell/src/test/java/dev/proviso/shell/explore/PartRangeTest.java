package dev.proviso.shell.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"show A.4-A.6", "show A4 - A6", "show A.4–A.6", "show A.4..A.6"})
    void aRangeStandsForTheClausesFromOneToTheOther(String line) {
        assertThat(new Cli().session(line).out())
                .isEqualTo(new Cli().session("show A.4 A.5 A.6").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show A.6-A.4", "show A.4-B.2", "show A.4-A.99", "show -"})
    void whatIsNoneIsNoPart(String line) {
        assertThat(new Cli().session(line).err()).contains("has no part");
    }

    @Test
    void aHyphenInALabelIsNoRange() {
        assertThat(new Cli().session("show F.lead-in").out()).contains("F.lead-in");
    }
}
