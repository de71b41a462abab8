package dev.proviso.shell.impact;

import dev.proviso.analysis.impact.Impact;
import dev.proviso.analysis.impact.ImpactMeter;
import dev.proviso.analysis.impact.Transition.Direction;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.fact.Facts;
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
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.facts.FactsSupply;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.revision.RevisionArguments;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.table.CsvTable;
import dev.proviso.shell.table.MarkdownTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** {@code impact}: each app's verdicts before and after a revision. */
public final class ImpactCommand implements Command {

    private static final String ALL = "all";
    private static final String EXIT_CODE = "exit-code";

    @Override
    public Syntax syntax() {
        return Syntax.of("impact", Group.EVALUATE, "show which apps come out otherwise under another revision")
                .details(
                        "FROM and TO are revisions (r1, policy@r1) or the files of revisions. What is newly broken comes first, then"
                                + " what can newly not be told, with the facts that are needed; then what is otherwise without being"
                                + " better or worse, and what is mended. In the shell, without FACTS, the loaded apps are measured.",
                        "Facts files that have mistakes are told and left out, and the others are measured all the same.",
                        "Exit code: 0; with --exit-code, 1 if something is newly broken, else 3 if something is newly undecided. 4"
                                + " if a facts file is invalid and 5 if one cannot be read, after the results of the others.")
                .arguments(
                        Argument.of("FROM", "the old revision", Kind.REVISION_OR_FILE, Arity.ONE),
                        Argument.of("TO", "the new one", Kind.REVISION_OR_FILE, Arity.ONE),
                        new Argument(
                                "FACTS",
                                "facts files, YAML or JSON, or with many apps, one on each line (.jsonl); directories of them; - for"
                                        + " standard input; in the shell also names of open apps",
                                Kind.FACTS_FILE,
                                Arity.SOME,
                                Arity.ANY))
                .options(Evaluating.options(
                        Option.flag(ALL, "every app and clause, however many (text only)"),
                        Option.flag(EXIT_CODE, "tell by the exit code whether some app gets worse")))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN)
                .example("impact r1 r2 policy-data/examples", "whom the new revision hits")
                .example("impact r1 r2 policy-data/examples --format csv", "a row for each change of a verdict");
    }

    @Override
    public ExitCode run(Context context) {
        RevisionArguments revisions = RevisionArguments.in(context);
        Selected from = revisions.one(context.arguments().get(0)).selected();
        Selected to = revisions.one(context.arguments().get(1)).selected();
        ImpactMeter meter = meter(context, from, to);
        FactsSupply supply = new FactsSupply(context);
        measure(context, from, to, meter, supply);
        Impact impact = meter.impact();
        write(context, new Measured(from, to, impact, supply.leftOut()));
        return supply.code().or(code(context, impact));
    }

    private static ImpactMeter meter(Context context, Selected from, Selected to) {
        Map<String, String> parameters = Evaluating.parameters(context);
        CompiledPolicy before = context.session().compile(from);
        CompiledPolicy after = context.session().compile(to);
        // A parameter that one revision alone has is set there; of one that none has, the new one tells.
        return ImpactMeter.between(
                before,
                Evaluating.options(context, before, those(parameters, name -> has(from, name))),
                after,
                Evaluating.options(context, after, those(parameters, name -> has(to, name) || !has(from, name))),
                ClauseMatching.of(Differ.diff(from.revision(), to.revision())));
    }

    private static Map<String, String> those(Map<String, String> parameters, Predicate<String> wanted) {
        Map<String, String> those = new LinkedHashMap<>(parameters);
        those.keySet().removeIf(wanted.negate());
        return those;
    }

    private static boolean has(Selected revision, String parameter) {
        return revision.revision().parameters().stream()
                .anyMatch(known -> known.name().equals(parameter));
    }

    private static void measure(Context context, Selected from, Selected to, ImpactMeter meter, FactsSupply supply) {
        List<String> names = context.arguments().subList(2, context.arguments().size());
        LocalDate today = context.session().today();
        if (names.isEmpty()) {
            if (context.session().apps().isEmpty()) {
                throw Refusal.of(ExitCode.USAGE, "no app is loaded", "name facts files, or load one with 'use FACTS'");
            }
            for (LoadedApp app : context.session().apps()) {
                meter.add(dated(app.facts(), today));
            }
            return;
        }
        BothVocabularies vocabularies = BothVocabularies.of(from.policy(), to.policy());
        Set<String> seen = new HashSet<>();
        List<String> files = FactsFiles.filesAndLines(names);
        try (Progress progress = Progress.of(context.console(), "apps", files.size())) {
            supply.read(
                    files,
                    facts -> new BothVocabularies.App(facts, facts),
                    vocabularies::read,
                    app -> {
                        refuseTwice(app.after().app(), seen);
                        meter.add(dated(app.before(), today), dated(app.after(), today));
                    },
                    progress::more,
                    progress::at);
        }
    }

    private static void refuseTwice(String app, Set<String> seen) {
        if (!seen.add(app)) {
            throw Refusal.of(
                    ExitCode.INVALID_INPUT,
                    "two facts files are about the app '" + app + "'",
                    "give one of them another name with 'app:', or leave it out");
        }
    }

    private static Facts dated(Facts facts, LocalDate today) {
        return facts.asOf().isPresent()
                ? facts
                : new Facts(
                        facts.app(),
                        facts.title(),
                        Optional.of(today),
                        facts.values(),
                        facts.evidence(),
                        facts.locations());
    }

    private static void write(Context context, Measured measured) {
        switch (context.invocation().format()) {
            case JSON, JSONL -> context.json(json -> ImpactJson.write(json, measured));
            case CSV ->
                CsvTable.write(ImpactTables.cases(measured), context.console().output());
            case MARKDOWN -> {
                MarkdownTable.write(
                        ImpactTables.transitions(measured), context.console().output());
                context.console().output().write("\n");
                MarkdownTable.write(
                        ImpactTables.cases(measured), context.console().output());
            }
            default ->
                new ImpactPrinter(context.page(), measured, context.invocation().has(ALL)).print();
        }
    }

    private static ExitCode code(Context context, Impact impact) {
        if (!context.invocation().has(EXIT_CODE)) {
            return ExitCode.OK;
        }
        if (!impact.apps(Direction.WORSE).isEmpty()) {
            return ExitCode.NO;
        }
        return impact.apps(Direction.UNANSWERABLE).isEmpty() ? ExitCode.OK : ExitCode.UNDECIDED;
    }
}
