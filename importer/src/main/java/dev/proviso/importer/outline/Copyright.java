package dev.proviso.importer.outline;

import dev.proviso.importer.label.Marker;
import java.util.regex.Pattern;

/** Tells the sign of copyright from the label of a list: {@code (c) Acme Corporation 2004} */
final class Copyright {

    private static final int LONGEST = 160;

    private static final Pattern SAYS_SO = Pattern.compile(
            "\\bcopyright\\b|\\ball rights reserved\\b|^\\([cC]\\)\\s*[^;:]{2,80}?\\b(?:19|20)[0-9]{2}\\b(?:\\s*[-–—,]\\s*(?:[0-9]{4}|present))?[.,]?(?:\\s+by\\b.*)?$",
            Pattern.CASE_INSENSITIVE);

    private Copyright() {}

    /** Whether a label at the start of a text is the sign. */
    static boolean isSign(Marker marker, String text) {
        return marker.form().equals("(#)")
                && marker.label().equalsIgnoreCase("c")
                && text.length() <= LONGEST
                && SAYS_SO.matcher(text).find();
    }
}
