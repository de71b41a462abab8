package dev.proviso.shell.cases;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.Mismatch;
import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.generate.Proposal;
import dev.proviso.analysis.generate.Proposals;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.model.write.CaseWriter;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what came of the cases. */
final class TestReport {

    private final Context context;
    private final Selected selected;
    private final List<CaseResult> results;
    private final Optional<Coverage> coverage;
    private final Optional<MutationReport> mutation;
    private final Optional<Proposals> proposals;

    TestReport(
            Context context,
            Selected selected,
            List<CaseResult> results,
            Optional<Coverage> coverage,
            Optional<MutationReport> mutation,
            Optional<Proposals> proposals) {
        this.context = context;
        this.selected = selected;
        this.results = results;
        this.coverage = coverage;
        this.mutation = mutation;
        this.proposals = proposals;
    }

    void print() {
        if (context.invocation().format() == Format.JUNIT) {
            context.console()
                    .output()
                    .write(JunitReport.write(selected.address().toString(), results));
        } else if (context.isJson()) {
            context.json(json -> new TestJson(selected).write(json, results, coverage, mutation, proposals));
        } else {
            // Cases that are proposed are a file of their own: what else there is to say stands beside it.
            Page page = proposals.isPresent() ? context.console().errorPage() : context.page();
            results.stream().filter(result -> !result.passes()).forEach(result -> failure(page, result));
            summary(page);
            coverage.ifPresent(measured -> new CoveragePrinter(page).print(measured));
            mutation.ifPresent(report -> new MutationPrinter(page, selected).print(report));
            proposals.ifPresent(found -> proposals(context.page(), found));
        }
    }

    private void summary(Page page) {
        long failed = results.stream().filter(result -> !result.passes()).count();
        String all = results.size() == 1 ? "1 case" : results.size() + " cases";
        page.line(
                failed == 0
                        ? Text.of(Style.GOOD, all + ", all as expected")
                        : Text.of(Style.BAD, failed + " of " + all + " not as expected"));
    }

    private static void failure(Page page, CaseResult result) {
        page.line(0, 2, Text.of(Style.HEADING, result.given().name()));
        result.problems().forEach(problem -> page.line(2, Text.of(problem.location() + ": " + problem.message())));
        for (Mismatch mismatch : result.mismatches()) {
            page.line(
                    2,
                    4,
                    Text.of(Style.CITATION, mismatch.expectation().citation())
                            .plus(Text.of(" expected " + mismatch.expectation().verdict() + ", found "))
                            .plus(Text.of(Style.BAD, VerdictWords.of(mismatch.found())))
                            .plus(Text.of("   " + mismatch.expectation().location())));
            page.line(4, 6, Text.of(why(result, mismatch)));
        }
        page.blank();
    }

    private static String why(CaseResult result, Mismatch mismatch) {
        Explanation explanation = result.evaluation().orElseThrow().explain(mismatch.finding());
        if (!explanation.because().isEmpty()) {
            return "because "
                    + explanation.because().stream().map(TestReport::known).collect(Collectors.joining(", "));
        }
        return explanation.missing().isEmpty()
                ? "whatever the facts are"
                : "for want of "
                        + explanation.missing().get(0).facts().stream()
                                .map(fact -> fact.path().toString())
                                .collect(Collectors.joining(" and "));
    }

    private static String known(KnownFact fact) {
        return fact.path() + " is " + fact.value();
    }

    private void proposals(Page page, Proposals found) {
        found.impossible()
                .forEach(what -> page.raw(0, Text.of(Style.FAINT, "# no case can show " + what + " (proved)")));
        found.open().forEach(what -> page.raw(0, Text.of(Style.OPEN, "# no case was found to show " + what)));
        if (found.cases().isEmpty()) {
            page.raw(0, Text.of("# no case is missing"));
        } else {
            page.raw(
                    0,
                    Text.of(CaseWriter.write(
                                    selected.address(),
                                    found.cases().stream().map(Proposal::given).toList())
                            .stripTrailing()));
        }
    }
}
