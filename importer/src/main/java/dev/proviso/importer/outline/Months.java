package dev.proviso.importer.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of the months in languages of Europe. */
final class Months {

    static final int COUNT = 12;

    /** For each month its names: English, German, Dutch, French, Spanish, Italian, Portuguese. */
    private static final List<String> NAMES = List.of(
            "jan(?:uary|uar|uari)?|jänner|janvier|enero|gennaio|janeiro",
            "feb(?:ruary|ruar|ruari)?|février|febrero|febbraio|fevereiro",
            "mar(?:ch)?|märz|maart|mars|marzo|março",
            "apr(?:il)?|avril|abril|aprile",
            "may|mai|mei|mayo|maggio|maio",
            "june?|juni|juin|junio|giugno|junho",
            "july?|juli|juillet|julio|luglio|julho",
            "aug(?:ust|ustus)?|août|agosto",
            "sept?(?:ember)?|septembre|septiembre|setiembre|settembre|setembro",
            "oct(?:ober)?|oktober|octobre|octubre|ottobre|outubro",
            "nov(?:ember)?|novembre|noviembre|novembro",
            "dec(?:ember)?|dezember|décembre|diciembre|dicembre|dezembro");

    /** Any of the names, as an alternative of a pattern; the longest that fits need not be the first. */
    static final String NAME = "(?:" + String.join("|", NAMES) + ")(?!\\p{L})";

    private static final List<Pattern> PATTERNS =
            NAMES.stream().map(Pattern::compile).toList();

    private Months() {}

    /** The number of a month, from 1; 0 if the name is none. */
    static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < COUNT; i++) {
            if (PATTERNS.get(i).matcher(lower).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
