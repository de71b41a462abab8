package dev.proviso.shell.cases;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.analysis.generate.Proposal;
import dev.proviso.analysis.generate.Proposals;
import dev.proviso.analysis.mutate.Fate;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.write.CaseWriter;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.Optional;

/** The document of {@code test}. */
final class TestJson {

    private final Selected selected;

    TestJson(Selected selected) {
        this.selected = selected;
    }

    void write(
            JsonObject json,
            List<CaseResult> results,
            Optional<Coverage> coverage,
            Optional<MutationReport> mutation,
            Optional<Proposals> proposals) {
        json.put("policy", selected.policy().id().value())
                .put("revision", selected.revision().id().value())
                .put("passed", results.stream().filter(CaseResult::passes).count())
                .put(
                        "failed",
                        results.stream().filter(result -> !result.passes()).count());
        json.objects("cases", results, TestJson::result);
        coverage.ifPresent(measured -> json.object("coverage", o -> coverage(o, measured)));
        mutation.ifPresent(report -> json.object("mutation", o -> mutation(o, report)));
        proposals.ifPresent(found -> json.object("proposals", o -> {
            o.put(
                    "cases",
                    CaseWriter.write(
                            selected.address(),
                            found.cases().stream().map(Proposal::given).toList()));
            o.texts("impossible", found.impossible());
            o.texts("open", found.open());
        }));
    }

    private static void result(JsonObject json, CaseResult result) {
        json.put("name", result.given().name()).put("passed", result.passes());
        location(json, result.given().location());
        json.objects("mismatches", result.mismatches(), (o, mismatch) -> {
            o.put("clause", mismatch.expectation().citation())
                    .put("expected", mismatch.expectation().verdict())
                    .put("found", VerdictWords.of(mismatch.found()));
            location(o, mismatch.expectation().location());
        });
        json.texts(
                "problems",
                result.problems().stream().map(problem -> problem.message()).toList());
    }

    private static void location(JsonObject json, Location location) {
        json.put("file", location.file()).put("line", location.line()).put("column", location.column());
    }

    private static void coverage(JsonObject json, Coverage coverage) {
        json.put("conditions", coverage.conditions()).put("shown", coverage.shown());
        json.objects("decisions", coverage.decisions(), TestJson::decision);
    }

    private static void decision(JsonObject json, DecisionCoverage decision) {
        json.put("name", CoveragePrinter.name(decision.decision()));
        json.objects("conditions", decision.conditions(), TestJson::condition);
        json.object("outcomes", o -> decision.outcomes().forEach((outcome, given) -> o.put(outcome, given.name())));
        json.texts("unseen", decision.unseen());
    }

    private static void condition(JsonObject json, ConditionCoverage condition) {
        json.put("text", condition.text());
        location(json, condition.location());
        json.putOrNull("when_true", condition.whenTrue().map(TestCase::name));
        json.putOrNull("when_false", condition.whenFalse().map(TestCase::name));
        json.put("shown", condition.isShown()).put("idle", condition.isIdle());
    }

    private void mutation(JsonObject json, MutationReport report) {
        json.put("noticed", report.count(Fate.Killed.class))
                .put("equivalent", report.count(Fate.Equivalent.class))
                .put("refused", report.refused());
        json.objects("not_noticed", report.alive(), (o, result) -> {
            o.put(
                    "of",
                    MutantSites.name(
                            selected.revision(),
                            selected.outline(),
                            result.mutant().site()));
            location(o, result.mutant().location());
            o.put("from", result.mutant().from()).put("to", result.mutant().to());
            if (result.fate() instanceof Fate.Undetermined undetermined) {
                o.put("undetermined", undetermined.reason());
            }
        });
    }
}
