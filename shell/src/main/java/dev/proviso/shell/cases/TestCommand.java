package dev.proviso.shell.cases;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.CaseRunner;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.CoverageMeter;
import dev.proviso.analysis.generate.Generator;
import dev.proviso.analysis.generate.Idleness;
import dev.proviso.analysis.generate.Proposals;
import dev.proviso.analysis.mutate.Mutant;
import dev.proviso.analysis.mutate.Mutants;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.analysis.mutate.MutationRun;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.TestCase;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Progress;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code test}: runs the cases of a policy, says what they show, and which are missing. */
public final class TestCommand implements Command {

    private static final String COVERAGE = "coverage";
    private static final String MUTATE = "mutate";
    private static final String GENERATE = "generate";
    private static final String CLAUSE = "clause";
    private static final String CASE = "case";

    @Override
    public Syntax syntax() {
        return Syntax.of("test", Group.MAINTAIN, "run the cases of the policy")
                .details(
                        "Each case gives facts and the verdicts that should come out; what comes out otherwise is told with the"
                                + " place of the expectation and the reason for the verdict. Without CASES, those beside the"
                                + " revision are run; of a directory, those of all revisions in it, or of the one that --revision"
                                + " names.",
                        "--coverage says of each condition of each rule whether the cases show that it matters; --mutate changes"
                                + " the rules one operator or constant at a time and lists the changes that no case notices;"
                                + " --generate proposes the missing cases, as YAML.",
                        "Exit code: 0 if all cases come out as expected; 1 if one does not, if --coverage finds a condition that is"
                                + " not shown, or --mutate a change that a case could notice; 4 if a file is invalid.")
                .arguments(new Argument(
                        "CASES",
                        "files of cases, YAML or JSON, or directories of policies, instead of those of the revision",
                        Kind.FILE,
                        Arity.ANY,
                        Arity.ANY))
                .options(
                        Option.flag(COVERAGE, "what the cases show of each condition"),
                        Option.flag(MUTATE, "which changes of the rules no case notices"),
                        Option.flag(GENERATE, "the cases that are missing, ready to paste"),
                        Option.of(CLAUSE, "REF", "only cases that expect a verdict of this part", Kind.REFERENCE)
                                .repeatable(),
                        Option.of(CASE, "WORDS", "only cases with these words in their names", Kind.WORDS))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.JUNIT)
                .example("test", "the cases of the bundled policy")
                .example("test --clause A.4 --coverage", "what they show of one clause");
    }

    @Override
    public ExitCode run(Context context) {
        List<Suite> suites = CaseFiles.read(context).stream()
                .map(suite -> new Suite(
                        suite.selected(),
                        suite.cases().stream()
                                .filter(filter(context, suite.selected()))
                                .toList()))
                .toList();
        Selected first = suites.get(0).selected();
        if (suites.stream().allMatch(suite -> suite.cases().isEmpty())) {
            throw Refusal.of(
                    ExitCode.NO,
                    "there is no such case of " + first.address(),
                    "a file cases/" + first.revision().id() + ".yaml beside the revision holds its cases");
        }
        boolean isDocument = context.invocation().format() != Format.TEXT
                || context.invocation().has(GENERATE);
        if (suites.size() > 1 && isDocument) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "there are " + suites.size() + " revisions, and one document tells of one",
                    "choose one with --revision");
        }
        List<ExitCode> codes = new ArrayList<>();
        for (Suite suite : suites) {
            if (suites.size() > 1) {
                context.page().line(Text.of(Style.HEADING, suite.selected().headline()));
            }
            codes.add(run(context, suite));
        }
        return ExitCode.worst(codes);
    }

    private static ExitCode run(Context context, Suite suite) {
        Selected selected = suite.selected();
        List<TestCase> cases = suite.cases();
        CompiledPolicy policy = context.session().compile(selected);
        List<CaseResult> results = CaseRunner.run(policy, cases);
        boolean passes = results.stream().allMatch(CaseResult::passes);
        Optional<Coverage> coverage = context.invocation().has(COVERAGE)
                ? Optional.of(
                        Idleness.mark(policy, cases, within(context, selected, CoverageMeter.measure(policy, cases))))
                : Optional.empty();
        Optional<MutationReport> mutation =
                passes && mutates(context) ? Optional.of(mutation(context, selected, policy, cases)) : Optional.empty();
        Optional<Proposals> proposals = context.invocation().has(GENERATE)
                ? mutation.map(report -> proposals(context, selected, policy, cases, report))
                : Optional.empty();
        new TestReport(
                        context,
                        selected,
                        results,
                        coverage,
                        mutation.filter(m -> context.invocation().has(MUTATE)),
                        proposals)
                .print();
        boolean isShort = coverage.filter(c -> !c.isFull()).isPresent()
                || mutation.filter(m ->
                                context.invocation().has(MUTATE) && !m.alive().isEmpty())
                        .isPresent();
        return passes && !isShort ? ExitCode.OK : ExitCode.NO;
    }

    private static boolean mutates(Context context) {
        return context.invocation().has(MUTATE) || context.invocation().has(GENERATE);
    }

    private static java.util.function.Predicate<TestCase> filter(Context context, Selected selected) {
        List<Node> parts = parts(context, selected);
        Optional<String> words = context.invocation().value(CASE).map(text -> text.toLowerCase(Locale.ROOT));
        return given -> (parts.isEmpty()
                        || given.expectations().stream()
                                .anyMatch(expectation -> parts.stream()
                                        .anyMatch(part -> selected.outline()
                                                .path(expectation.node())
                                                .contains(part))))
                && words.filter(text -> !given.name().toLowerCase(Locale.ROOT).contains(text))
                        .isEmpty();
    }

    private static List<Node> parts(Context context, Selected selected) {
        return context.invocation().values(CLAUSE).stream()
                .map(reference -> selected.outline()
                        .find(reference)
                        .orElseThrow(() -> Refusal.of(
                                ExitCode.USAGE,
                                "there is no part '" + reference + "' in " + selected.address(),
                                "'toc' lists the parts")))
                .toList();
    }

    /** The decisions of the parts that were asked for. */
    private static Coverage within(Context context, Selected selected, Coverage coverage) {
        List<Node> parts = parts(context, selected);
        return parts.isEmpty()
                ? coverage
                : coverage.of(clause -> parts.stream()
                        .anyMatch(part -> selected.outline().path(clause).contains(part)));
    }

    private static MutationReport mutation(
            Context context, Selected selected, CompiledPolicy policy, List<TestCase> cases) {
        List<Node> parts = parts(context, selected);
        List<Mutant> mutants = Mutants.of(policy).stream()
                .filter(mutant -> parts.isEmpty()
                        || MutantSites.clause(selected.revision(), mutant.site())
                                .filter(clause -> parts.stream()
                                        .anyMatch(part ->
                                                selected.outline().path(clause).contains(part)))
                                .isPresent())
                .toList();
        try (Progress progress = Progress.of(context.console(), "changes tried", mutants.size())) {
            return MutationRun.run(policy, cases, mutants, progress::at);
        }
    }

    private static Proposals proposals(
            Context context, Selected selected, CompiledPolicy policy, List<TestCase> cases, MutationReport report) {
        try (Progress progress = Progress.of(
                context.console(), "changes told by cases", report.alive().size())) {
            return Generator.propose(
                    policy, cases, report, measured -> within(context, selected, measured), progress::at);
        }
    }
}
