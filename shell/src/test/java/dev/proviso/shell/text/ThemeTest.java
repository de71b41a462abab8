package dev.proviso.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the themes can be read: their contrast is that which WCAG 2 asks of text (4.5 to 1). */
class ThemeTest {

    private static final Pattern PALETTE = Pattern.compile("38;5;([0-9]+)");
    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

    @ParameterizedTest
    @EnumSource(Style.class)
    void everyColourStandsOutFromItsBackground(Style style) {
        assertThat(contrast(Theme.LIGHT.codes(style), 1.0)).isGreaterThan(4.5);
        assertThat(contrast(Theme.DARK.codes(style), 0.0)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void whatIsUnderlinedOrStruckThroughStaysSo(Style style) {
        for (String mark : new String[] {";4", ";9"}) {
            assertThat(Theme.DARK.codes(style).endsWith(mark))
                    .isEqualTo(style.codes().endsWith(mark));
            assertThat(Theme.LIGHT.codes(style).endsWith(mark))
                    .isEqualTo(style.codes().endsWith(mark));
        }
    }

    /** Of a style without a colour there is nothing to say: it is the terminal's own. */
    private static double contrast(String codes, double background) {
        Matcher color = PALETTE.matcher(codes);
        if (!color.find()) {
            return Double.MAX_VALUE;
        }
        double luminance = luminance(Integer.parseInt(color.group(1)));
        return (Math.max(luminance, background) + 0.05) / (Math.min(luminance, background) + 0.05);
    }

    private static double luminance(int index) {
        if (index >= 232) {
            return linear(8 + 10 * (index - 232));
        }
        int cube = index - 16;
        return 0.2126 * linear(STEPS[cube / 36])
                + 0.7152 * linear(STEPS[cube / 6 % 6])
                + 0.0722 * linear(STEPS[cube % 6]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
