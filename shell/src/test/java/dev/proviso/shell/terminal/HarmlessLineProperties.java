package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.hostile.HostileTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What the line editor echoes. */
class HarmlessLineProperties {

    private static String shown(String line) {
        return HarmlessLine.of(new AttributedString(line)).toString();
    }

    @Property
    void nothingThatActsOnATerminalIsLeftAndEveryCharacterKeepsItsPlace(@ForAll("anything") String line) {
        String shown = shown(line);

        assertThat(shown).hasSameSizeAs(line);
        assertThat(shown.codePoints()).allMatch(HarmlessLineProperties::isHarmless);
        assertThat(shown(shown)).isEqualTo(shown);
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    @Property
    void whatIsHarmlessStaysAsItIs(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 80) String line) {
        assertThat(shown(line + " “§ ä 漢 😀”")).isEqualTo(line + " “§ ä 漢 😀”");
    }

    @Example
    void coloursStay() {
        AttributedStyle red = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);

        AttributedString shown = HarmlessLine.of(new AttributedString("a\u001b[2J\u202e😀", red));

        assertThat(shown.toString()).isEqualTo("a\u241b[2J\ufffd😀");
        for (int at = 0; at < shown.length(); at++) {
            assertThat(shown.styleAt(at)).isEqualTo(red);
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                HostileTexts.noise(), Arbitraries.strings().all().ofMaxLength(60));
    }
}
