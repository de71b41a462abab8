package dev.proviso.analysis.cases;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.TestCase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Verdicts as case files write them: {@code not-applicable}. */
public final class VerdictWords {

    private static final List<String> ALL =
            Arrays.stream(Verdict.values()).map(VerdictWords::of).toList();

    private VerdictWords() {}

    public static String of(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same cases, if each expects verdicts that there are. The readers of case files know the form of such a word, not which there are. */
    public static Checked<List<TestCase>> checked(List<TestCase> cases) {
        List<Diagnostic> unknown = cases.stream()
                .flatMap(given -> given.expectations().stream())
                .filter(expectation -> !ALL.contains(expectation.verdict()))
                .map(VerdictWords::unknown)
                .toList();
        return unknown.isEmpty() ? Checked.of(List.copyOf(cases)) : Checked.failed(unknown);
    }

    private static Diagnostic unknown(TestCase.Expectation expectation) {
        return new Diagnostic(
                Problem.BAD_VALUE.code(),
                Problem.BAD_VALUE.severity(),
                "there is no verdict '" + expectation.verdict() + "'",
                expectation.location(),
                "",
                Suggestion.hint(expectation.verdict(), ALL)
                        .or(() -> Optional.of("the verdicts are " + String.join(", ", ALL))));
    }
}
