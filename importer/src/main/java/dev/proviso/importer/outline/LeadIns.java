package dev.proviso.importer.outline;

/** Tells words that announce what stands behind them: {@code You may not:}, {@code The Authority may—} */
final class LeadIns {

    private static final String ENDS = ":：—–";

    private LeadIns() {}

    static boolean isOne(String text) {
        return (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) || text.endsWith(":-");
    }
}
