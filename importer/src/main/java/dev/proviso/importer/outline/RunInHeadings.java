package dev.proviso.importer.outline;

import dev.proviso.importer.words.Words;

/** Finds a heading in bold at the start of a paragraph: {@code **Fees.** You pay …}. */
final class RunInHeadings {

    private static final String ENDS = ".:–—";

    private RunInHeadings() {}

    static int length(Unit unit) {
        String text = unit.words().text();
        int end = unit.block().marks().stream()
                .filter(mark -> mark.target().isEmpty() && mark.from() <= unit.cut())
                .mapToInt(mark -> mark.to() - unit.cut())
                .max()
                .orElse(0);
        if (end <= 1 || end > Titles.LONGEST || end >= text.length()) {
            return 0;
        }
        while (end > 0 && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return hasRest(text, end) ? end : 0;
        }
        boolean closed = end > 0 && end < text.length() && ".:".indexOf(text.charAt(end)) >= 0;
        return closed && hasRest(text, end + 1) ? end + 1 : 0;
    }

    private static boolean hasRest(String text, int from) {
        return from < text.length() && !text.substring(from).isBlank();
    }
}
