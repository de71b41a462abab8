package dev.proviso.importer.label;

import java.util.OptionalInt;

/** Numbers below ten thousand as they are written in China and Japan: 二百三十一; years and the like figure by figure: 二〇二四. */
final class HanNumbers {

    private static final String FIGURES = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int MOST = 10_000;
    private static final int TEN = 10;

    private HanNumbers() {}

    /** The number that a text is; empty if it is none. */
    static OptionalInt count(String text) {
        int number = 0;
        int figure = -1;
        boolean hasUnits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '零' ? '〇' : text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit >= 0) {
                number += (figure < 0 ? 1 : figure) * (int) Math.pow(TEN, unit + 1);
                figure = -1;
                hasUnits = true;
            } else if (FIGURES.indexOf(c) < 0) {
                return OptionalInt.empty();
            } else {
                figure = hasUnits || figure < 0 ? FIGURES.indexOf(c) : figure * TEN + FIGURES.indexOf(c);
            }
        }
        int all = number + Math.max(0, figure);
        return text.isEmpty() || all >= MOST || all < 0 ? OptionalInt.empty() : OptionalInt.of(all);
    }

    /** How a number is written. */
    static String print(int number) {
        if (number <= 0 || number >= MOST) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int unit = UNITS.length(); unit >= 0; unit--) {
            int figure = number / (int) Math.pow(TEN, unit) % TEN;
            if (figure == 0) {
                gap = words.length() > 0;
                continue;
            }
            words.append(gap ? "〇" : "");
            gap = false;
            boolean silent = figure == 1 && unit == 1 && words.length() == 0;
            words.append(silent ? "" : FIGURES.charAt(figure)).append(unit == 0 ? "" : UNITS.charAt(unit - 1));
        }
        return words.toString();
    }
}
