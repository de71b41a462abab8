package dev.proviso.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PageTest {

    private final StringBuilder out = new StringBuilder();

    private Page page(int width, boolean color) {
        return new Page(out::append, width, color);
    }

    @Example
    void linesBreakAtBlanksWithAHangingIndent() {
        page(20, false).line(2, 4, Text.of("one two three four five"));

        assertThat(out).hasToString("  one two three four\n    five\n");
    }

    @Example
    void aWordLongerThanALineIsCut() {
        page(20, false).line(Text.of("x".repeat(45)));

        assertThat(out).hasToString("x".repeat(20) + "\n" + "x".repeat(20) + "\n" + "x".repeat(5) + "\n");
    }

    @Example
    void wideCharactersTakeTwoColumns() {
        page(20, false).line(Text.of("顧客データ顧客データ顧"));

        assertThat(out).hasToString("顧客データ顧客データ\n顧\n");
    }

    @Example
    void aWordBehindAMarkWithoutWidthStillFitsTheNextLine() {
        page(20, false).line(Text.of("\u0301 " + "x".repeat(19) + "顧"));

        assertThat(out).hasToString("\u0301\n" + "x".repeat(19) + "\n顧\n");
    }

    @Example
    void lineFeedsInTheTextStartNewLines() {
        page(80, false).line(2, Text.of("a\nb"));

        assertThat(out).hasToString("  a\n  b\n");
    }

    @Example
    void stylesBecomeControlSequencesOnlyInColor() {
        page(80, true).line(Text.of(Style.BAD, "violated").plus(" A.4"));
        page(80, false).line(Text.of(Style.BAD, "violated").plus(" A.4"));

        assertThat(out).hasToString("\u001b[1;31mviolated\u001b[0m A.4\nviolated A.4\n");
    }

    @Property
    void noLineIsWiderThanThePageAndNoWordIsLost(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 20, max = 120) int width) {
        out.setLength(0);
        page(width, false).line(Text.of(text));

        assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= width);
        assertThat(squeezed(out.toString())).isEqualTo(squeezed(Sanitizer.visible(text)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[ \t\n]", "");
    }
}
