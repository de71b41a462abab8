package dev.proviso.shell.cases;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.Mismatch;
import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.shell.junit.JunitXml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results of cases in the XML that build servers read. */
final class JunitReport {

    private JunitReport() {}

    /** One suite, with a test for each case. */
    static String write(String suite, List<CaseResult> results) {
        return JunitXml.write(List.of(new JunitXml.Suite(
                suite, results.stream().map(result -> test(suite, result)).toList())));
    }

    private static JunitXml.Test test(String suite, CaseResult result) {
        return new JunitXml.Test(
                suite,
                result.given().name(),
                Optional.of(new JunitXml.Place(
                        result.given().location().file(),
                        result.given().location().line())),
                result.passes() ? Optional.empty() : Optional.of(problem(result)));
    }

    private static JunitXml.Problem problem(CaseResult result) {
        List<String> lines = Stream.concat(
                        result.problems().stream().map(p -> p.location() + ": " + p.message()),
                        result.mismatches().stream().map(JunitReport::line))
                .toList();
        return new JunitXml.Problem(
                result.problems().isEmpty() ? JunitXml.Kind.FAILURE : JunitXml.Kind.ERROR,
                lines.get(0),
                String.join("\n", lines));
    }

    private static String line(Mismatch mismatch) {
        return mismatch.expectation().location() + ": " + mismatch.expectation().citation() + " expected "
                + mismatch.expectation().verdict() + ", found "
                + VerdictWords.of(mismatch.found());
    }
}
