package dev.proviso.dsl.interpret;

/** Looks for one text in another, in time that grows with the lengths of both and not with their product. */
public final class TextSearch {

    /** To look for so few characters one by one is fastest, and never slow. */
    private static final int SHORT = 64;

    private TextSearch() {}

    /** Whether the part occurs in the text. */
    public static boolean contains(String text, String part) {
        return part.length() <= SHORT ? text.contains(part) : occurs(text, part);
    }

    /** The search of Knuth, Morris and Pratt: it never goes back in the text. */
    private static boolean occurs(String text, String part) {
        if (part.length() > text.length()) {
            return false;
        }
        int[] borders = borders(part);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            while (matched > 0 && part.charAt(matched) != text.charAt(i)) {
                matched = borders[matched - 1];
            }
            if (part.charAt(matched) == text.charAt(i)) {
                matched++;
            }
            if (matched == part.length()) {
                return true;
            }
        }
        return false;
    }

    /** For each prefix, the length of its longest proper prefix that is its suffix as well. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        int border = 0;
        for (int i = 1; i < part.length(); i++) {
            while (border > 0 && part.charAt(border) != part.charAt(i)) {
                border = borders[border - 1];
            }
            if (part.charAt(border) == part.charAt(i)) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }
}
