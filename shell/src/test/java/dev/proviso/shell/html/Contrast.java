package dev.proviso.shell.html;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two colours differ in brightness, as the Web Content Accessibility Guidelines define it: from 1 to 21. */
final class Contrast {

    private static final Pattern COLOR = Pattern.compile("rgba?\\((\\d+), (\\d+), (\\d+)(, 1)?\\)");

    private Contrast() {}

    /** The contrast of two computed colours that let nothing through. */
    static double of(String one, String other) {
        double[] both = {luminance(one), luminance(other)};
        Arrays.sort(both);
        return (both[1] + 0.05) / (both[0] + 0.05);
    }

    private static double luminance(String color) {
        Matcher parts = COLOR.matcher(color);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a plain colour: " + color);
        }
        return 0.2126 * linear(parts.group(1)) + 0.7152 * linear(parts.group(2)) + 0.0722 * linear(parts.group(3));
    }

    private static double linear(String part) {
        double value = Integer.parseInt(part) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
