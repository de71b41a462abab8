package dev.proviso.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SanitizerProperties {

    @Property
    void nothingLiveIsLeftOfAnyText(@ForAll("anything") String text) {
        assertThat(Sanitizer.visible(text).codePoints()).allMatch(SanitizerProperties::isHarmless);
    }

    private static boolean isHarmless(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    @Property
    void itIsDoneOnce(@ForAll("anything") String text) {
        String visible = Sanitizer.visible(text);

        assertThat(Sanitizer.visible(visible)).isEqualTo(visible);
    }

    @Property
    void printableTextStaysAsItIs(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 80) String text) {
        assertThat(Sanitizer.visible(text)).isSameAs(text);
    }

    @Provide
    Arbitrary<String> anything() {
        ListArbitrary<Integer> points = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x2ff),
                        Arbitraries.integers().between(0x2000, 0x20ff),
                        Arbitraries.integers().between(0xd7f0, 0x1f900),
                        Arbitraries.integers().between(0xe0000, 0xe01ff))
                .list()
                .ofMaxSize(40);
        return points.map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    @Example
    void escapesAreReadable() {
        assertThat(Sanitizer.visible("a\u001b[2Jb\u0007\u009b\u202ec\u200bd\ufeff"))
                .isEqualTo("a\\x1b[2Jb\\x07\\x9b<U+202E>c<U+200B>d<U+FEFF>");
    }

    @Example
    void lineEndsStayLineEnds() {
        assertThat(Sanitizer.visible("a\r\nb\rc\u0001")).isEqualTo("a\nb\\x0dc\\x01");
    }

    @Example
    void hiddenLettersAndSelectorsAreShown() {
        assertThat(Sanitizer.visible("\u3164\u034f\ufe01\u2028")).isEqualTo("<U+3164><U+034F><U+FE01><U+2028>");
    }

    @Example
    void wordsOfTheWorldAndPicturesStay() {
        String text = "“Größe” – 顧客データ ❤\ufe0f é";

        assertThat(Sanitizer.visible(text)).isEqualTo(text);
    }
}
