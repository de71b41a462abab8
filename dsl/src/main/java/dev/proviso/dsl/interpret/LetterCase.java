package dev.proviso.dsl.interpret;

import java.util.Locale;

/** Letters without their case. */
public final class LetterCase {

    private static final String CAPITAL_I_WITH_DOT = "\u0130";
    private static final String SMALL_I_WITH_COMBINING_DOT = "i\u0307";

    private LetterCase() {}

    /**
     * The text in lower case, in no language in particular. The only letter that becomes longer is replaced before: the library copies
     * all of the text each time it meets one.
     */
    public static String lower(String text) {
        return text.replace(CAPITAL_I_WITH_DOT, SMALL_I_WITH_COMBINING_DOT).toLowerCase(Locale.ROOT);
    }
}
