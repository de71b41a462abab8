package dev.proviso.shell.report;

import dev.proviso.dsl.Evaluation;
import dev.proviso.model.read.FactsReader;
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
import dev.proviso.shell.html.HtmlPages;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** {@code report}: how apps stand to the policy, as a page or for a build server. */
public final class ReportCommand implements Command {

    private static final String LIMIT = "limit";
    private static final String OUTPUT = "output";
    private static final int DEFAULT_LIMIT = 200;
    private static final int MOST = 999_999;

    @Override
    public Syntax syntax() {
        return Syntax.of("report", Group.EVALUATE, "write how apps stand to the policy, as a page or for CI")
                .details(
                        "html is one page that needs nothing from elsewhere: a table of apps by clauses, the worst apps first, where"
                                + " each mark leads to its reason. It can be read without scripts, and printed. markdown is two tables."
                                + " sarif has a result for each violation (error), undecided clause (warning) and recommendation that"
                                + " is not followed (note), at the line of the facts file that carries it. junit has a suite for each"
                                + " app and a test for each clause: violated is a failure, undecided an error.",
                        "FACTS are facts files, directories of them, and files of many apps, one on each line (.jsonl). The 200 apps"
                                + " with the most violations are told one by one, or as many as --limit says; all are counted.",
                        "Exit code: as for check, of all apps.")
                .arguments(new Argument(
                        "FACTS",
                        "facts files, or directories of them; - for standard input; in the shell also names of open apps, and without any all of them",
                        Kind.FACTS_FILE,
                        Arity.SOME,
                        Arity.ANY))
                .options(Evaluating.options(
                        Evaluating.assuming(),
                        Option.of(LIMIT, "N", "how many apps to tell one by one; 200 if left out", Kind.NUMBER),
                        Option.of(OUTPUT, "FILE", "write it to a file, in the format that its ending tells", Kind.FILE)
                                .orShort("o")))
                .formats(Format.HTML, Format.MARKDOWN, Format.SARIF, Format.JUNIT)
                .example("report policy-data/examples -o report.html", "a page about all apps of a directory")
                .example(
                        "report policy-data/examples/crm-sync.yaml --format sarif",
                        "for the tools that read such logs");
    }

    @Override
    public ExitCode run(Context context) {
        Format format = context.invocation().format();
        Optional<String> file = context.invocation().value(OUTPUT);
        if (format == Format.HTML
                && file.isEmpty()
                && context.console().surroundings().isOutputTerminal()) {
            throw Refusal.of(ExitCode.USAGE, "a page cannot be read on a terminal", "write it to a file with -o FILE");
        }
        Selected selected = context.selected();
        Gathering gathering = new Gathering(selected, context.invocation().number(LIMIT, DEFAULT_LIMIT, MOST));
        FactsSupply supply = new FactsSupply(context);
        ExitCode code = gather(context, selected, gathering, supply);
        if (gathering.all() == 0) {
            return supply.code();
        }
        List<AppReport> apps = new ArrayList<>();
        List<Evaluation> worst = gathering.worst();
        List<String> names = AppReports.names(worst);
        AppReports reports = new AppReports(selected);
        try (Progress progress = Progress.of(context.console(), "apps explained", worst.size())) {
            for (Evaluation evaluation : worst) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted");
                }
                apps.add(reports.of(names.get(apps.size()), evaluation));
                progress.at(apps.size());
            }
        }
        String content =
                content(format, new Report(selected, gathering.columns(), apps, gathering.all(), supply.leftOut()));
        if (file.isPresent()) {
            ResultFile.write(file.get(), content);
            ResultFile.tell(context, file.get());
        } else {
            context.console().output().write(content);
        }
        return code.or(supply.code());
    }

    private static ExitCode gather(Context context, Selected selected, Gathering gathering, FactsSupply supply) {
        Evaluating evaluating = Evaluating.prepare(context, selected);
        ExitCode[] worst = {ExitCode.OK};
        if (context.arguments().isEmpty()) {
            if (context.session().apps().isEmpty()) {
                throw Refusal.of(ExitCode.USAGE, "no app is loaded", "name facts files, or load one with 'use FACTS'");
            }
            context.session()
                    .apps()
                    .forEach(app -> worst[0] = worst[0].or(add(gathering, evaluating.evaluate(app.facts()))));
            return worst[0];
        }
        List<String> files = FactsFiles.filesAndLines(context.arguments());
        try (Progress progress = Progress.of(context.console(), "apps", files.size())) {
            supply.read(
                    files,
                    Function.identity(),
                    source -> FactsReader.read(
                            source, selected.policy(), selected.revision().id()),
                    facts -> worst[0] = worst[0].or(add(gathering, evaluating.evaluate(facts))),
                    progress::more,
                    progress::at);
        }
        return worst[0];
    }

    private static ExitCode add(Gathering gathering, Evaluation evaluation) {
        gathering.add(evaluation);
        return Evaluating.code(evaluation.findings());
    }

    private static String content(Format format, Report report) {
        StringBuilder content = new StringBuilder();
        switch (format) {
            case MARKDOWN -> ReportFormats.markdown(report, content::append);
            case SARIF -> ReportFormats.sarif(report, content::append);
            case JUNIT -> content.append(ReportFormats.junit(report));
            default -> content.append(HtmlPages.of(ReportPages.of(report)));
        }
        return content.toString();
    }
}
