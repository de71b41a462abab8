package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whether a text has room on a screen. */
class ScreenRowsProperties {

    private static boolean hold(int columns, int rows, String text) {
        return new ScreenRows(columns, rows).hold(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void asManyLinesAsThereAreRowsHaveRoomAndNoMore(
            @ForAll @IntRange(min = 1, max = 50) int rows, @ForAll @IntRange(min = 1, max = 50) int columns) {
        String line = "\u001b[1;31m" + "x".repeat(columns) + "\u001b[0m\n";

        assertThat(hold(columns, rows, line.repeat(rows))).isTrue();
        assertThat(hold(columns, rows, line.repeat(rows) + "x")).isFalse();
    }

    @Property
    void aLineThatIsTooLongTakesFurtherRows(
            @ForAll @IntRange(min = 1, max = 20) int columns, @ForAll @IntRange(min = 1, max = 20) int rows) {
        assertThat(hold(columns, rows, "x".repeat(columns * rows) + "\n")).isTrue();
        assertThat(hold(columns, rows, "x".repeat(columns * rows + 1) + "\n")).isFalse();
    }

    @Example
    void wideCharactersTakeTwoColumnsAndNeverStandInTwoRows() {
        assertThat(hold(5, 2, "漢字漢字\n")).isTrue();
        assertThat(hold(5, 2, "漢字漢字漢\n")).isFalse();
    }

    @Example
    void anythingIsHeldWithoutAnyColumnsOrWithABrokenSequence() {
        assertThat(hold(0, 3, "ab\n")).isTrue();
        assertThat(hold(10, 1, "ab\u001b[1;3")).isTrue();
        assertThat(hold(10, 0, "")).isTrue();
    }

    @Example
    void anEnormousLineIsNotLookedAtToItsEnd() {
        assertThat(hold(80, 10, "x".repeat(50_000_000))).isFalse();
    }
}
