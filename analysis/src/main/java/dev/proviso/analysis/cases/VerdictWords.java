package dev.proviso.analysis.cases;

import dev.proviso.dsl.finding.Verdict;
import java.util.Locale;

/** Verdicts as case files write them: {@code not-applicable}. */
public final class VerdictWords {

    private VerdictWords() {}

    /** One of {@link dev.proviso.model.document.TestCase#VERDICTS}. */
    public static String of(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
