package dev.proviso.model.document;

import java.text.Normalizer;

/**
 * The form of a text in which only its words and punctuation count: Unicode NFKC, quotes and dashes folded to their plain forms,
 * white space (no-break spaces included) collapsed. Derived for matching, hashing and search; never stored as text.
 */
public final class NormalForm {

    private NormalForm() {}

    public static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(compatible.length());
        boolean spacePending = false;
        for (int i = 0; i < compatible.length(); i++) {
            char c = fold(compatible.charAt(i));
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spacePending = out.length() > 0;
            } else {
                if (spacePending) {
                    out.append(' ');
                    spacePending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }
}
